import { describe, expect, test } from 'vitest';
import { nothing } from '../../../src/client/search/address.ts';
import { withoutFilter, withoutFilters } from '../../../src/client/search/filters-in-force.ts';
import { withoutOperator } from '../../../src/client/search/operators.ts';
import { pagesShown } from '../../../src/client/search/page-links.ts';
import { shownText } from '../../../src/client/search/shown-text.ts';
import { otherWords } from '../../../src/client/search/synonyms.ts';
import { endsOf, spanOf, spanText } from '../../../src/client/search/years.ts';
import { parseQuery } from '../../../src/query/parse.ts';
import { kindNames } from '../../../src/search/documents.ts';
import { search } from '../../../src/text/search.ts';
import { navigationOrder } from '../../../src/views/kinds/index.ts';

test.each([
  ['道路 类型:监督', 'kind', '道路'],
  ['类型：监督 道路', 'kind', '道路'],
  ['道路 单位:“水利 站” 桥', 'office', '道路 桥'],
  ['道路 类型:监督', 'town', '道路 类型:监督'],
  ['年份:2015..2019', 'year', ''],
  ['新类型:一', 'kind', '新类型:一'],
] as const)('%s without %s: %s', (text, key, rest) => {
  expect(withoutOperator(text, key)).toBe(rest);
});

test('each operator that is explained is one, and can be taken away', () => {
  const filters = search.operators.slice(3);
  expect(filters).toHaveLength(7);
  for (const { write } of filters) {
    const read = parseQuery(write).filters;
    const [key] = Object.keys(read) as [keyof typeof read];
    expect(withoutFilter({ ...nothing, text: write }, key)).toEqual({
      ...nothing,
      filters: { [key]: undefined },
    });
  }
});

test('all filters can be taken away at once', () => {
  const request = {
    text: '桥 类型:监督',
    filters: { town: 'a', year: '2015' },
    order: 'day',
    page: 4,
  } as const;
  const { text, filters, order, page } = withoutFilters(request);
  expect([text, Object.values(filters).filter(Boolean), order, page]).toEqual(['桥', [], 'day', 1]);
});

test.each([
  ['', '', undefined, ''],
  ['2015', '2015', '2015', '2015年'],
  ['2015', '2019', '2015..2019', '2015年至2019年'],
  ['2019', '2015', '2015..2019', '2015年至2019年'],
  ['2015', '', '2015..', '2015年以后'],
  ['', '2019', '..2019', '2019年以前'],
])('years from %s to %s: %s, %s', (from, to, span, text) => {
  expect(spanOf(from, to)).toBe(span);
  expect(spanText(span ?? '')).toBe(text);
  if (span && from <= to) expect(endsOf(span)).toEqual({ from, to });
});

const groups = [
  ['自来水', '供水', '自来水管'],
  ['修路', '铺路'],
];

test.each([
  ['村里修路', ['村里铺路']],
  ['供水', ['自来水', '自来水管']],
  ['自来水管', ['自来水', '供水']],
  ['修路 供水', ['修路 自来水', '修路 自来水管', '铺路 供水']],
  ['桥', []],
  ['', []],
])('other words for %s: %o', (text, others) => {
  expect(otherWords(text, groups)).toEqual(others);
});

describe('pages', () => {
  test.each([
    [1, 1, [1]],
    [1, 5, [1, 2, 3, 0, 5]],
    [4, 7, [1, 2, 3, 4, 5, 6, 7]],
    [50, 100, [1, 0, 48, 49, 50, 51, 52, 0, 100]],
    [100, 100, [1, 0, 98, 99, 100]],
  ])('on page %i of %i: %o', (page, pages, shown) => {
    expect(pagesShown(page, pages)).toEqual(shown);
  });
});

test.each([
  ['  道路\n硬化 ', '道路 硬化'],
  ['a\u202Eb\u2066c\u200Fd', 'abcd'],
  ['👨‍👩‍👧', '👨‍👩‍👧'],
  ['𠮷'.repeat(50), `${'𠮷'.repeat(40)}…`],
])('%j is shown as %s', (typed, shown) => {
  expect(shownText(typed)).toBe(shown);
});

test('pages without a day are those that are no records', () => {
  const records: readonly string[] = navigationOrder;
  const others = Object.keys(kindNames).filter((kind) => !records.includes(kind));
  expect(new Set(search.timeless)).toEqual(new Set(others.map((kind) => kindNames[kind])));
});
