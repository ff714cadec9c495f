import { expect, test } from 'vitest';
import { holidayOn } from '../../src/model/holiday.ts';

test.each([
  ['2026-10-01', '国庆节'],
  ['2026-10-07', '国庆节'],
  ['2026-02-17', '春节'],
  // Worked in exchange for a day of the holiday.
  ['2026-10-10', undefined],
  ['2026-11-21', undefined],
  ['2026-11-24', undefined],
  // Not announced yet.
  ['2027-10-01', undefined],
])('%s belongs to %s', (day, holiday) => {
  expect(holidayOn(day)).toBe(holiday);
});
