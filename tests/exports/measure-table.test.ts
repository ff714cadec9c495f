import { expect, test } from 'vitest';
import { measureRows, measureValues } from '../../src/exports/measure-table.ts';
import { createModel } from '../../src/model/create.ts';
import { settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';

/** The small town under another name. */
const named = (town: string) =>
  createModel(
    fullTown().map((one) =>
      one.kind === 'congress' ? { ...one, data: { ...one.data, place: { town } } } : one,
    ),
    settings,
    TODAY,
  );

test('a name that an office program would reckon is guarded in the table and itself in the JSON', () => {
  const rows = measureRows(named('=1+1示例'));
  expect(rows.length).toBeGreaterThan(50);
  expect(new Set(rows.map(({ townName }) => townName))).toEqual(new Set(["'=1+1示例"]));
  const values = measureValues(rows) as { townName: string }[];
  expect(new Set(values.map(({ townName }) => townName))).toEqual(new Set(['=1+1示例']));
});

test('other names are the same in both', () => {
  const rows = measureRows(named('测试镇'));
  const values = measureValues(rows) as { townName: string; key: string | null }[];
  expect(new Set(rows.map(({ townName }) => townName))).toEqual(new Set(['测试镇']));
  expect(new Set(values.map(({ townName }) => townName))).toEqual(new Set(['测试镇']));
  expect(values.map(({ key }) => key ?? '')).toEqual(rows.map(({ key }) => key));
  expect(values.filter(({ key }) => key !== null).length).toBeGreaterThan(0);
});
