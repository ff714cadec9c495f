import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../../src/model/day.ts';
import {
  dueAfterDays,
  dueAfterMonths,
  HOLIDAYS_KNOWN,
  holidaysKnown,
  rollToWorkday,
} from '../../src/model/deadline.ts';
import { anyDay, presentDay } from './arbitraries.ts';

describe('the next working day', () => {
  test.each([
    ['a working day stays', '2026-11-24', '2026-11-24'],
    ['a Saturday', '2026-11-28', '2026-11-30'],
    ['a Sunday', '2026-11-29', '2026-11-30'],
    ['the first day of National Day 2026', '2026-10-01', '2026-10-08'],
    ['the last day of National Day 2026', '2026-10-07', '2026-10-08'],
    ['a Saturday on which work is made up', '2026-10-10', '2026-10-10'],
    ['a Sunday on which work is made up', '2026-09-20', '2026-09-20'],
    ['Spring Festival 2026', '2026-02-15', '2026-02-24'],
    ['a Saturday before Spring Festival on which work is made up', '2026-02-14', '2026-02-14'],
    ['National Day and Mid-Autumn together in 2025', '2025-10-01', '2025-10-09'],
    ['New Year 2026, then a made-up Sunday', '2026-01-01', '2026-01-04'],
    ['National Day of a year not announced: only its weekend', '2027-10-01', '2027-10-01'],
    ['a Saturday of a year not announced', '2027-10-02', '2027-10-04'],
  ])('%s', (_, day, expected) => {
    expect(rollToWorkday(day)).toBe(expected);
  });

  test('is never earlier, is a working day, and nothing between is one', () => {
    fc.assert(
      fc.property(presentDay, (day) => {
        const rolled = rollToWorkday(day);
        expect(rolled >= day).toBe(true);
        expect(chineseDays.isWorkday(rolled)).toBe(true);
        for (let between = day; between < rolled; between = addDays(between, 1)) {
          expect(chineseDays.isWorkday(between)).toBe(false);
        }
      }),
    );
  });
});

describe('the last day of a period', () => {
  test.each([
    ['2026-07-10', 3, '2026-10-10'],
    ['2026-07-01', 3, '2026-10-08'],
    ['2026-07-08', 3, '2026-10-08'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-04-11', 3, '2026-07-13'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-08-28', 6, '2027-03-01'],
  ])('%s and %i months is %s', (start, months, due) => {
    expect(dueAfterMonths(start, months)).toBe(due);
  });

  test.each([
    ['2026-09-01', 30, '2026-10-08'],
    ['2026-09-10', 30, '2026-10-10'],
    ['2026-03-02', 30, '2026-04-01'],
    ['2026-03-02', 0, '2026-03-02'],
    ['2026-10-29', 30, '2026-11-30'],
  ])('%s and %i days is %s', (start, days, due) => {
    expect(dueAfterDays(start, days)).toBe(due);
  });

  test('is never before the period is over', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(12), (start, months) => {
        expect(dueAfterMonths(start, months) >= addMonths(start, months)).toBe(true);
      }),
    );
  });
});

describe('the calendar of holidays', () => {
  test.each([
    ['2003-12-31', false],
    ['2004-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('%s is known: %s', (day, known) => {
    expect(holidaysKnown(day)).toBe(known);
  });

  test('the years said to be known are those the calendar in use knows', () => {
    const knows = (year: number) =>
      ['10-01', '10-02', '10-03'].every((date) => !chineseDays.isWorkday(`${year}-${date}`));
    expect(knows(HOLIDAYS_KNOWN.from)).toBe(true);
    expect(knows(HOLIDAYS_KNOWN.to)).toBe(true);
    // When this fails, a newer calendar has come: raise HOLIDAYS_KNOWN.to.
    expect(knows(HOLIDAYS_KNOWN.to + 1)).toBe(false);
  });
});
