import { describe, expect, test } from 'vitest';
import { createModel } from '../../../src/model/create.ts';
import { measureNamed, measures } from '../../../src/model/measures/index.ts';
import type { Entry } from '../../../src/source/entry.ts';
import { congress, entry, settings } from '../fixtures.ts';

/** What a measure gives for 2025. */
function measured(name: string, entries: readonly Entry[], year = '2025'): number | undefined {
  const head = entries.some(({ kind }) => kind === 'congress') ? [] : [congress()];
  const town = createModel([...head, ...entries], settings, '2026-11-24').towns[0]!;
  return measureNamed(name)?.of(town, year)?.value;
}

let number = 0;
const motion = (submittedOn: string | undefined, fields = {}) =>
  entry('motions', `m-${(number += 1)}`, { ...(submittedOn && { submittedOn }), ...fields });
const answered = (on: string) => ({ events: [{ act: '答复' as const, on }] });

describe('motions', () => {
  const raised = [
    motion('2024-12-31'),
    motion('2025-01-10', answered('2025-12-31')),
    motion('2025-06', answered('2026-01-01')),
    motion('2025', { kind: '议案' }),
    motion('2026-01-01'),
  ];

  test('are counted by the year in which they were raised', () => {
    expect(measured('motions.count', raised)).toBe(3);
    expect(measured('suggestions.count', raised)).toBe(2);
  });

  test('are answered when they were by the end of that year', () => {
    expect(measured('motions.answered', raised)).toBe(1);
  });

  test('of a year before the first record are not counted as none', () => {
    expect(measured('motions.count', raised, '2023')).toBeUndefined();
    expect(measured('motions.count', [])).toBeUndefined();
  });

  test('of an unknown year leave every year open', () => {
    expect(measured('motions.count', [...raised, motion(undefined)])).toBeUndefined();
  });
});

test('a year without a record of a kind that was kept before is none', () => {
  const checks = [entry('supervision', 'a', { on: '2024-05-01' })];
  expect(measured('supervision.lawChecks', checks)).toBe(0);
  expect(measured('supervision.inspections', checks)).toBe(0);
});

test('households aided are added up from what activities of aid say of them', () => {
  const households = (value: number, unit = '户') => ({ label: '帮扶困难家庭', value, unit });
  const aid = (figures: object[], kind = '帮扶') =>
    entry('activities', `a-${(number += 1)}`, { on: '2025-02-01', kind, figures } as never);
  const entries = [
    aid([households(58), { label: '折款', value: 9000, unit: '元' }]),
    aid([households(19)]),
    aid([households(5, '人')]),
    aid([households(7)], '走访联系'),
  ];
  expect(measured('aid.households', entries)).toBe(77);
});

test('stations are open at the end of the year from their opening to their closing', () => {
  const station = (id: string, fields: object) => entry('stations', id, fields);
  const known = [
    station('a', { openedOn: '2024' }),
    station('b', { openedOn: '2025-12-31' }),
    station('c', { openedOn: '2026-01-01' }),
    station('d', { openedOn: '2023', closedOn: '2025-06-30' }),
  ];
  expect(measured('stations.open', known)).toBe(2);
  expect(measured('stations.open', [...known, station('e', {})])).toBeUndefined();
});

test('funds are those of the year, where they are told', () => {
  const told = [congress({ funds: [{ year: '2025', amount: 90_000 }, { amount: 50_000 }] })];
  expect(measured('funds.amount', told)).toBe(90_000);
  expect(measured('funds.amount', told, '2024')).toBeUndefined();
});

test('each has a title of its own, a unit and a sentence', () => {
  const all = Object.values(measures);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  for (const { unit, definition } of all) {
    expect(unit).toMatch(/[一-龥]/);
    expect(definition).toMatch(/。$/);
  }
  expect(measureNamed('constructor')).toBeUndefined();
});
