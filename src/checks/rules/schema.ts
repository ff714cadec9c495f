import type { ReferenceTarget } from '../../schema/fields.ts';
import type { Fault, Path } from '../../source/fault.ts';
import { commentBehind, writtenAt } from '../../source/position.ts';
import type { SourceFile } from '../../source/reading.ts';
import { schemaOf } from '../../source/schema-of.ts';
import { definitionOf, metaOf, schemaAt, type Schema } from '../../source/shape.ts';
import type { Catalogue } from '../catalogue.ts';
import { leadOf } from '../correction.ts';
import type { Context, FileRule, Finding } from '../issue.ts';
import { layoutSlips } from '../layout-slips.ts';
import { itemsIn, typed } from '../suggest.ts';
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
  const comment = commentBehind(source, path);
  const words = wordsFor({ issue, root, data, written, comment });
  const named = schemaAt(root, path, data) ?? root;
  const id =
    idByName(source, named, written, catalogue) ?? idsByName(source, named, path, catalogue);
  return { at: { path }, ...words, ...(id && { hint: id }) };
}

/** Who writes a name where an id belongs is told the id. */
function idByName(
  { place }: SourceFile,
  named: Schema,
  name: string,
  catalogue: Catalogue,
): string | undefined {
  const { reference } = metaOf(named);
  if (place.is !== 'record' || !reference || !name) return undefined;
  const ids = idsOf(catalogue, place.town, reference, name);
  return ids.length > 0 ? `${name}的编号是 ${ids.join(' 或 ')}` : undefined;
}

/** The same where a list of ids belongs; only where every name is that of one alone. */
function idsByName(
  source: SourceFile,
  named: Schema,
  path: Path,
  catalogue: Catalogue,
): string | undefined {
  const { place } = source;
  const def = definitionOf(named);
  const reference = def.type === 'array' ? metaOf(def.element).reference : undefined;
  if (place.is !== 'record' || !reference) return undefined;
  const ids = itemsIn(writtenAt(source, path).replace(/[【】［］[\]]/g, '')).map((name) =>
    idsOf(catalogue, place.town, reference, name),
  );
  const isSure = ids.length > 0 && ids.every((one) => one.length === 1);
  return isSure ? `改成 ${leadOf(path)}${typed(ids.flat())}` : undefined;
}

function idsOf(
  catalogue: Catalogue,
  town: string,
  target: ReferenceTarget,
  name: string,
): string[] {
  return (catalogue.all(town, target) ?? [])
    .filter(({ label }) => label === name)
    .map(({ id }) => id);
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
