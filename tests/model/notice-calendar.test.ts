import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addToMonth } from '../../src/model/day.ts';
import {
  noticeMonthOf,
  noticeMonths,
  noticePeriod,
  noticeStatus,
} from '../../src/model/notice-calendar.ts';
import { presentDay, presentMonth } from './arbitraries.ts';
import { dataOf, rulesWith } from './fixtures.ts';

const on20 = rulesWith();
const on31 = rulesWith({ noticeDay: 31 });

describe('the period of a notice', () => {
  test.each([
    [20, '2026-03', '2026-02-21', '2026-03-20'],
    [20, '2026-01', '2025-12-21', '2026-01-20'],
    [1, '2026-03', '2026-02-02', '2026-03-01'],
    [28, '2026-03', '2026-03-01', '2026-03-28'],
    [30, '2026-02', '2026-01-31', '2026-02-28'],
    [30, '2026-03', '2026-03-01', '2026-03-30'],
    [31, '2026-02', '2026-02-01', '2026-02-28'],
    [31, '2024-02', '2024-02-01', '2024-02-29'],
    [31, '2026-03', '2026-03-01', '2026-03-31'],
    [31, '2026-04', '2026-04-01', '2026-04-30'],
    [31, '2026-05', '2026-05-01', '2026-05-31'],
  ])('notice day %i, %s: from %s to %s', (noticeDay, month, from, to) => {
    expect(noticePeriod(month, rulesWith({ noticeDay }))).toEqual({ month, from, to });
  });

  test.each([
    ['2026-03-20', 20, '2026-03'],
    ['2026-03-21', 20, '2026-04'],
    ['2026-12-21', 20, '2027-01'],
    ['2026-02-28', 31, '2026-02'],
    ['2026-03-01', 31, '2026-03'],
    ['2026-04-30', 31, '2026-04'],
  ])('%s is spoken for on day %i of %s', (day, noticeDay, month) => {
    expect(noticeMonthOf(day, rulesWith({ noticeDay }))).toBe(month);
  });

  const anyNoticeDay = fc.integer({ min: 1, max: 31 }).map((noticeDay) => rulesWith({ noticeDay }));

  test('each day belongs to the one period that holds it', () => {
    fc.assert(
      fc.property(presentDay, anyNoticeDay, (day, rules) => {
        const { from, to } = noticePeriod(noticeMonthOf(day, rules), rules);
        expect(from <= day && day <= to).toBe(true);
      }),
    );
  });

  test('a period begins on the day after the one before', () => {
    fc.assert(
      fc.property(presentMonth, anyNoticeDay, (month, rules) => {
        expect(noticePeriod(addToMonth(month, 1), rules).from).toBe(
          addDays(noticePeriod(month, rules).to, 1),
        );
      }),
    );
  });
});

describe('how the promise was kept', () => {
  const period = noticePeriod('2026-03', on20);
  const posted = (postedOn: string) => dataOf('notices', { postedOn });

  test.each([
    ['on the day', '2026-03-20', '2026-03-20', '按时', 0],
    ['the day before', '2026-03-19', '2026-03-25', '按时', 0],
    ['one day late', '2026-03-21', '2026-03-25', '迟公示', 1],
    ['late over the end of the month', '2026-04-02', '2026-11-24', '迟公示', 13],
    ['late, on the very day of posting', '2026-03-23', '2026-03-23', '迟公示', 3],
    ['to be posted tomorrow, before the day', '2026-03-20', '2026-03-19', '未到公示日', 0],
    ['to be posted tomorrow, after the day', '2026-03-24', '2026-03-23', '未见公示', 3],
  ])('%s', (_, postedOn, today, status, daysLate) => {
    expect(noticeStatus(period, posted(postedOn), today)).toEqual({ status, daysLate });
  });

  test.each([
    ['long before', '2026-01-01', '未到公示日', 0],
    ['the day before', '2026-03-19', '未到公示日', 0],
    ['on the day, which is not over', '2026-03-20', '未到公示日', 0],
    ['the day after', '2026-03-21', '未见公示', 1],
    ['months after', '2026-11-24', '未见公示', 249],
  ])('no notice, %s', (_, today, status, daysLate) => {
    expect(noticeStatus(period, undefined, today)).toEqual({ status, daysLate });
  });
});

describe('the months that a station owes', () => {
  test.each([
    ['2026-01-01', '2026-03-01', ['2026-01', '2026-02', '2026-03']],
    ['2026-01-20', '2026-01-31', ['2026-01']],
    ['2025-11-30', '2026-01-20', ['2025-12', '2026-01']],
    ['2026-01-21', '2026-01-31', []],
    ['2026-01-21', '2026-02-01', ['2026-02']],
    ['2027-01-01', '2026-11-24', []],
  ])('from %s, as of %s', (from, until, months) => {
    expect(noticeMonths(from, until, on20)).toEqual(months);
  });

  test('with the last day of the month as notice day, each month is its own', () => {
    expect(noticeMonths('2026-01-31', '2026-03-01', on31)).toEqual([
      ...['2026-01', '2026-02', '2026-03'],
    ]);
  });
});
