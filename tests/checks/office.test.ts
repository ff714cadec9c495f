import { expect, test } from 'vitest';
import { notInOffice } from '#checks/office.ts';
import type { Mandate } from '#model/seats.ts';

const mandate = (fields: Partial<Mandate>): Mandate => ({
  level: '镇',
  elected: '换届选举',
  ...fields,
});

test.each<[string, Partial<Mandate>[], string, string | undefined]>([
  ['in office', [{ from: '2022-01-08' }], '2026-01-15', undefined],
  ['on the last day', [{ from: '2022', to: '2026-01-15' }], '2026-01-15', undefined],
  [
    'the day after',
    [{ from: '2022', to: '2026-01-14', ended: '辞职' }],
    '2026-01-15',
    '2026-01-14 已经离任（辞职）',
  ],
  ['the end known to the month', [{ from: '2022', to: '2026-01' }], '2026-01-15', undefined],
  ['the end past, without a reason', [{ from: '2022', to: '2025' }], '2026-01-15', '2025 已经离任'],
  ['ended, nobody knows when', [{ from: '2022', ended: '辞职' }], '2026-01-15', undefined],
  ['not yet elected', [{ elected: '补选', from: '2026-01-16' }], '2026-01-15', '2026-01-16 才就任'],
  ['nothing known', [{}], '2026-01-15', undefined],
  [
    'a deputy of the county',
    [{ to: '2021' }, { level: '县', from: '2022' }],
    '2026-01-15',
    undefined,
  ],
  ['between two terms', [{ to: '2021' }, { from: '2027' }], '2026-01-15', '2021 已经离任'],
])('%s', (_, mandates, day, expected) => {
  expect(notInOffice(mandates.map(mandate), { from: day, to: day })).toBe(expected);
});

test('of a longer time, a day in office is enough', () => {
  const mandates = [mandate({ from: '2022', to: '2026-01-31' })];
  expect(notInOffice(mandates, { from: '2026-01-01', to: '2026-12-31' })).toBeUndefined();
  expect(notInOffice(mandates, { from: '2026-02-01', to: '2026-12-31' })).toBeDefined();
});
