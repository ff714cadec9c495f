import fc from 'fast-check';
import { addDays, type Day, type Month, type PartialDay } from '../../src/model/day.ts';

/** Days from `first` on, over so many days. */
export const dayFrom = (first: Day, over: number): fc.Arbitrary<Day> =>
  fc.integer({ min: 0, max: over }).map((count) => addDays(first, count));

/** A day of the 20th to 22nd century. */
export const anyDay: fc.Arbitrary<Day> = dayFrom('1900-01-01', 100_000);

/** A day of the years for which this site will mostly be used. */
export const presentDay: fc.Arbitrary<Day> = dayFrom('2024-01-01', 1500);

/** A month of those years. */
export const presentMonth: fc.Arbitrary<Month> = presentDay.map((day) => day.slice(0, 7));

/** A day known to the day, the month or the year. */
export const anyPartialDay: fc.Arbitrary<PartialDay> = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));
