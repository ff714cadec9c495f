import type { ReferenceTarget } from '../../schema/fields.ts';
import type { Fault } from '../../source/fault.ts';
import { writtenAt } from '../../source/position.ts';
import type { SourceFile } from '../../source/reading.ts';
import { schemaOf } from '../../source/schema-of.ts';
import { metaOf, schemaAt } from '../../source/shape.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Context, FileRule, Finding } from '../issue.ts';
import { layoutSlips } from '../layout-slips.ts';
import { meantKey, unknownKeyWords } from '../unknown-key.ts';
import { isMissing, pathOf, wordsFor } from '../wording.ts';

type SchemaFault = Extract<Fault, { code: 'schema' }>;

/** Every record has what its kind asks for, and nothing else. */
export const schema: FileRule = {
  name: 'schema',
  about: '每一项都是这一类记录该有的，写法合乎规定',
  scope: 'file',
  level: 'error',
  check({ source, faults }, context) {
    // A line that begins wrongly is read as something else: that is said by the rule of the grammar.
    if (!source || layoutSlips(source, faults).length > 0) return [];
    const complaints = faults.filter((fault) => fault.code === 'schema');
    const unknown = complaints.flatMap((fault) => unknownKeys(source, fault));
    const renamed = new Set(unknown.flatMap(({ meant }) => meant ?? []));
    const others = complaints
      .filter(({ issue }) => issue.code !== 'unrecognized_keys')
      // A key with a slip of the pen is one mistake: that the right one is missing goes without saying.
      .filter((fault) => !(isMissing(fault) && renamed.has(spot(pathOf(fault.issue)))))
      .map((fault) => finding(source, fault, context));
    return [...unknown.map((found) => found.finding), ...firstOfEach(others)];
  },
};

function unknownKeys(source: SourceFile, { issue, data }: SchemaFault) {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = pathOf(issue);
  return issue.keys.map((key) => {
    const unknown = { key, path, root: schemaOf(source.place), data };
    const meant = meantKey(unknown);
    const at = { path: [...path, key], part: 'key' } as const;
    return {
      meant: meant === undefined ? undefined : spot([...path, meant]),
      finding: { at, ...unknownKeyWords(unknown) },
    };
  });
}

function finding(
  source: SourceFile,
  { issue, data }: SchemaFault,
  { catalogue }: Context,
): Finding {
  const root = schemaOf(source.place);
  const path = pathOf(issue);
  const written = writtenAt(source, path);
  const words = wordsFor({ issue, root, data, written });
  const id = idByName(
    source,
    metaOf(schemaAt(root, path, data) ?? root).reference,
    written,
    catalogue,
  );
  return { at: { path }, ...words, ...(id && { hint: id }) };
}

/** Who writes a name where an id belongs is told the id. */
function idByName(
  { place }: SourceFile,
  target: ReferenceTarget | undefined,
  name: string,
  catalogue: Catalogue,
): string | undefined {
  if (place.is !== 'record' || !target || !name) return undefined;
  const named = catalogue.all(place.town, target)?.filter(({ label }) => label === name) ?? [];
  return named.length > 0 ? `${name}的编号是 ${named.map(({ id }) => id).join(' 或 ')}` : undefined;
}

/** A value that breaks a rule often breaks the next one too. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const found of findings) {
    const key = JSON.stringify(found.at);
    if (!seen.has(key)) seen.set(key, found);
  }
  return [...seen.values()];
}

function spot(path: readonly (string | number)[]): string {
  return JSON.stringify(path);
}
