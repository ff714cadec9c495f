import type { Joint, Run } from './run.ts';

/** Some neighbouring digits of a run, from digit `from` up to but not with digit `to`. */
export interface Window {
  readonly run: Run;
  readonly from: number;
  readonly to: number;
  /** ASCII. */
  readonly digits: string;
}

/** In an address of the web, numbers count pages. */
const IN_ADDRESS = /https?:\/\/[^\s\u3000-\u9FFF\uFF00-\uFFEF"'<>)]*$/i;
const CODE_BEFORE = /\d[A-Za-z_]+$/;
const CODE_BEHIND = /^[A-Za-z_]+\d/;
const YEAR_GROUP = /^(?:19|20)\d\d$/;
const MONTH_GROUP = /^(?:0?[1-9]|1[0-2])$/;
/** The ways in which people group the digits of a telephone number or a card. */
const GROUPINGS = new Set(
  [
    '3,4,4',
    '3,8',
    '7,4',
    '4,4,3',
    '4,7',
    '4,8',
    '3,7',
    '4,4,4',
    '4,3,4',
    '6,8,4',
    '6,4,4,4',
  ].concat([
    '4,4,4,4',
    '4,4,4,4,3',
    '4,4,4,4,2',
    '4,4,4,4,1',
    '4,4,4,3',
    '4,6,5',
    '6,6,6',
    '6,6,3',
    '6,13',
  ]),
);

/** All stretches of so many digits that begin and end where a number can, and whose digits may be one. */
export function windowsOf(
  run: Run,
  length: number,
  may: (digits: string) => boolean = () => true,
): Window[] {
  const found: Window[] = [];
  for (let from = 0; from + length <= run.digits.length; from += 1) {
    const to = from + length;
    if (!run.edges[from] || !run.edges[to]) continue;
    const digits = run.digits.slice(from, to);
    if (may(digits) && folds(run, from, to) < 2) found.push({ run, from, to, digits });
  }
  return found;
}

/** Where the digits stand in the text. */
export function placeOf({ run, from, to }: Window): { start: number; end: number } {
  return { start: run.starts[from] ?? 0, end: run.ends[to - 1] ?? 0 };
}

/** Text before the digits, at most so many letters. */
export function before({ run, from }: Window, reach: number): string {
  const start = run.starts[from] ?? 0;
  return run.text.slice(Math.max(0, start - reach), start);
}

/** Text behind the digits, at most so many letters. */
export function behind({ run, to }: Window, reach: number): string {
  const end = run.ends[to - 1] ?? 0;
  return run.text.slice(end, end + reach);
}

/** Whether digits are the part of something that is not a number: of a web address, or of a code with letters. */
export function isPartOfCode(window: Window): boolean {
  return (
    CODE_BEFORE.test(before(window, 24)) ||
    CODE_BEHIND.test(behind(window, 24)) ||
    isInAddress(window)
  );
}

function isInAddress(window: Window): boolean {
  return IN_ADDRESS.test(before(window, 200));
}

/** Whether digits are what follows, or comes before, a decimal point. */
function isPartOfDecimal({ run, from, to }: Window): boolean {
  return (from > 0 && run.joints[from] === 'point') || run.joints[to] === 'point';
}

/**
 * Whether digits are written as one number and not as several that stand side by side: days, counts, sums.
 * What is `named` (电话, 卡号) is taken to be one.
 */
export function readsAsOne(window: Window, named: boolean): boolean {
  if (named) return true;
  if (isPartOfDecimal(window)) return false;
  const { sizes, joints } = groupsOf(window);
  if (joints.length === 0 || sizes.every((size) => size === 1)) return true;
  if (holdsDay(window, sizes)) return false;
  if (GROUPINGS.has(sizes.join(','))) return true;
  if (joints.includes('list') || joints.includes('mixed')) return false;
  // One point alone makes a decimal.
  if (joints.length === 1 && joints[0] === 'point') return false;
  const several = new Set(joints).size > 1 || joints[0] === 'blank';
  return !several || sizes.every((size) => size > 2);
}

/** How many ends of lines lie within: a column of numbers is not one number. */
function folds({ joints }: Run, from: number, to: number): number {
  let count = 0;
  for (let at = from + 1; at < to; at += 1) if (joints[at] === 'line') count += 1;
  return count;
}

function groupsOf({ run, from, to }: Window): { sizes: number[]; joints: Joint[] } {
  const sizes = [1];
  const joints: Joint[] = [];
  for (let at = from + 1; at < to; at += 1) {
    const joint = run.joints[at] ?? 'none';
    if (joint === 'none' || joint === 'script' || joint === 'line')
      sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
    else {
      sizes.push(1);
      joints.push(joint);
    }
  }
  return { sizes, joints };
}

function holdsDay({ digits }: Window, sizes: readonly number[]): boolean {
  let at = 0;
  return sizes.some((size, index) => {
    const group = digits.slice(at, at + size);
    at += size;
    const month = digits.slice(at, at + (sizes[index + 1] ?? 9));
    return YEAR_GROUP.test(group) && MONTH_GROUP.test(month);
  });
}
