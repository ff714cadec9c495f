import type { Rules } from '../schema/rules.ts';
import type { DataOf } from '../source/kinds.ts';
import { ruleOn, versionsOf } from './rule-on.ts';
import { addDays, addToMonth, type Day, dayInMonth, daysBetween, type Month } from './day.ts';

/** The time that one month's notice speaks for. */
export interface NoticePeriod {
  readonly month: Month;
  readonly from: Day;
  /** Last day of the period, and the day on which the notice is due. */
  readonly to: Day;
}

/** The rule for the notice of a month: the one with which the month began. */
export const noticeRule = (month: Month, { noticeDay }: Rules) =>
  ruleOn(noticeDay, dayInMonth(month, 1));

/** The rules that some months had, the last one first. */
export function noticeRules(months: readonly Month[], rules: Rules) {
  const used = new Set(months.map((month) => noticeRule(month, rules)));
  return versionsOf(rules.noticeDay).filter((version) => used.has(version));
}

const noticeDue = (month: Month, rules: Rules): Day =>
  dayInMonth(month, noticeRule(month, rules).value);

/** The period that ends on a month's notice day and begins after the one before. */
export function noticePeriod(month: Month, rules: Rules): NoticePeriod {
  const eve = noticeDue(addToMonth(month, -1), rules);
  return { month, from: addDays(eve, 1), to: noticeDue(month, rules) };
}

/** The month whose notice speaks for a day. */
export function noticeMonthOf(day: Day, rules: Rules): Month {
  const month = day.slice(0, 7);
  return day <= noticePeriod(month, rules).to ? month : addToMonth(month, 1);
}

/** How the promise of one notice day was kept. */
export type NoticeStatus = '按时' | '迟公示' | '未见公示' | '未到公示日';

/** Judges a notice on a day. Until the notice day is over, a missing notice is not missing. */
export function noticeStatus(
  period: NoticePeriod,
  notice: DataOf<'notices'> | undefined,
  today: Day,
): { status: NoticeStatus; daysLate: number } {
  if (notice && notice.postedOn <= today) {
    const daysLate = Math.max(0, daysBetween(period.to, notice.postedOn));
    return { status: daysLate > 0 ? '迟公示' : '按时', daysLate };
  }
  if (today <= period.to) return { status: '未到公示日', daysLate: 0 };
  return { status: '未见公示', daysLate: daysBetween(period.to, today) };
}

/** The months for which a station owes a notice: from its beginning to the month of `today`. */
export function noticeMonths(from: Day, until: Day, rules: Rules): Month[] {
  const months: Month[] = [];
  const last = until.slice(0, 7);
  for (let month = noticeMonthOf(from, rules); month <= last; month = addToMonth(month, 1)) {
    months.push(month);
  }
  return months;
}

/** Carried over + received − closed = open. */
export interface NoticeCounts {
  readonly carried: number;
  readonly received: number;
  readonly closed: number;
  readonly open: number;
}
