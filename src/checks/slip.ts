import type { Path } from '../source/fault.ts';
import { metaOf, type Schema } from '../source/shape.ts';
import { said } from './said.ts';

/** What is called so or counted so: with a letter changed it is somebody or something else. */
const NAMES = new Set([
  ...['name', 'constituency', 'number', 'class', 'proposers', 'termLabel', 'role', 'unit'],
  ...['signedBy', 'who', 'laws', 'places', 'place', 'from', 'telephone', 'email', 'address'],
  ...['measure', 'record', 'pinyin', 'year', 'liaisonOfficer'],
]);
/** How many letters may differ for a slip of the pen. */
const SLIP = 2;
/** Numbers in digits and in words, and the small words that turn what is said into its contrary. */
const WEIGHTY = /[\p{N}〇零一二两三四五六七八九十百千万亿半不未没无非]|全部|部分|基本/gu;

/** Whether a letter or two in a value may be a slip of the pen: in sentences, not in names, choices, ids and days. */
export function mayBeSlip(path: Path, schema: Schema | undefined): boolean {
  const format = schema && metaOf(schema).format;
  const key = path.findLast((step) => typeof step === 'string');
  return (format === 'line' || format === 'text') && key !== undefined && !NAMES.has(key);
}

/** At most two letters differ in one place, and no number or negation: a slip of the pen, or a change in small. */
export function isSlight(before: string, after: string): boolean {
  const [a, b] = [said(before), said(after)];
  if (weightOf(a) !== weightOf(b)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= SLIP;
}

function weightOf(text: string): string {
  return (text.match(WEIGHTY) ?? []).join('');
}
