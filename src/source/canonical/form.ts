import type { SourceFile } from '../reading.ts';
import { schemaOf } from '../schema-of.ts';
import type { Schema } from '../shape.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { parseYaml, readYaml } from '../yaml.ts';
import { edited, type Deviation } from './deviation.ts';
import { canonicalLines, lineDeviations, withLineFeeds } from './lines.ts';
import { orderEdit } from './order.ts';
import { surelyCanonical } from './plain.ts';
import { isSameData } from './same.ts';
import { scalarEdits } from './scalars.ts';

/** Maps in a record are fewer than this; more moves than that have gone astray. */
const MOST_MOVES = 200;

/** Where a file is not in the one canonical form of its kind, in the order of the text. Empty if it is. */
export function deviationsOf({ path, place, text, yaml }: SourceFile): Deviation[] {
  const lines = lineDeviations(text, bodyStart(path, text));
  const inYaml = yaml ? yamlDeviations(text.slice(yaml.start, yaml.end), schemaOf(place)) : [];
  const start = yaml?.start ?? 0;
  return [...lines, ...inYaml.map((found) => ({ ...found, at: found.at + start }))].sort(
    (a, b) => a.at - b.at,
  );
}

/** The text of a file in canonical form. What cannot be read as YAML, or would come to mean something else, keeps its words. */
export function canonicalText({ path, place, text }: SourceFile): string {
  const unix = withLineFeeds(text);
  const lines = canonicalLines(unix, bodyStart(path, unix));
  const part = yamlPart(path, lines);
  if (!part) return lines;
  const before = lines.slice(part.start, part.end);
  return (
    lines.slice(0, part.start) + canonicalYaml(before, schemaOf(place)) + lines.slice(part.end)
  );
}

function yamlDeviations(yaml: string, schema: Schema): Deviation[] {
  if (surelyCanonical(yaml.replaceAll('\r\n', '\n'), schema)) return [];
  if (readYaml(yaml).data === undefined) return [];
  const document = parseYaml(yaml);
  const order = orderEdit(document, yaml, schema);
  return [
    ...scalarEdits(document, yaml, schema).map(({ kind, at }) => ({ kind, at })),
    ...(order ? [{ kind: order.kind, at: order.misplaced }] : []),
  ];
}

function canonicalYaml(before: string, schema: Schema): string {
  const { data, problems } = readYaml(before);
  if (data === undefined || problems.length > 0) return before;
  let after = edited(before, scalarEdits(parseYaml(before), before, schema));
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const edit = orderEdit(parseYaml(after), after, schema);
    if (!edit) break;
    after = edited(after, [edit]);
  }
  return isSameData(data, readYaml(after).data) ? after : before;
}

function yamlPart(path: string, text: string): { start: number; end: number } | undefined {
  if (path.endsWith('.yaml')) return { start: 0, end: text.length };
  const split = splitFrontMatter(text);
  return 'yaml' in split ? split.yaml : undefined;
}

function bodyStart(path: string, text: string): number {
  if (path.endsWith('.yaml')) return text.length;
  const split = splitFrontMatter(text);
  return 'body' in split ? split.body : 0;
}
