import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll, findIn } from '#query/find.ts';
import { fold, MARK } from '#query/fold.ts';
import { pairsOf, wordsOf } from '#query/tokens.ts';

const simplify = new Map([
  ['會', '会'],
  ['議', '议'],
  ['後', '后'],
]);
const folded = (text: string) => fold(text, simplify).letters.join('').replaceAll(MARK, '|');

describe('folding', () => {
  test.each([
    ['道路硬化', '道路硬化'],
    ['ＰＭ２．５', 'pm2|5'],
    ['PM2.5', 'pm2|5'],
    ['12,000元', '12000元'],
    ['１２，０００元', '12000元'],
    ['甲，乙', '甲|乙'],
    ['甲， 乙……丙', '甲|乙|丙'],
    ['“甲”', '甲'],
    ['共 300 万元', '共300万元'],
    ['Open Data 平台', 'open|data平台'],
    ['人大\n代表', '人大代表'],
    ['會議後', '会议后'],
    ['㎡', 'm2'],
    ['①②', '12'],
    ['㈠', '一'],
    ['é', 'e'],
    ['水\u200B利\u202E站', '水利站'],
    ['😀', ''],
    ['水😀利', '水|利'],
    ['𠮷野', '𠮷野'],
    [`水${MARK}利`, '水|利'],
    ['', ''],
    ['，。', ''],
  ])('%j is compared as %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  test('says where each letter stands', () => {
    expect(fold('“𠮷，㎡', simplify)).toEqual({
      letters: ['𠮷', MARK, 'm', '2'],
      from: [1, 3, 4, 4],
      to: [3, 4, 5, 5],
    });
  });
});

/** Text as records have it, with all that makes folding hard. */
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'道路水利站代表人大会议后會議後建议三次') },
      { weight: 3, arbitrary: fc.constantFrom(...'0123456789abzABZ') },
      { weight: 3, arbitrary: fc.constantFrom(...'，。、；：“”（）—….,-/%·《》 \n\u3000') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...['𠮷', '😀', '㎡', '①', '½', 'é', '\u200B', 'が', 'ﬁ', MARK]),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    ),
    { maxLength: 60 },
  )
  .map((letters) => letters.join(''));

/** A text and a part of it, cut between characters. */
const cut = text.chain((whole) => {
  const characters = [...whole];
  return fc
    .tuple(fc.nat(characters.length), fc.nat(characters.length))
    .map(([a, b]) => [whole, characters.slice(Math.min(a, b), Math.max(a, b)).join('')] as const);
});

describe('of any text', { timeout: 30_000 }, () => {
  test('any part is found where it stands, and marked there', () => {
    fc.assert(
      fc.property(cut, ([whole, part]) => {
        const phrase = fold(part, simplify).letters;
        fc.pre(phrase.length > 0);
        const spans = findIn(fold(whole, simplify), phrase);
        expect(spans.length).toBeGreaterThan(0);
        for (const { from, to } of findAll(whole, [phrase], simplify)) {
          expect(folded(whole.slice(from, to))).toContain(phrase.join('').replaceAll(MARK, '|'));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('the words of a part are a row in the words of the whole', () => {
    fc.assert(
      fc.property(cut, ([whole, part]) => {
        const phrase = fold(part, simplify).letters;
        fc.pre(phrase.length > 1);
        const row = ` ${pairsOf(fold(whole, simplify).letters).join(' ')} `;
        expect(row).toContain(` ${wordsOf(phrase)} `);
      }),
      { numRuns: 2000 },
    );
  });

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const once = fold(whole, simplify).letters.join('').replaceAll(MARK, '。');
        expect(folded(once)).toBe(folded(whole));
      }),
    );
  });
});
