import { addToMonth, type Month } from '../../model/day.ts';
import type { LinkedRecord, RecordKind, Town } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import type { Class } from './crossing.ts';

/** Key of records of which it is not known when they belong. */
export const UNKNOWN = '';

/** Months from one to another, oldest first, at most the latest so many. */
export function monthsUpTo(first: Month, last: Month, most: number): Month[] {
  const months: Month[] = [];
  for (let month = last; month >= first && months.length < most; month = addToMonth(month, -1)) {
    months.unshift(month);
  }
  return months;
}

/** The quarter of a day that is known to the month: `2026-1`; otherwise unknown. */
export function quarterOf(day: string | undefined): string {
  if (day === undefined || day.length < 7) return UNKNOWN;
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

const QUARTERS = ['一', '二', '三', '四'];

/** A quarter as people read it: `2026年一季度`. */
export function formatQuarter(quarter: string): string {
  return `${quarter.slice(0, 4)}年${QUARTERS[Number(quarter.slice(5)) - 1]}季度`;
}

/** Quarters from one to another, oldest first, at most the latest so many. */
export function quartersUpTo(first: string, last: string, most: number): string[] {
  const quarters: string[] = [];
  let [year = 0, number = 1] = last.split('-').map(Number);
  while (`${year}-${number}` >= first && quarters.length < most) {
    quarters.unshift(`${year}-${number}`);
    [year, number] = number > 1 ? [year, number - 1] : [year - 1, 4];
  }
  return quarters;
}

/** The years of records as rows, oldest first, each leading to its list; unknown ones last. */
export function yearRows(
  town: Town,
  kind: RecordKind,
  yearOf: (record: LinkedRecord) => string | undefined,
): Class[] {
  const all = (town.records[kind] as readonly LinkedRecord[]).map((one) => yearOf(one) ?? UNKNOWN);
  const years = [...new Set(all)].filter((year) => year !== UNKNOWN).sort();
  const rows = years.map((year) => ({
    key: year,
    text: `${year}年`,
    href: routes.list(town.slug, kind, { facet: { key: 'year', value: year } }),
  }));
  return all.includes(UNKNOWN) ? [...rows, { key: UNKNOWN, text: '年份不详' }] : rows;
}
