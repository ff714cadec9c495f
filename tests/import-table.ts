import { posix } from 'node:path';
import type { Import } from './module-facts.ts';

/**
 * What one part of the code may import. A part of src/ is named by its folder, or by its file where
 * it lies in src/ itself; `node` is Node's own library; anything else is a package. `package#name`
 * allows one export. `types` may only be imported as types.
 */
export interface Allowed {
  readonly may: readonly string[];
  readonly types?: readonly string[];
  /** What a script tag of an .astro file may import. */
  readonly script?: readonly string[];
}

/** Parts by name; `folder/file.ts` overrules `folder` for one file. */
export type ImportTable = Readonly<Record<string, Allowed>>;

/** The part of the code that a path belongs to: `schema`, `data.ts`, `scripts`. */
export function partOf(path: string): string {
  const inSource = /^src\/([^/]+)/.exec(path);
  return inSource ? inSource[1]! : path.split('/')[0]!;
}

/** The breaches in one file, each a sentence that begins with file and line. */
export function findBreaches(path: string, imports: readonly Import[], table: ImportTable) {
  const part = partOf(path);
  const allowed = table[path.replace(/^src\//, '')] ?? table[part];
  if (!allowed) return [`${path}: the table has no row for ${part}`];
  return imports
    .filter((one) => !isAllowed(part, targetOf(path, one.from), one, allowed))
    .map((one) => {
      const what = one.typesOnly ? 'types of' : one.names.join(', ') || 'all of';
      return `${path}:${one.line}: ${part} may not import ${what} ${targetOf(path, one.from)}`;
    });
}

/** A row of the table as the README has it: the part, and what it and its files may import. */
export function readmeRow(part: string, table: ImportTable): string {
  const files = Object.keys(table).filter((row) => row.startsWith(`${part}/`));
  const cell = [
    wordsOf(table[part]!),
    ...files.map((file) => `\`${file.slice(part.length + 1)}\`: ${wordsOf(table[file]!)}`),
  ].join('; ');
  return `| \`${part}\` | ${cell} |`;
}

function wordsOf({ may, types = [], script = [] }: Allowed): string {
  const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  return [
    may.length > 0 ? listed(may) : types.length > 0 ? '' : 'nothing',
    types.length > 0 ? `types of ${listed(types)}` : '',
    script.length > 0 ? `in a script tag ${listed(script)}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** The part, `node` or package that an import leads to. */
function targetOf(path: string, from: string): string {
  if (from.startsWith('#')) return partOf(`src/${from.slice(1)}`);
  if (from.startsWith('.')) return partOf(posix.join(posix.dirname(path), from));
  return from.startsWith('node:') ? 'node' : from;
}

function isAllowed(part: string, target: string, one: Import, allowed: Allowed): boolean {
  if (target === part) return true;
  const may = one.inScript ? (allowed.script ?? []) : allowed.may;
  if (may.includes(target)) return true;
  if (one.typesOnly) return (allowed.types ?? []).includes(target) || may.some(startsWith(target));
  return one.names.length > 0 && one.names.every((name) => may.includes(`${target}#${name}`));
}

function startsWith(target: string) {
  return (entry: string) => entry.startsWith(`${target}#`);
}
