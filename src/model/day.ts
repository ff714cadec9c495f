/** `YYYY-MM-DD` in Asia/Shanghai. */
export type Day = string;
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDay = string;
/** `YYYY-MM`. */
export type Month = string;

const MILLISECONDS_PER_DAY = 86_400_000;

// A date without a time is read as UTC, so that no clock of this machine comes into it.
const utc = (day: Day): number => Date.parse(day);

const days = new Map<number, Day>();

/** A plan of duty goes through the same few years day by day, so every day is written only once. */
function iso(time: number): Day {
  const known = days.get(time) ?? new Date(time).toISOString().slice(0, 10);
  days.set(time, known);
  return known;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return iso(utc(day) + count * MILLISECONDS_PER_DAY);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MILLISECONDS_PER_DAY);
}

/** Number of days that a month has. */
export function lengthOfMonth(month: Month): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Number(iso(Date.UTC(year, number, 1) - MILLISECONDS_PER_DAY).slice(8));
}

/** The month `count` months later (earlier when negative). */
export function addToMonth(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The same date some months later, or the month's last day where it has no such date (民法典第二百零二条). */
export function addMonths(day: Day, count: number): Day {
  return dayInMonth(addToMonth(day.slice(0, 7), count), Number(day.slice(8)));
}

/** A date of a month, or the month's last day where it has no such date. */
export function dayInMonth(month: Month, date: number): Day {
  return `${month}-${String(Math.min(date, lengthOfMonth(month))).padStart(2, '0')}`;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday; days before it count from -1 down.
  return ((((utc(day) / MILLISECONDS_PER_DAY + 3) % 7) + 7) % 7) + 1;
}

/** Whether a partial day is known to the day. */
export function isWhole(day: PartialDay | undefined): day is Day {
  return day?.length === 10;
}

/** First day that a partial day may mean. */
export function earliest(day: PartialDay): Day {
  return day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day;
}

/** Last day that a partial day may mean. */
export function latest(day: PartialDay): Day {
  if (day.length === 4) return `${day}-12-31`;
  return day.length === 7 ? dayInMonth(day, 31) : day;
}

/** Whether a partial day has begun by `today`; an unknown day counts as past, since it is recorded. */
export function hasBegun(day: PartialDay | undefined, today: Day): boolean {
  return day === undefined || earliest(day) <= today;
}

/** Order of partial days, latest first; unknown ones last. */
export function newestFirst(a: PartialDay | undefined, b: PartialDay | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? 1 : a > b ? -1 : 0;
}
