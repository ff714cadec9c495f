import { describe, expect, test } from 'vitest';
import { cutAt, excerptOf, findAll, type Piece } from '#query/find.ts';
import { fold } from '#query/fold.ts';

const phrase = (text: string) => fold(text).letters;
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const marked = (text: string, ...words: string[]) =>
  shown(cutAt(text, findAll(text, words.map(phrase))));

describe('marking', () => {
  test.each([
    ['石桥村道路硬化', ['道路'], '石桥村[道路]硬化'],
    ['路路路路', ['路路'], '[路路][路路]'],
    ['道路硬化', ['道路', '路硬'], '[道路硬]化'],
    ['投入12,000元', ['12000'], '投入[12,000]元'],
    ['甲——乙', ['甲，乙'], '[甲——乙]'],
    ['ＰＭ２．５超标', ['pm2.5'], '[ＰＭ２．５]超标'],
    ['<b>道路</b>', ['道路'], '<b>[道路]</b>'],
    ['没有', ['道路'], '没有'],
    ['', ['道路'], ''],
  ])('in %j of %j', (text, words, expected) => {
    expect(marked(text, ...words)).toBe(expected);
  });
});

describe('an excerpt', () => {
  const excerpt = (text: string, word: string) =>
    shown(excerptOf(text, findAll(text, [phrase(word)])));
  const long = '一二三四五六七八九十'.repeat(12);

  test('begins with the sentence of the hit where that is near', () => {
    expect(excerpt('前面一句。老街路灯不亮，请修。', '路灯')).toBe('…老街[路灯]不亮，请修。');
  });

  test('begins some characters before a hit far inside a sentence', () => {
    expect(excerpt(`${long}路灯${long}`, '路灯')).toBe(
      `…${long.slice(-24)}[路灯]${long.slice(0, 70)}…`,
    );
  });

  test('shows the beginning where nothing is hit', () => {
    expect(excerpt(`${long}路灯`, '水渠')).toBe(`${long.slice(0, 96)}…`);
  });

  test('never cuts a hit or a character in two', () => {
    expect(excerpt(`${long}${'𠮷'.repeat(120)}`, '𠮷'.repeat(100))).toContain(
      `[${'𠮷'.repeat(100)}]`,
    );
    expect(excerpt(`${'𠮷'.repeat(40)}路灯`, '路灯').isWellFormed()).toBe(true);
  });
});
