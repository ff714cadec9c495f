import type { Day } from '../model/day.ts';
import { holidaysKnown } from '../model/deadline.ts';

/** How a deadline came about. */
export interface Reckoned {
  /** First day of the period, which is not counted. */
  readonly from: Day;
  /** What happened on that day, for example 交办. */
  readonly act: string;
  /** For example `3 个月`. */
  readonly period: string;
  readonly source: string;
  /** Last day before days off are taken into account. */
  readonly plain: Day;
  readonly due: Day;
}

/** Tells step by step how a deadline was found, for example `2026-02-04 交办，3 个月（依据：…）到 2026-05-04，逢休息日顺延到 2026-05-06`. */
export function reckoning({ from, act, period, source, plain, due }: Reckoned): string {
  const rolled = plain === due ? '' : `，逢休息日顺延到 ${due}`;
  const doubt = holidaysKnown(due) ? '' : '（当年放假安排没有收录，只避开周六、周日）';
  return `${from} ${act}，${period}（依据：${source}）到 ${plain}${rolled}${doubt}`;
}

/** How late something is, or was. */
export function lateness(due: Day, daysLate: number, answeredOn: string | undefined): string {
  return answeredOn === undefined
    ? `答复 ${due} 到期，已经逾期 ${daysLate} 日`
    : `答复 ${due} 到期，${answeredOn} 才答复，晚了 ${daysLate} 日`;
}
