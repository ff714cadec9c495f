import { expect, test } from 'vitest';
import type { Sheet } from '../../../src/client/chart/sheet.ts';
import { walk } from '../../../src/client/chart/walk.ts';

const series = (label: string) => ({ label, values: [1, 2, 3], texts: ['1', '2', '3'] });
const sheet: Sheet = {
  ...{ title: '图', shape: 'stack', lying: false, unit: '件' },
  ...{ rows: ['甲', '乙', '丙'], series: [series('一'), series('二')] },
};

test.each([
  // key, standing, lying: row and series from the middle row of the first series
  ['ArrowRight', [2, 0], [1, 1]],
  ['ArrowLeft', [0, 0], [1, 0]],
  ['ArrowUp', [1, 1], [0, 0]],
  ['ArrowDown', [1, 0], [2, 0]],
  ['Home', [0, 0], [0, 0]],
  ['End', [2, 0], [2, 0]],
  ['Tab', undefined, undefined],
  ['a', undefined, undefined],
])('%s leads to %j, or %j where bars lie', (key, standing, lying) => {
  const from = (one: Sheet) => {
    const spot = walk({ row: 1, series: 0 }, key, one);
    return spot && [spot.row, spot.series];
  };
  expect(from(sheet)).toEqual(standing);
  expect(from({ ...sheet, lying: true })).toEqual(lying);
});

test('the ends hold', () => {
  const end = { row: 2, series: 1 };
  expect(walk(end, 'ArrowRight', sheet)).toEqual(end);
  expect(walk(end, 'ArrowUp', sheet)).toEqual(end);
});
