import { expect, test } from 'vitest';
import { pairParts, partsOf, type TextPart } from '../../../src/model/repeats/parts.ts';

test('a text is parted by its headings of the second level', () => {
  const blocks = [
    { text: '开头' },
    { heading: 2, text: '监督' },
    { heading: 3, text: '视察' },
    { text: '两次' },
    { heading: 2, text: '不足' },
  ];
  expect(partsOf(blocks)).toEqual([
    { heading: '', blocks: [0] },
    { heading: '监督', blocks: [2, 3] },
    { heading: '不足', blocks: [] },
  ]);
  expect(partsOf([])).toEqual([]);
});

const parts = (headings: string): TextPart[] =>
  headings === '' ? [] : headings.split(' ').map((heading) => ({ heading, blocks: [] }));

test.each([
  ['监督 不足', '监督 不足', '监督=监督 不足=不足'],
  ['不足 监督', '监督 不足', '监督=监督 不足=不足'],
  [
    '代表活动 监督',
    '监督和清溪行动 代表活动和联络站',
    '监督=监督和清溪行动 代表活动=代表活动和联络站',
  ],
  ['大会 民生', '联络站公示 民生实事', '大会=- -=联络站公示 民生=民生实事'],
  ['监督 明年打算 不足', '监督', '监督=监督 明年打算=- 不足=-'],
  ['', '监督', '-=监督'],
  ['代表活动', '代表活动 代表活动记录', '代表活动=代表活动 -=代表活动记录'],
])('%s beside %s', (former, latter, expected) => {
  const pairs = pairParts(parts(former), parts(latter));
  expect(
    pairs.map((pair) => `${pair.former?.heading ?? '-'}=${pair.latter?.heading ?? '-'}`).join(' '),
  ).toBe(expected);
});
