import { type Day, daysBetween, earliest, latest, type PartialDay } from './day.ts';

/** Whether the last answer that was due came in time. */
export type Punctuality = '按时' | '逾期' | '未到期' | '不详';

/** A judgement with the days past the deadline; at least so many where the answer's day is not known. */
export interface Judgement {
  readonly punctuality: Punctuality;
  readonly daysLate: number;
}

/** Judges an answer that was given, as far as its day is known. */
export function judgeAnswer(due: Day, answeredOn: PartialDay | undefined): Judgement {
  if (answeredOn === undefined) return { punctuality: '不详', daysLate: 0 };
  if (latest(answeredOn) <= due) return { punctuality: '按时', daysLate: 0 };
  const daysLate = daysBetween(due, earliest(answeredOn));
  return daysLate > 0 ? { punctuality: '逾期', daysLate } : { punctuality: '不详', daysLate: 0 };
}

/** Judges on a day that an answer is still awaited. The last day still counts. */
export function judgeWaiting(due: Day, day: Day): Judgement {
  const daysLate = Math.max(0, daysBetween(due, day));
  return { punctuality: daysLate > 0 ? '逾期' : '未到期', daysLate };
}
