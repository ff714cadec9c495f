import chineseDays from 'chinese-days';
import type { Day } from './day.ts';
import { holidaysKnown } from './deadline.ts';

/** The statutory holiday to which a day off belongs, for example 国庆节; undefined on other days and in years unknown. */
export function holidayOn(day: Day): string | undefined {
  if (!holidaysKnown(day)) return undefined;
  const { name, work } = chineseDays.getDayDetail(day);
  // `National Day,国庆节,3` for a holiday, `Sunday` for a weekend; days worked in exchange bear the name as well.
  return work ? undefined : name.split(',')[1];
}
