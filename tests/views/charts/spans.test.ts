import { expect, test } from 'vitest';
import {
  formatQuarter,
  monthsUpTo,
  quarterOf,
  quartersUpTo,
} from '../../../src/views/charts/spans.ts';

test.each([
  ['2026-01-01', '2026-1'],
  ['2026-03', '2026-1'],
  ['2026-04-30', '2026-2'],
  ['2026-09-30', '2026-3'],
  ['2026-12-31', '2026-4'],
  ['2026', ''],
  [undefined, ''],
])('%s is in quarter %j', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

test.each([
  ['2026-2', '2026-2', 9, ['2026-2']],
  ['2025-3', '2026-2', 9, ['2025-3', '2025-4', '2026-1', '2026-2']],
  ['2020-1', '2026-2', 3, ['2025-4', '2026-1', '2026-2']],
  ['2026-3', '2026-2', 9, []],
])('quarters from %s to %s, at most %i', (first, last, most, quarters) => {
  expect(quartersUpTo(first, last, most)).toEqual(quarters);
});

test.each([
  ['2025-11', '2026-02', 9, ['2025-11', '2025-12', '2026-01', '2026-02']],
  ['2020-01', '2026-02', 2, ['2026-01', '2026-02']],
  ['2026-03', '2026-02', 9, []],
])('months from %s to %s, at most %i', (first, last, most, months) => {
  expect(monthsUpTo(first, last, most)).toEqual(months);
});

test('a quarter is read as people say it', () => {
  expect(formatQuarter('2026-4')).toBe('2026年四季度');
});
