import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createModel } from '../../../src/model/create.ts';
import { findRepeats, type Text } from '../../../src/model/repeats/find.ts';
import { plainer } from '../../../src/model/repeats/plain.ts';
import { congress, entry, settings } from '../fixtures.ts';

const FIRST = '联络站收到居民反映的事项，逐件登记，逐件答复，结果按月张贴在公示栏里。';
const OTHER = '监督检查提出的整改意见列出单位和期限，到期以后代表回到现场再看一遍。';

const text = (of: string, year: string | undefined, ...blocks: string[]): Text<string> => ({
  ...{ of, year },
  blocks: blocks.map((said) => ({ text: said })),
  plain: (sentence) => sentence.replace(/[^\p{Script=Han}]/gu, ''),
});

/** What is repeated in which text from which, as `latter 1:0-9 ← former 0:0-9`. */
function found(...texts: Text<string>[]): string[] {
  return [...findRepeats(texts).values()].flat().map(({ of, block, from, to, first, earlier }) => {
    const arrow = earlier ? '←' : '?';
    return `${of} ${block}:${from}-${to} ${arrow} ${first.of} ${first.block}:${first.from}-${first.to}`;
  });
}

const whole = (said: string) => `0-${said.length}`;

describe('a made pair with a known overlap', () => {
  const changed = (said: string, ...at: number[]) =>
    [...said].map((letter, place) => (at.includes(place) ? '另' : letter)).join('');

  test.each<[string, string, boolean]>([
    ['the same', FIRST, true],
    ['one letter of thirty changed', changed(FIRST, 5), true],
    ['three of thirty changed', changed(FIRST, 5, 15, 27), true],
    ['seven of thirty changed', changed(FIRST, 1, 5, 10, 15, 20, 25, 30), false],
    ['a clause left out', FIRST.replace('逐件登记，', ''), true],
    ['half of it left out', FIRST.slice(0, 15), false],
    [
      'another order of clauses',
      '结果按月张贴在公示栏里，联络站收到居民反映的事项，逐件登记，逐件答复。',
      true,
    ],
    ['other punctuation', FIRST.replaceAll('，', '、'), true],
    ['something else', OTHER, false],
    ['a formula', '后来做到没有，没有资料。', false],
  ])('%s', (_, said, repeated) => {
    const passages = found(text('former', '2024', FIRST), text('latter', '2025', said));
    expect(passages).toEqual(
      repeated ? [`latter 0:${whole(said)} ← former 0:${whole(FIRST)}`] : [],
    );
  });
});

test('what stood first is named, whatever the order of the texts', () => {
  const years = ['2025', '2023', '2024'].map((year) => text(year, year, FIRST));
  expect(found(...years)).toEqual([
    `2024 0:${whole(FIRST)} ← 2023 0:${whole(FIRST)}`,
    `2025 0:${whole(FIRST)} ← 2023 0:${whole(FIRST)}`,
  ]);
});

test('sentences in a row are one passage, and only they are marked', () => {
  const own = '今年新做的一件事是把水表换成能远传的那一种。';
  const passages = found(
    text('former', '2024', FIRST + OTHER),
    text('latter', '2025', own, own + FIRST + OTHER),
  );
  const to = own.length + FIRST.length + OTHER.length;
  expect(passages).toEqual([`latter 1:${own.length}-${to} ← former 0:${whole(FIRST)}`]);
});

test('a text does not repeat itself, and headings are no passages', () => {
  expect(found(text('one', '2024', FIRST, FIRST))).toEqual([]);
  const heading = { ...text('two', '2025'), blocks: [{ heading: 2, text: FIRST }] };
  expect(found(text('one', '2024', FIRST), heading)).toEqual([]);
});

describe('which was earlier', () => {
  const pair = (former: Partial<Text<string>>, latter: Partial<Text<string>>) =>
    found(
      { ...text('a', undefined, FIRST), ...former },
      { ...text('b', undefined, FIRST), ...latter },
    )[0];

  test.each<[string, Partial<Text<string>>, Partial<Text<string>>, string]>([
    ['by day', { day: '2024-01-05' }, { day: '2024-01-06' }, 'b ← a'],
    ['by day, the other way', { day: '2024-01-07' }, { day: '2024-01-06' }, 'a ← b'],
    ['by year', { year: '2015' }, { year: '2016', day: '2017-01-01' }, 'b ← a'],
    ['not of the same day', { day: '2024-01-05' }, { day: '2024-01-05' }, 'b ? a'],
    ['not where a month is all that is known', { day: '2024-01' }, { day: '2024-01-05' }, 'b ? a'],
    ['not without a year', { year: '2015' }, {}, 'b ? a'],
  ])('%s', (_, former, latter, expected) => {
    expect(pair(former, latter)?.replace(/ \d+:\d+-\d+/g, '')).toBe(expected);
  });
});

test('names and numbers are set aside, each town its own', () => {
  const model = createModel(
    [
      congress({
        place: { town: '河源镇（示例）', county: '清江县' },
        areas: [{ id: 'a', name: '大塘村', kind: '村', aliases: ['塘口'] }],
      }),
      entry('deputies', 'wang', { name: '王小明' }),
      entry('stations', 'a', { name: '大塘片联络站' }),
    ],
    settings,
    '2026-01-01',
  );
  const plain = plainer(model.towns[0]!);
  expect(plain('清江县河源镇王小明代表2025年在大塘村、塘口收到一百二十件，C类3件。')).toBe(
    '代表年在收到件类件',
  );
  expect(plain('大塘片联络站的事')).toBe('的事');
});

test('passages lie within their blocks and in order, whatever the texts', () => {
  const said = fc.array(fc.constantFrom(FIRST, OTHER, '短句。', '\n', '一二三', '；'), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(fc.array(said, { maxLength: 3 }), { maxLength: 4 }), (many) => {
      const texts = many.map((blocks, at) =>
        text(String(at), String(2000 + at), ...blocks.map((pieces) => pieces.join(''))),
      );
      for (const [of, passages] of findRepeats(texts)) {
        let [block, end] = [0, 0];
        for (const passage of passages) {
          if (passage.block !== block) [block, end] = [passage.block, 0];
          expect(passage.from).toBeGreaterThanOrEqual(end);
          expect(passage.to).toBeGreaterThan(passage.from);
          const own = texts.find((one) => one.of === of)!.blocks[block]!.text;
          expect(passage.to).toBeLessThanOrEqual(own.length);
          expect(passage.first.of).not.toBe(of);
          end = passage.to;
        }
      }
    }),
  );
});
