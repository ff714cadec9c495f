import { expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { agrees, traceFigures } from '../../src/model/figures.ts';
import { congress, entry, settings, type Written } from './fixtures.ts';

test.each([
  [12, undefined, 12, true],
  [12, undefined, 11, false],
  [12, undefined, 13, false],
  [12, '以上', 13, true],
  [12, '以上', 11, false],
  [12, '多', 12, true],
  [100, '约', 91, true],
  [100, '约', 110, true],
  [100, '约', 111, false],
] as const)('%i %s fits %i: %s', (value, approximate, computed, expected) => {
  expect(agrees({ value, approximate }, computed)).toBe(expected);
});

const supervised = (id: string, sources?: { title: string }[]) =>
  entry('supervision', id, { on: '2025-05-01', ...(sources && { sources }) });

function traced(
  figures: Written<'summaries'>['figures'],
  { archive = false, sources }: { archive?: boolean; sources?: { title: string }[] } = {},
) {
  const entries = [
    congress({ archive, funds: [{ year: '2025', amount: 500 }] }),
    supervised('a', sources),
    supervised('b', sources),
    entry('campaigns', 'c', { targets: [{ label: '走访', unit: '户', achieved: 80 }] }),
    entry('summaries', '2025', { year: '2025', figures, sources: [{ title: '总结' }] }),
  ];
  const [town] = createModel(entries, settings, '2026-11-24').towns;
  return traceFigures(town!.records.summaries[0]!).map(({ status, computed, records, fits }) => ({
    ...{ status, computed, fits },
    records: records.map(({ id }) => id),
  }));
}

const checks = { label: '执法检查', unit: '次', measure: 'supervision.lawChecks' };
const named = { records: ['supervision/a', 'supervision/b'] };

test('a figure is counted where it claims a measure of the whole year', () => {
  const [right, wrong, part, funds] = traced([
    { ...checks, value: 2 },
    { ...checks, value: 3, ...named },
    { ...checks, value: 3, period: '上半年' },
    { label: '经费', value: 500, unit: '元', measure: 'funds.amount' },
  ]);
  expect(right).toEqual({ status: 'borne-out', computed: 2, fits: true, records: ['b', 'a'] });
  expect(wrong).toEqual({ status: 'differs', computed: 2, fits: false, records: ['b', 'a'] });
  expect(part).toEqual({ status: 'none', computed: undefined, fits: false, records: [] });
  expect(funds).toEqual({ status: 'borne-out', computed: 500, fits: true, records: [] });
});

test('named records bear a figure out by their number, or by stating it', () => {
  const [number, fewer, stated, silent] = traced([
    { ...checks, value: 2, period: '上半年', ...named },
    { ...checks, value: 5, period: '上半年', ...named },
    { label: '走访', value: 80, unit: '户', records: ['campaigns/c'] },
    { label: '走访', value: 81, unit: '户', records: ['campaigns/c'] },
  ]);
  expect(number).toMatchObject({ status: 'borne-out', computed: 2 });
  expect(fewer).toMatchObject({ status: 'some', computed: 2, fits: false });
  expect(stated).toMatchObject({ status: 'borne-out', computed: undefined });
  expect(silent).toMatchObject({ status: 'some', fits: false });
});

test('in an archive nothing is counted, and records written from the summary bear nothing out', () => {
  const same = { archive: true, sources: [{ title: '总结' }] };
  const other = { archive: true, sources: [{ title: '会议记录' }] };
  expect(traced([{ ...checks, value: 2 }], same)).toMatchObject([{ status: 'none' }]);
  const figures = [{ ...checks, value: 2, ...named }];
  expect(traced(figures, same)).toMatchObject([{ status: 'some', fits: true }]);
  expect(traced(figures, other)).toMatchObject([{ status: 'borne-out', fits: true }]);
});
