import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addToMonth,
  dayInMonth,
  daysBetween,
  earliest,
  hasBegun,
  isWhole,
  latest,
  lengthOfMonth,
  newestFirst,
  weekdayOf,
} from '../../src/model/day.ts';
import { anyDay, anyPartialDay } from './arbitraries.ts';

describe('days', () => {
  test.each([
    ['2026-01-01', 0, '2026-01-01'],
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2024-01-01', 366, '2025-01-01'],
    // Clocks were put forward in China on that day; a day has no hours here.
    ['1986-05-03', 1, '1986-05-04'],
    ['1986-05-04', 1, '1986-05-05'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  test('adding days and counting them undo each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  test.each([
    ['2026-11-23', 1],
    ['2026-11-24', 2],
    ['2026-10-01', 4],
    ['2026-02-28', 6],
    ['2026-11-29', 7],
    ['1970-01-01', 4],
    ['1969-12-29', 1],
    ['1949-10-01', 6],
  ])('%s has the weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  test('weekdays follow one another', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });
});

describe('months', () => {
  test.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-10-15', 0, '2026-10-15'],
    ['2026-01-31', -2, '2025-11-30'],
  ])('%s and %i months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  test('adding months stays in the month aimed at, on the same date or on its last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const result = addMonths(day, count);
        const month = addToMonth(day.slice(0, 7), count);
        expect(result.slice(0, 7)).toBe(month);
        const date = Number(day.slice(8));
        expect(Number(result.slice(8))).toBe(Math.min(date, lengthOfMonth(month)));
      }),
    );
  });

  test('a later day never ends earlier, nor does a longer period', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat(60), fc.nat(60), (one, other, few, more) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(addMonths(early, few) <= addMonths(late, few)).toBe(true);
        expect(addMonths(early, few) <= addMonths(early, few + more)).toBe(true);
      }),
    );
  });

  test.each([
    ['2026-01', 31],
    ['2026-02', 28],
    ['2024-02', 29],
    ['2000-02', 29],
    ['1900-02', 28],
    ['2026-04', 30],
    ['2026-12', 31],
  ])('%s has %i days', (month, length) => {
    expect(lengthOfMonth(month)).toBe(length);
  });

  test.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-01', -13, '2024-12'],
    ['2026-06', 24, '2028-06'],
  ])('%s and %i is %s', (month, count, expected) => {
    expect(addToMonth(month, count)).toBe(expected);
  });

  test.each([
    ['2026-02', 31, '2026-02-28'],
    ['2024-02', 30, '2024-02-29'],
    ['2026-04', 31, '2026-04-30'],
    ['2026-04', 5, '2026-04-05'],
  ])('the %s %i is %s', (month, date, expected) => {
    expect(dayInMonth(month, date)).toBe(expected);
  });
});

describe('partial days', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02-05', '2026-02-05', '2026-02-05'],
  ])('%s is from %s to %s', (day, first, last) => {
    expect([earliest(day), latest(day)]).toEqual([first, last]);
  });

  test.each([
    ['2026-02-05', true],
    ['2026-02', false],
    ['2026', false],
    [undefined, false],
  ])('%s known to the day: %s', (day, whole) => {
    expect(isWhole(day)).toBe(whole);
  });

  test.each([
    ['2026-03-05', '2026-03-04', false],
    ['2026-03-05', '2026-03-05', true],
    ['2026-03', '2026-02-28', false],
    ['2026-03', '2026-03-01', true],
    ['2026', '2025-12-31', false],
    ['2026', '2026-01-01', true],
    [undefined, '1949-10-01', true],
  ])('%s has begun on %s: %s', (day, today, begun) => {
    expect(hasBegun(day, today)).toBe(begun);
  });

  test('the newest first, what is less known after it, unknown ones last', () => {
    const days = [undefined, '2025', '2026-03', '2025-12-31', undefined, '2026-03-05', '2026'];
    expect(days.toSorted(newestFirst)).toEqual([
      ...['2026-03-05', '2026-03', '2026', '2025-12-31', '2025', undefined, undefined],
    ]);
  });

  test('the order holds whichever way two are compared', () => {
    const maybe = fc.option(anyPartialDay, { nil: undefined });
    fc.assert(
      fc.property(maybe, maybe, (a, b) => {
        expect(newestFirst(a, b) + newestFirst(b, a)).toBe(0);
      }),
    );
  });

  test('a partial day begins no later than it ends', () => {
    fc.assert(
      fc.property(anyPartialDay, (day) => {
        expect(earliest(day) <= latest(day)).toBe(true);
        expect(hasBegun(day, latest(day))).toBe(true);
      }),
    );
  });
});
