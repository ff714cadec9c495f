import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { anyReference, count, day, id, line, partialDay, reference, time } from '#schema/fields.ts';
import { impossibleDay, suggest, typed } from '#checks/suggest.ts';

const month = z.string().regex(/^\d{4}(-\d{2})?$/);
const year = z.string().regex(/^\d{4}$/);
const weekday = z.enum(['周一', '周六', '周日']);

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
    [day, '2026 年 3 月 5 日', '2026-03-05'],
    [day, '2026年3月5号', '2026-03-05'],
    [day, '2026-05至06', undefined],
    [day, '2026年2-3月', undefined],
    [day, '2026年2-3', undefined],
    [day, '2026.2-3', undefined],
    [day, '2026-05-19至20日', undefined],
    [day, 46259, '2026-08-25'],
    [day, 12345, undefined],
    [partialDay, '2026年3月', '2026-03'],
    [partialDay, 2026, '2026'],
    [partialDay, '2026年', '2026'],
    [partialDay, '2026-02-30', undefined],
    [partialDay, '2026年3月底', undefined],
    [month, '1969-05-12', '1969-05'],
    [month, '1969年5月', '1969-05'],
    [month, '1970年', '1970'],
    [year, '2023年', '2023'],
    [year, '2023年度', '2023'],
    [time, '9点', '09:00'],
    [time, '8:00', '08:00'],
    [time, '9：30', '09:30'],
    [time, '下午', undefined],
    [id, 'Wang Deshun', 'wang-deshun'],
    [id, '2026_01', '2026-01'],
    [id, '王德顺', undefined],
    [id, 'wang-deshun.yaml', 'wang-deshun'],
    [id, 'deputies/wang-deshun', 'wang-deshun'],
    [anyReference, 'motions/2026-01.md', 'motions/2026-01'],
    [anyReference, 'Motions/2026-01', 'motions/2026-01'],
    [anyReference, 'xitou/motions/2026-01.md', undefined],
    [anyReference, '2026-01', undefined],
    [z.array(z.number()), '5、20', [5, 20]],
    [z.array(line), '《森林法》、《水法》', ['《森林法》', '《水法》']],
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
    [count, '十二', 12],
    [count, '十', 10],
    [count, '第十八届', 18],
    [count, '九十九件', 99],
    [count, '二十余人', undefined],
    [count, '二三', undefined],
    [count, '5,20', undefined],
    [count, '3千元', undefined],
    [count, '60%', undefined],
    [count, '12-15', undefined],
    [count, '2亿元', undefined],
    [z.boolean(), '是', true],
    [z.boolean(), '否', false],
    [z.array(reference('areas')), 'hedong', ['hedong']],
    [z.array(reference('areas')), 'hedong、hexi', ['hedong', 'hexi']],
    [z.array(reference('areas')), '【hedong, hexi】', ['hedong', 'hexi']],
    [z.array(reference('areas')), 'hedong，hexi', ['hedong', 'hexi']],
    [z.array(line), '甲、乙', ['甲、乙']],
    [z.array(line), '【甲，乙】', ['甲', '乙']],
    [z.array(line).optional(), 3, ['3']],
    [z.enum(['满意', '基本满意']), '满意 ', '满意'],
    [z.enum(['全文公开', '摘要公开']), '不公开', undefined],
    [z.array(weekday), '周天', ['周日']],
    [z.url(), '见附件', undefined],
    [line, ' 2026年3月5日', '2026年3月5日'],
    [z.url(), 'example.org/a', 'https://example.org/a'],
    [line, null, undefined],
    [line, ['甲'], undefined],
  ])('%#: %j is %j', (schema, value, meant) => {
    expect(suggest(schema, value, String(value))).toEqual(meant);
  });
});

test('a number is taken as it is written', () => {
  expect(suggest(month, 1970.1, '1970.10')).toBe('1970-10');
  expect(suggest(partialDay, 2026.1, '2026.10')).toBe('2026-10');
  expect(suggest(z.array(line), 1.1, '1.10')).toEqual(['1.10']);
});

describe('a value as it is typed', () => {
  test.each([
    ['甲', '甲'],
    ['2026-03-05', '2026-03-05'],
    ['2026', "'2026'"],
    ['0x1F', "'0x1F'"],
    ['1e3', "'1e3'"],
    ['true', "'true'"],
    ['- 甲', "'- 甲'"],
    ['甲: 乙', "'甲: 乙'"],
    ['甲 #1', "'甲 #1'"],
    ['', "''"],
    [12, '12'],
    ['08:00', "'08:00'"],
    ["it's", "it's"],
    ['甲\n乙', '"甲\\n乙"'],
    [['甲, 乙'], "['甲, 乙']"],
    [['甲', '7'], "[甲, '7']"],
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
