import { describe, expect, test } from 'vitest';
import { containsWords, match, normalise, rank, type Entry } from '../../src/client/match.ts';
import { fill } from '../../src/text/fill.ts';

const entry = (n: string, ...k: string[]): Entry => ({ n, d: '云溪镇', h: `/${n}/`, k });

const index = [
  entry('上水南村', 'shangshuinancun', 'ssnc'),
  entry('水南村', 'shuinancun', 'snc', '水南'),
  entry('水南代表联络站', 'shuinandaibiaolianluozhan', 'sndblz'),
  entry('陈水南', 'chenshuinan', 'csn'),
  entry('白沙村', 'baishacun', 'bsc'),
];
const names = (text: string, limit?: number) =>
  match(index, text, limit).shown.map((found) => found.n);

describe('what is typed', () => {
  test.each([
    [' 水 南 ', '水南'],
    ["bai'sha", 'baisha'],
    ['Bai Sha', 'baisha'],
    ['ＢＳＣ', 'bsc'],
    ['　', ''],
    ['买买提·艾力', '买买提艾力'],
  ])('%j is compared as %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

describe('match', () => {
  test('puts the same before the beginning before the inside', () => {
    expect(names('水南')).toEqual(['水南村', '水南代表联络站', '上水南村', '陈水南']);
  });

  test('finds by pinyin, by initials and by an unfinished syllable', () => {
    expect(names('baishacun')).toEqual(['白沙村']);
    expect(names('bsc')).toEqual(['白沙村']);
    expect(names('BAI SH')).toEqual(['白沙村']);
    expect(names('snc')).toEqual(['水南村', '上水南村']);
  });

  test('keeps the order of the index among equals', () => {
    expect(names('村')).toEqual(['上水南村', '水南村', '白沙村']);
  });

  test('lists an entry once, by its best key', () => {
    expect(rank(entry('水南村', '上水南村', '水南'), '水南')).toBe(3);
    expect(names('shuinan')).toEqual(['水南村', '水南代表联络站', '上水南村', '陈水南']);
  });

  test('shows no more than the limit and still counts all', () => {
    const many = Array.from({ length: 40 }, (_, at) => entry(`村${at}`));
    expect(match(many, '村').shown).toHaveLength(12);
    expect(match(many, '村').total).toBe(40);
    expect(names('水南', 2)).toEqual(['水南村', '水南代表联络站']);
  });

  test('finds nothing for nothing, and nothing for what is not there', () => {
    expect(match(index, ' ')).toEqual({ shown: [], total: 0 });
    expect(match(index, '长安街')).toEqual({ shown: [], total: 0 });
    expect(match([], '水南')).toEqual({ shown: [], total: 0 });
  });

  test('takes signs as they are', () => {
    expect(names('.*')).toEqual([]);
    expect(names('(')).toEqual([]);
  });
});

describe('containsWords', () => {
  const text = '关于加固水南桥的建议 正在办理 2026年3月5日';

  test.each([
    ['', true],
    ['水南桥', true],
    ['水南桥 正在办理', true],
    ['办理 加固', true],
    ['2026年3月', true],
    ['水南桥 已办结', false],
    ['水北桥', false],
  ])('%j: %j', (query, expected) => {
    expect(containsWords(text, query)).toBe(expected);
  });
});

describe('fill', () => {
  test('puts values in and leaves unknown names standing', () => {
    expect(fill('找到 {n} 条“{q}”，{x}', { n: 3, q: '{n}' })).toBe('找到 3 条“{n}”，{x}');
  });
});
