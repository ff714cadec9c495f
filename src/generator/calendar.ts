import chineseDays from 'chinese-days';
import { addDays, addToMonth, type Day, weekdayOf } from '../model/day.ts';
import type { Random } from './random.ts';

const workdays = new Map<Day, boolean>();

/** Whether offices work that day: weekends, holidays and days worked instead are known. */
export function isWorkday(day: Day): boolean {
  const known = workdays.get(day);
  if (known !== undefined) return known;
  const works = chineseDays.isWorkday(day);
  workdays.set(day, works);
  return works;
}

/** Name of the public holiday on a day, for example 国庆节; undefined on ordinary weekends. */
export function holidayOn(day: Day): string | undefined {
  if (isWorkday(day)) return undefined;
  const name = chineseDays.getDayDetail(day).name.split(',')[1];
  return name !== undefined && /^(清明|端午|中秋)$/.test(name) ? `${name}节` : name;
}

/** The day itself or the first working day after it. */
export function workdayFrom(day: Day): Day {
  let found = day;
  while (!isWorkday(found)) found = addDays(found, 1);
  return found;
}

/** The day itself or the last working day before it. */
export function workdayUntil(day: Day): Day {
  let found = day;
  while (!isWorkday(found)) found = addDays(found, -1);
  return found;
}

/** A working day so many days later; what falls on a day off is moved behind it. */
export function workdayAfter(day: Day, low: number, high: number, random: Random): Day {
  return workdayFrom(addDays(day, random.whole(low, high)));
}

/** A day as text says it: 3月5日, and with its year where that differs from the year spoken of. */
export function spoken(day: Day, inYear: string): string {
  const [year = '', month, date] = day.split('-');
  const short = `${Number(month)}月${date === undefined ? '' : `${Number(date)}日`}`;
  return year === inYear ? short : `${year}年${short}`;
}

/** A day in full: 2026年3月5日. */
export function inFull(day: Day): string {
  return spoken(day, '');
}

const NAMES = '一二三四五六日';

/** 周一 to 周日. */
export function weekdayName(day: Day): string {
  return `周${NAMES.charAt(weekdayOf(day) - 1)}`;
}

/** Order of records by a day, earliest first. */
export function byEarliest<T>(dayOf: (item: T) => Day): (a: T, b: T) => number {
  return (a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    return one < other ? -1 : Number(one > other);
  };
}

/** A month as text names it before or after another day: 10月底, 2027年3月底. */
export function monthEnd(day: Day, months: number): string {
  const later = addToMonth(day.slice(0, 7), months);
  return `${spoken(later, day.slice(0, 4))}底`;
}
