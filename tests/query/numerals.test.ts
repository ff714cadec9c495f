import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherNumerals } from '#query/numerals.ts';

test.each([
  ['三次', ['3次']],
  ['3次', ['三次']],
  ['第三届', ['第3届']],
  ['第3', ['第三']],
  ['十二件', ['12件']],
  ['12件建议', ['十二件建议']],
  ['一百零五户', ['105户']],
  ['110户', ['一百一十户']],
  ['一千二百人', ['1200人']],
  ['两次', ['2次']],
  ['2次', ['二次']],
  ['5万元', ['五万元']],
  ['2015年', []],
  ['三农', []],
  ['三中全会', []],
  ['一一二次', []],
  ['3.5公里', []],
  ['12345次', []],
  ['05次', []],
  ['0次', []],
  ['道路', []],
  ['', []],
])('%j may also be written %j', (phrase, expected) => {
  expect(otherNumerals(phrase)).toEqual(expected);
});

test('a number in Chinese reads back as the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
      const [chinese] = otherNumerals(`${number}件`);
      expect(otherNumerals(chinese!)).toEqual([`${number}件`]);
    }),
  );
});
