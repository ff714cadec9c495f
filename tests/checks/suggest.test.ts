import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { count, day, id, line, partialDay, reference, time } from '#schema/fields.ts';
import { impossibleDay, suggest, typed } from '#checks/suggest.ts';

describe('what was meant', () => {
  test.each<[z.ZodType, unknown, unknown]>([
    [day, '2026年3月5日', '2026-03-05'],
    [day, '2026/3/5', '2026-03-05'],
    [day, '２０２６．３．５', '2026-03-05'],
    [day, 20260305, '2026-03-05'],
    [day, '2026-12-2O', '2026-12-20'],
    [day, '2026-l2-I2', '2026-12-12'],
    [day, '2O26o315', '2026-03-15'],
    [day, '2026|3|5', '2026-03-05'],
    [day, '2026-02-30', undefined],
    [day, '上周', undefined],
    [partialDay, '2026年3月', '2026-03'],
    [partialDay, 2026, '2026'],
    [time, '9点', '09:00'],
    [time, '9：30', '09:30'],
    [time, '下午', undefined],
    [id, 'Wang Deshun', 'wang-deshun'],
    [id, '2026_01', '2026-01'],
    [id, '王德顺', undefined],
    [line, '  甲 （乙） \n', '甲 （乙）'],
    [line, 7, '7'],
    [line, true, 'true'],
    [count, '12', 12],
    [count, '１２件', 12],
    [count, '1,200 元', 1200],
    [count, '1.5万元', 15000],
    [count, '约30人', 30],
    [count, '1O', 10],
    [count, '3OO件', 300],
    [count, 'OK', undefined],
    [count, '十二', undefined],
    [z.boolean(), '是', true],
    [z.boolean(), '否', false],
    [z.array(reference('areas')), 'hedong', ['hedong']],
    [z.array(reference('areas')), 'hedong、hexi', ['hedong', 'hexi']],
    [z.array(line), '甲、乙', ['甲、乙']],
    [z.array(line).optional(), 3, ['3']],
    [z.enum(['满意', '基本满意']), '满意 ', '满意'],
    [z.url(), 'example.org/a', 'https://example.org/a'],
    [line, null, undefined],
    [line, ['甲'], undefined],
  ])('%#: %j is %j', (schema, value, meant) => {
    expect(suggest(schema, value, String(value))).toEqual(meant);
  });
});

describe('a value as it is typed', () => {
  test.each([
    ['甲', '甲'],
    ['2026-03-05', '2026-03-05'],
    ['2026', '"2026"'],
    ['0x1F', '"0x1F"'],
    ['1e3', '"1e3"'],
    ['true', '"true"'],
    ['- 甲', '"- 甲"'],
    ['甲: 乙', '"甲: 乙"'],
    ['甲 #1', '"甲 #1"'],
    ['', '""'],
    [12, '12'],
    [['甲', '7'], '[甲, "7"]'],
  ])('%j is %s', (value, text) => {
    expect(typed(value)).toBe(text);
  });
});

test('of a day that is in no calendar, what the calendar has', () => {
  expect(impossibleDay('2026-02-30')).toBe('2026 年 2 月只到 28 日');
  expect(impossibleDay('2024-2-30')).toBe('2024 年 2 月只到 29 日');
  expect(impossibleDay('2026-13-01')).toBe('月份只有 01 到 12');
  expect(impossibleDay('甲')).toBeUndefined();
});
