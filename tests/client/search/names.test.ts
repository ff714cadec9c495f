import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/client/match.ts';
import { isWithinOneEdit } from '../../../src/client/search/distance.ts';
import { isLatin, mayBeName, namesLike, namesNear } from '../../../src/client/search/names.ts';

const entries: readonly Entry[] = [
  { n: '石桥村', d: '甲镇', h: '/a/', k: ['石桥村', 'shiqiaocun', 'sqc', '上石桥'] },
  { n: '王德顺', d: '甲镇', h: '/b/', k: ['王德顺', 'wangdeshun', 'wds'] },
  { n: '白沙村', d: '乙镇', h: '/c/', k: ['白沙村', 'baishacun', 'bsc'] },
];

const names = (found: readonly Entry[]) => found.map(({ n }) => n);

describe('one edit', () => {
  test.each([
    ['石桥村', '石桥村', true],
    ['石桥村', '石侨村', true],
    ['石桥村', '石桥', true],
    ['石桥', '石桥村', true],
    ['桥石村', '石桥村', true],
    ['石桥村', '石村桥', true],
    ['石桥村', '石头桥村', true],
    ['石桥村', '白沙村', false],
    ['石桥村', '桥', false],
    ['村桥石', '石桥村', false],
    ['𠮷林村', '吉林村', true],
    ['', '村', true],
  ])('%s and %s: %s', (one, other, is) => {
    expect(isWithinOneEdit(one, other)).toBe(is);
    expect(isWithinOneEdit(other, one)).toBe(is);
  });

  test('holds for whatever one letter is taken from or put into', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(...'村桥'), (before, after, letter) => {
        expect(isWithinOneEdit(before + after, before + letter + after)).toBe(true);
        expect(isWithinOneEdit(`${before}山${after}`, before + letter + after)).toBe(true);
      }),
    );
  });
});

describe('names', () => {
  test.each([
    ['wds', ['王德顺']],
    ['WDS', ['王德顺']],
    ['shiqiao', ['石桥村']],
    ['上石桥', ['石桥村']],
    ['石桥', ['石桥村']],
    ['s', []],
    ['标题:石桥', []],
    ['没有', []],
  ])('that %s is, or is a part of: %o', (text, found) => {
    expect(names(namesLike(entries, text))).toEqual(found);
  });

  test.each([
    ['石侨村', ['石桥村']],
    ['王得顺', ['王德顺']],
    ['白沙', ['白沙村']],
    ['wbs', []],
    ['没有', []],
  ])('near to %s: %o', (text, found) => {
    expect(names(namesNear(entries, text))).toEqual(found);
  });

  test.each([
    ['shi qiao', true, true],
    ['石桥', true, false],
    ['-石桥', false, false],
    ['“石桥”', false, false],
    ['一'.repeat(30), false, false],
  ])('%s may be a name: %s; Latin: %s', (text, may, latin) => {
    expect(mayBeName(text)).toBe(may);
    expect(isLatin(text)).toBe(latin);
  });
});
