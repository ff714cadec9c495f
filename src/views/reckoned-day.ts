import type { Day } from '../model/day.ts';
import { holidaysKnown } from '../model/deadline.ts';
import { formatDay } from '../text/format.ts';

/** From what a period is counted, for example 交办; how long it is, for example `3个月`; where that stands. */
interface Reckoned {
  readonly from: string;
  readonly period: string;
  readonly source: string;
}

/** By when something is to be answered, and how that was worked out. */
export function reckonedDay(due: Day, { from, period, source }: Reckoned): string {
  const doubt = holidaysKnown(due) ? '' : '；该年放假安排尚未公布，只按周末顺延';
  return `${formatDay(due)}（从${from}次日起${period}，遇休息日顺延；依据：${source}${doubt}）`;
}
