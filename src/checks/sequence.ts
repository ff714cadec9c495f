import type { PartialDay } from '../model/day.ts';
import { surelyBefore } from './certain.ts';

/** One step of what happened to a motion or a matter. */
export interface Step {
  readonly act: string;
  readonly on?: PartialDay | undefined;
}

/** A step that cannot stand where it stands. */
export interface Misplaced {
  readonly index: number;
  /** What is wrong with it: its day, or the act itself. */
  readonly key: 'on' | 'act';
  readonly message: string;
  readonly hint: string;
}

/** What must go before an act: one of some acts. */
interface Need {
  readonly first: readonly string[];
  /** Whether it may be missing altogether, because records need not tell how it came about. */
  readonly maybeUntold?: true;
}

const NEEDS: ReadonlyMap<string, Need> = new Map<string, Need>([
  ['答复', { first: ['交办'], maybeUntold: true }],
  ['退回', { first: ['交办'] }],
  ['延期', { first: ['交办'] }],
  ['重办', { first: ['答复'] }],
  ['评价', { first: ['答复', '当场答复', '办结', '转为建议', '不予受理'] }],
]);

/**
 * Steps that are out of order, by their days and by what they presuppose.
 * @param begin where everything starts: the day of receipt or submission
 * @param whole whether the steps are all that there were; otherwise one may be missing
 */
export function misplacedSteps(
  steps: readonly Step[],
  begin: Step,
  whole: boolean,
): readonly Misplaced[] {
  const byDay = backInTime(steps, begin);
  // Where days are wrong, the order of the acts is not known.
  return byDay.length > 0 ? byDay : steps.flatMap((_, index) => unfounded(steps, index, whole));
}

/** Dated things that lie before the one dated before them. */
export function backInTime(steps: readonly Step[], begin?: Step): Misplaced[] {
  let last = begin;
  return steps.flatMap((step, index) => {
    const { act, on } = step;
    if (on === undefined) return [];
    if (last?.on === undefined || !surelyBefore(on, last.on)) {
      last = step;
      return [];
    }
    const before = last.act === act ? '前一次' : `“${last.act}”`;
    return {
      index,
      key: 'on',
      message: `“${act}”的日期 ${on} 早于${before}（${last.on}）`,
      hint: '按先后排好，或者改正日期',
    };
  });
}

function unfounded(steps: readonly Step[], index: number, whole: boolean): Misplaced[] {
  const act = steps[index]?.act ?? '';
  const need = NEEDS.get(act);
  const isFirst = (step: Step) => need?.first.includes(step.act) ?? false;
  if (!need || steps.slice(0, index).some(isFirst)) return [];
  const later = steps.slice(index + 1).find(isFirst);
  if (!later && (need.maybeUntold || !whole)) return [];
  const [first = ''] = need.first;
  return [
    {
      index,
      key: 'act',
      message: later ? `“${act}”写在了“${later.act}”前面` : `“${act}”前面没有“${first}”`,
      hint: later ? `把“${later.act}”移到前面` : `在前面补上“${first}”，或者删去“${act}”`,
    },
  ];
}
