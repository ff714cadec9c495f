import chineseDays from 'chinese-days';
import { addDays, addMonths, type Day } from './day.ts';

/** The years for which the State Council's holiday notices are known to the calendar in use. */
export const HOLIDAYS_KNOWN = { from: 2004, to: 2026 } as const;

/** Whether holidays of that day's year are known; otherwise only Saturdays and Sundays count as days off. */
export function holidaysKnown(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  return year >= HOLIDAYS_KNOWN.from && year <= HOLIDAYS_KNOWN.to;
}

/** The day itself, or the first working day after it (民法典第二百零三条). */
export function rollToWorkday(day: Day): Day {
  let rolled = day;
  while (!chineseDays.isWorkday(rolled)) rolled = addDays(rolled, 1);
  return rolled;
}

/** Last day of a period of months: the first day is not counted, a last day off moves to the next working day. */
export function dueAfterMonths(start: Day, months: number): Day {
  return rollToWorkday(addMonths(start, months));
}

/** Last day of a period of days, counted in the same way. */
export function dueAfterDays(start: Day, days: number): Day {
  return rollToWorkday(addDays(start, days));
}
