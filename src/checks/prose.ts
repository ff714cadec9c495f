import type { Path } from '../source/fault.ts';
import { spanOf } from '../source/position.ts';
import type { SourceFile } from '../source/reading.ts';
import type { CheckedFile, Spot } from './issue.ts';

/** A text that people read: a value of a record, or the Markdown of a file. */
export interface Prose {
  readonly text: string;
  /** Where the value stands; absent for Markdown. */
  readonly path?: Path;
  /** Offset of the Markdown in the file; 0 for a value. */
  readonly start: number;
}

/** Something found in a text, by offsets in it. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** Every text of a file that people read. The values of what is invalid, and of pages, are left out. */
export function proseOf({ source, entry, path }: CheckedFile): Prose[] {
  if (!source) return [];
  const values = entry ? textsIn(entry.data, []) : [];
  if (!/\.mdx?$/.test(path) || !source.yaml) return values;
  // The Markdown begins behind the line that ends the front matter.
  const closing = source.text.indexOf('\n', source.yaml.end);
  if (closing === -1) return values;
  return [...values, { text: source.text.slice(closing + 1), start: closing + 1 }];
}

/** Where something found in a text stands in the file. */
export function spotOf(source: SourceFile, { text, path, start }: Prose, hit: Hit): Spot {
  if (!path) return { from: start + hit.from, to: start + hit.to };
  const span = spanOf(source, path);
  if (!span) return { path };
  const found = text.slice(hit.from, hit.to);
  const written = source.text.slice(span.start, span.end);
  const at = nthIndex(written, found, countBefore(text, found, hit.from));
  // What is written with escapes, or over several lines, is pointed at as a whole.
  return at === -1
    ? { path }
    : { from: span.start + at, to: span.start + at + Math.max(found.length, 1) };
}

/** The text with everything that is no prose blanked out, of the same length: code, addresses, link targets. */
export function withoutCode({ text, path }: Prose): string {
  const plain = text.replace(ADDRESS, blank);
  return path ? plain : plain.replace(CODE, blank);
}

const ADDRESS = /(?:https?|ftp|mailto|tel):[^\s）》”、，。；)]+/gu;
const CODE = /^(`{3,}|~{3,})[^]*?^\1|`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>/gmu;

function blank(code: string): string {
  return code.replace(/[^\n]/g, ' ');
}

function textsIn(data: unknown, path: Path): Prose[] {
  if (typeof data === 'string') return [{ text: data, path, start: 0 }];
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

/** How often a text has a part before an offset. */
function countBefore(text: string, part: string, before: number): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1 && at < before; at = text.indexOf(part, at + 1)) {
    count += 1;
  }
  return count;
}

function nthIndex(text: string, part: string, count: number): number {
  let at = text.indexOf(part);
  for (let left = count; left > 0 && at !== -1; left -= 1) at = text.indexOf(part, at + 1);
  return at;
}
