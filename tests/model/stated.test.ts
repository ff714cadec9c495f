import { expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { sharedMeasures, statedIn } from '../../src/model/stated.ts';
import { congress, entry, settings, type Written } from './fixtures.ts';

type Figures = NonNullable<Written<'summaries'>['figures']>;

const summary = (
  id: string,
  figures: Figures,
  rest: Partial<Written<'summaries'>> = {},
  town = 'ceshi',
) => entry('summaries', id, { figures, ...rest }, { town });

const checks = { label: '执法检查', unit: '次', measure: 'supervision.lawChecks' };
const visits = { label: '走访', unit: '户' };

const model = createModel(
  [
    congress(),
    entry('supervision', 'a', { on: '2024-05-01' }),
    entry('supervision', 'b', { on: '2025-05-01' }),
    entry('supervision', 'c', { on: '2025-06-01' }),
    summary(
      '2025',
      [
        { ...visits, value: 40 },
        { ...checks, value: 2 },
      ],
      { year: '2025' },
    ),
    summary('2024', [{ ...checks, label: '检查', value: 3 }], { year: '2024' }),
    summary(
      '2023',
      [
        { ...visits, value: 30 },
        { ...visits, value: 9, period: '上半年' },
      ],
      { year: '2023' },
    ),
    summary('old', [{ label: '电话', value: 1, unit: '部' }], { span: '不详' }),
    congress({ archive: true }, 'lishi'),
    summary('1', [{ ...checks, value: 5 }], { year: '2025' }, 'lishi'),
  ],
  settings,
  '2026-11-24',
);
const [town, archive] = ['ceshi', 'lishi'].map((slug) => model.town(slug)!);

/** A series as one line: stated, counted and status of each summary. */
const lines = (of: typeof town) =>
  statedIn(of!).series.map(({ label, unit, cells }) =>
    [
      `${label} ${unit}`,
      ...cells.map(({ traced, counted, number }) =>
        [traced?.figure.value ?? '-', counted ?? '-', traced?.status ?? '-', number].join(' '),
      ),
    ].join(' | '),
  );

test('numbers of a town, year by year, stated and counted', () => {
  expect(statedIn(town!).summaries.map(({ id }) => id)).toEqual(['2023', '2024', '2025', 'old']);
  expect(lines(town)).toEqual([
    '电话 部 | - - - 0 | - - - 0 | - - - 0 | 1 - none 1',
    '走访 户 | 30 - none 1 | - - - 0 | 40 - none 1 | - - - 0',
    // Records reach back to 2024; a measure is one number whatever each summary calls it.
    '执法检查 次 | - - - 0 | 3 1 differs 1 | 2 2 borne-out 2 | - - - 0',
    '走访 户 | 9 - none 2 | - - - 0 | - - - 0 | - - - 0',
  ]);
});

test('what no summary states is still counted where it could have', () => {
  const left = createModel(
    [
      congress(),
      entry('supervision', 'a', { on: '2023-05-01' }),
      summary('2023', [], { year: '2023' }),
      summary('2024', [{ ...checks, value: 0 }], { year: '2024' }),
    ],
    settings,
    '2026-11-24',
  ).towns[0];
  expect(lines(left)).toEqual(['执法检查 次 | - 1 - 0 | 0 0 borne-out 1']);
});

test('an archive is not counted, and shares a measure by name', () => {
  expect(lines(archive)).toEqual(['执法检查 次 | 5 - none 1']);
  const shared = sharedMeasures(model).map(({ name, towns }) => [
    name,
    ...towns.map((one) => one.town.slug),
  ]);
  expect(shared).toEqual([['supervision.lawChecks', 'ceshi', 'lishi']]);
});
