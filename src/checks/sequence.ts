import type { PartialDay } from '../model/day.ts';
import { surelyBefore } from './certain.ts';

/** One step of what happened to a motion or a matter. */
export interface Step {
  readonly act: string;
  readonly on?: PartialDay | undefined;
  /**
   * Whether it settles the thing without an answer, so that it may be closed. Where closing itself tells how it
   * ended, it does; where it only might have told, this is false.
   */
  readonly settles?: boolean | undefined;
}

/** A step that cannot stand where it stands. */
export interface Misplaced {
  readonly index: number;
  /** What is wrong with it: its day, or the act itself. */
  readonly key: 'on' | 'act';
  readonly message: string;
  readonly hint: string;
  /** Whether it only leaves something open. */
  readonly slight?: true;
}

/** What must go before an act: one of some acts. */
interface Need {
  readonly first: readonly string[];
  /** Whether it is only doubtful where it is missing altogether: nobody knows then from when a period runs. */
  readonly slight?: true;
}

const NEEDS: ReadonlyMap<string, Need> = new Map<string, Need>([
  ['答复', { first: ['交办'], slight: true }],
  ['退回', { first: ['交办'] }],
  ['延期', { first: ['交办'] }],
  ['重办', { first: ['答复'] }],
  ['办结', { first: ['答复', '当场答复', '列入议程'] }],
  ['评价', { first: ['答复', '当场答复', '办结', '转为建议', '不予受理'] }],
]);

const CLOSED = '办结';
/** What is done with a matter that nobody had to answer. */
const WITHDRAWN = '；居民收回了、自己解决了，没有答复的，在 result 里写明';
/** What shows that a closed thing was taken up again. */
const TAKEN_UP = new Set(['重办', '交办', '答复']);

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
  return byDay.length > 0
    ? byDay
    : steps.flatMap((_, index) => {
        const again = closedAgain(steps, index);
        return again.length > 0 ? again : unfounded(steps, index, whole);
      });
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
  const isFirst = (step: Step) =>
    need?.first.includes(step.act) || (act === CLOSED && step.settles === true);
  if (!need || steps.slice(0, index).some(isFirst)) return [];
  const later = steps.slice(index + 1).find(isFirst);
  const settles = act === CLOSED ? steps[index]?.settles : undefined;
  if (!later && (!whole || settles)) return [];
  const [first = ''] = need.first;
  return [
    {
      index,
      key: 'act',
      ...(need.slight && !later && { slight: true }),
      message: later ? `“${act}”写在了“${later.act}”前面` : `“${act}”前面没有“${first}”`,
      hint: later
        ? `把“${later.act}”移到前面`
        : `在前面补上“${first}”，或者删去“${act}”${settles === false ? WITHDRAWN : ''}`,
    },
  ];
}

/** What is closed is not closed again, unless it was taken up again in between. */
function closedAgain(steps: readonly Step[], index: number): Misplaced[] {
  if (steps[index]?.act !== CLOSED) return [];
  const before = steps.slice(0, index).findLastIndex(({ act }) => act === CLOSED);
  if (before === -1 || steps.slice(before + 1, index).some(({ act }) => TAKEN_UP.has(act)))
    return [];
  const message = '“办结”前面已经写过';
  return [{ index, key: 'act', message, hint: '只留一个；后来又办了的，在中间写上“重办”“答复”' }];
}
