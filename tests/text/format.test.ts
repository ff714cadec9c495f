import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDay,
  formatInferred,
  formatMoney,
  formatMonth,
  formatMonthDay,
  formatNumber,
  formatOrdinal,
  formatQuantity,
  formatShare,
  formatShortDay,
  formatSpan,
  formatTime,
} from '../../src/text/format.ts';
import { anyDay, anyPartialDay } from '../model/arbitraries.ts';

describe('days', () => {
  test.each([
    ['2026-03-05', '2026年3月5日'],
    ['2026-11-24', '2026年11月24日'],
    ['2026-03', '2026年3月'],
    ['2026', '2026年'],
    [undefined, '日期不详'],
  ])('%s is %s', (day, text) => {
    expect(formatDay(day)).toBe(text);
  });

  test.each([
    ['2026-11-25', '11月25日 周三'],
    ['2026-11-29', '11月29日 周日'],
    ['2026-01-05', '1月5日 周一'],
  ])('%s in short is %s', (day, text) => {
    expect(formatShortDay(day)).toBe(text);
  });

  test.each([
    ['2026-03-05', '2026-03-07', '2026年3月5日至7日'],
    ['2026-03-05', '2026-04-07', '2026年3月5日至4月7日'],
    ['2025-12-30', '2026-01-02', '2025年12月30日至2026年1月2日'],
    ['2026-03', '2026-05', '2026年3月至5月'],
    ['2026-03', '2026-03-20', '2026年3月至3月20日'],
    ['2026-03-05', '2026-03', '2026年3月5日至3月'],
    ['2026-03-05', '2026', '2026年3月5日至2026年'],
    ['2026', '2026-03', '2026年至2026年3月'],
    ['2022', '2027', '2022年至2027年'],
    ['2026-03-05', '2026-03-05', '2026年3月5日'],
    ['2026-03-05', undefined, '2026年3月5日'],
    [undefined, '2026-03-05', '至2026年3月5日'],
    [undefined, undefined, '日期不详'],
  ])('from %s to %s is %s', (from, to, text) => {
    expect(formatSpan(from, to)).toBe(text);
  });

  test('no span loses a part or says zero', () => {
    fc.assert(
      fc.property(anyPartialDay, anyPartialDay, (from, to) => {
        expect(formatSpan(from, to)).not.toMatch(/(?<!\d)0|NaN|undefined|至$/);
      }),
    );
  });

  test('a short day is part of the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(formatDay(day)).toContain(formatShortDay(day).split(' ')[0]);
      }),
    );
  });

  test.each([
    ['2026-03', '2026年3月'],
    ['2026-12', '2026年12月'],
  ])('the month %s', (month, text) => {
    expect(formatMonth(month)).toBe(text);
  });

  test.each([
    ['09:00', '9:00'],
    ['14:30', '14:30'],
    ['00:05', '0:05'],
    ['20:00', '20:00'],
  ])('the time %s', (time, text) => {
    expect(formatTime(time)).toBe(text);
  });

  test.each([
    ['2026-11-03', '2026', '11月3日'],
    ['2025-12-30', '2026', '2025年12月30日'],
    ['2027-01-02', '2026', '2027年1月2日'],
  ])('the day %s among those of %s', (day, year, text) => {
    expect(formatMonthDay(day, year)).toBe(text);
  });

  test('what was inferred says so', () => {
    expect(formatInferred('2015年', true)).toBe('2015年（推断）');
    expect(formatInferred('2015年', undefined)).toBe('2015年');
  });
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [30_360, '30,360'],
    [1_234_567, '1,234,567'],
    [12.5, '12.5'],
    [0.1 + 0.2, '0.3'],
  ])('%d', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test.each([
    [0, '0元'],
    [800, '800元'],
    [9_999, '9,999元'],
    [10_000, '1万元'],
    [186_000, '18.6万元'],
    [3_000_000, '300万元'],
    [123_456_700, '12,345.67万元'],
  ])('%d yuan', (yuan, text) => {
    expect(formatMoney(yuan)).toBe(text);
  });

  test.each([
    [{ value: 35, unit: '件' }, '35件'],
    [{ value: 80, unit: '户', approximate: '约' }, '约80户'],
    [{ value: 100, unit: '人', approximate: '多' }, '100多人'],
    [{ value: 98, unit: '%', approximate: '以上' }, '98%以上'],
    [{ value: 3_000_000, unit: '元', approximate: '多' }, '300多万元'],
    [{ value: 3_000_000, unit: '元', approximate: '约' }, '约300万元'],
    [{ value: 50_000, unit: '元', approximate: '以上' }, '5万元以上'],
    [{ value: 5_000, unit: '元' }, '5,000元'],
    [{ value: 50_000, unit: '人' }, '50,000人'],
  ] as const)('the quantity %o', (quantity, text) => {
    expect(formatQuantity(quantity)).toBe(text);
  });

  test.each([
    [0, 0, '没有'],
    [0, 5, '0／5'],
    [9, 9, '9／9'],
    [9, 10, '9／10（90%）'],
    [10, 10, '10／10（100%）'],
    [0, 20, '0／20（0%）'],
    [1, 3_000, '1／3,000（1%）'],
    [299, 300, '299／300（99%）'],
    [62, 63, '62／63（98%）'],
    [120, 100, '120／100（120%）'],
  ])('%d of %d', (part, whole, text) => {
    expect(formatShare(part, whole)).toBe(text);
  });

  test.each([
    [1, '第一届'],
    [9, '第九届'],
    [10, '第十届'],
    [11, '第十一届'],
    [18, '第十八届'],
    [20, '第二十届'],
    [99, '第九十九届'],
    [0, '第0届'],
    [100, '第100届'],
  ])('the ordinal %i', (number, text) => {
    expect(formatOrdinal(number, '届')).toBe(text);
  });
});
