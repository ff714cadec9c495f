import { expect, test } from 'vitest';
import {
  holidayOn,
  isWorkday,
  monthEnd,
  spoken,
  workdayFrom,
} from '../../src/generator/calendar.ts';
import { lines, say } from '../../src/generator/grammar.ts';
import { chineseNumber, ordinal } from '../../src/generator/numerals.ts';
import { createRandom } from '../../src/generator/random.ts';

const random = createRandom(1);

test('slots are filled, also those in what is put in', () => {
  expect(
    say('{who}说，{what}。', { who: '住户', what: ['{thing}坏了'], thing: '路灯' }, random),
  ).toBe('住户说，路灯坏了。');
});

test('one of some alternatives is taken, numbers lie between their ends', () => {
  const said = Array.from({ length: 60 }, () => say('[甲|乙|]{3~5}', {}, random));
  expect([...new Set(said)].sort()).toEqual(
    ['3', '4', '5', '甲3', '甲4', '甲5', '乙3', '乙4', '乙5'].sort(),
  );
});

test('a slot that nothing stands for is a mistake', () => {
  expect(() => say('{nothing}', {}, random)).toThrow('no words for {nothing}');
  expect(() => say('[甲', {}, random)).toThrow('brackets');
});

test('lines are those that are not blank', () => {
  expect(lines('\n  甲\n\n  乙\n')).toEqual(['甲', '乙']);
});

test.each([
  [0, '零'],
  [7, '七'],
  [10, '十'],
  [18, '十八'],
  [20, '二十'],
  [21, '二十一'],
  [100, '一百'],
  [108, '一百零八'],
  [110, '一百一十'],
  [1005, '一千零五'],
  [1016, '一千零一十六'],
])('%i is %s', (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});

test('ordinals', () => {
  expect(ordinal(21)).toBe('第二十一');
});

test('holidays have their names, weekends have none', () => {
  expect(holidayOn('2026-10-01')).toBe('国庆节');
  expect(holidayOn('2026-01-01')).toBe('元旦');
  expect(holidayOn('2026-04-06')).toBe('清明节');
  expect(holidayOn('2026-11-21')).toBeUndefined();
  expect(isWorkday('2026-02-28')).toBe(true);
  expect(workdayFrom('2026-10-01')).toBe('2026-10-08');
});

test('days are said with their year where it differs', () => {
  expect(spoken('2026-03-05', '2026')).toBe('3月5日');
  expect(spoken('2025-03-05', '2026')).toBe('2025年3月5日');
  expect(spoken('2026-03', '2026')).toBe('3月');
  expect(monthEnd('2026-11-20', 3)).toBe('2027年2月底');
});

test('draws are the same for the same seed, and apart for each purpose', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed).fraction);
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  const one = createRandom(1);
  const before = one.fork('甲').whole(0, 1_000_000);
  one.fraction();
  expect(one.fork('甲').whole(0, 1_000_000)).toBe(before);
  expect(one.fork('乙').whole(0, 1_000_000)).not.toBe(before);
});
