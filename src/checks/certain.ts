import { addDays, type Day, earliest, latest, type PartialDay } from '../model/day.ts';

/** Whether one day lies before another, however little is known of both. */
export function surelyBefore(one: PartialDay, other: PartialDay): boolean {
  return latest(one) < earliest(other);
}

/** Whether a day is still to come, however little is known of it. */
export function surelyAhead(day: PartialDay, today: Day): boolean {
  return earliest(day) > today;
}

/** How long something that can no longer be put right is still spoken of, in days. */
const RECENT = 60;

/**
 * Whether a day is at most 60 days past, or to come. What was late once stays late for ever: a warning that never
 * goes away is read by nobody, and the site shows the delay in any case. So it is given while a clerk can still
 * explain what happened, and then no more.
 */
export function isRecent(day: Day, today: Day): boolean {
  return addDays(day, RECENT) >= today;
}
