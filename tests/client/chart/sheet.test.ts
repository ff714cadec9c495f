import { describe, expect, test } from 'vitest';
import { type Cells, fileRows, numberIn, seriesOf } from '../../../src/client/chart/sheet.ts';

test.each([
  ['12', '件', 12],
  ['0', '件', 0],
  ['92,000', '元', 92_000],
  ['1,234,567.5', '元', 1_234_567.5],
  ['—', '件', null],
  ['', '件', null],
  ['不详', '元', null],
  ['2026年', '件', null],
  ['12／15（80%）', '件', null],
  ['12／15（80%）', '%', 80],
  ['1,200／1,200（100%）', '%', 100],
  ['3／4', '%', null],
  ['没有', '%', null],
])('in %j, drawn in %s, the number is %j', (text, unit, number) => {
  expect(numberIn(text, unit)).toBe(number);
});

const cells: Cells = {
  head: ['年份', '件数', '答复率'],
  body: [
    ['2025年', '1,015', '9／12（75%）'],
    ['2026年', '3', '—'],
  ],
  total: ['合计', '1,018', '9／12（75%）'],
};

test('the columns that are named are drawn, each with its texts', () => {
  expect(seriesOf(cells, [2], '%')).toEqual([
    { label: '答复率', texts: ['9／12（75%）', '—'], values: [75, null] },
  ]);
  expect(seriesOf(cells, [1], '件')[0]!.values).toEqual([1015, 3]);
});

describe('the rows of a file', () => {
  test('are those of the table with its sums, and numbers without separators', () => {
    expect(fileRows(cells, '说明')).toEqual([
      ['年份', '件数', '答复率'],
      ['2025年', '1015', '9／12（75%）'],
      ['2026年', '3', '—'],
      ['合计', '1018', '9／12（75%）'],
    ]);
  });

  test('say in every line that the data are made up', () => {
    const rows = fileRows({ ...cells, total: [] }, '说明', '示例数据');
    expect(rows.map((row) => row[3])).toEqual(['说明', '示例数据', '示例数据']);
  });
});
