import type { Day } from '../../model/day.ts';

/** One event of a calendar. */
export interface CalendarEvent {
  /** Stable: a change of day, person or standing does not change it. */
  readonly uid: string;
  /** First day, or the day of the hours. */
  readonly day: Day;
  /** Last day of an event of whole days. */
  readonly lastDay?: Day | undefined;
  /** From and to, `HH:MM` in Asia/Shanghai; absent for whole days. */
  readonly hours?: readonly [string, string] | undefined;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  readonly url: string;
  readonly cancelled: boolean;
  /** How often it was changed. */
  readonly sequence: number;
}

/** A calendar to subscribe to. */
export interface Calendar {
  /** Below the folder of the calendars, without ending. */
  readonly path: string;
  readonly name: string;
  readonly url: string;
  readonly demonstration: boolean;
  readonly events: readonly CalendarEvent[];
}
