import { describe, expect, test } from 'vitest';
import { createModel } from '../../../src/model/create.ts';
import { measureNamed, measures } from '../../../src/model/measures/index.ts';
import { shareOf } from '../../../src/model/measures/measure.ts';
import { daysServed, servedOf } from '../../../src/model/measures/served.ts';
import type { Town } from '../../../src/model/records.ts';
import { congress, entry, settings } from '../fixtures.ts';

const mandate = { level: '镇', term: '18', elected: '换届选举' } as const;
const event = (on: string, act: string, rest = {}) => ({ on, act, ...rest }) as never;
const handled = (to: string, on: string, answered?: string, result?: string) => [
  event(on, '交办', { lead: to }),
  ...(answered ? [event(answered, '答复')] : []),
  ...(result ? [event(answered!, '评价', { result })] : []),
];

/** Two deputies, two offices, a station; a year of work small enough to count by hand. */
const town: Town = createModel(
  [
    congress({
      offices: [
        { id: 'jianshe', name: '建设办', level: '镇' },
        { id: 'shuili', name: '水利站', level: '镇' },
      ],
      staff: [{ year: '2025', fullTime: 2 }],
      funds: [{ year: '2025', amount: 90_000 }],
    }),
    entry('deputies', 'an', {
      mandates: [{ ...mandate, from: '2025-01-01' }],
      reports: [{ on: '2025-11-02' }, { on: '2024-11-02' }],
    }),
    entry('deputies', 'bo', {
      mandates: [{ ...mandate, from: '2024-01-01', to: '2025-06-30', ended: '辞职' }],
    }),
    entry('deputies', 'chi', { mandates: [{ ...mandate, elected: '补选', from: '2025-12-01' }] }),
    entry('stations', 'hedong', { openedOn: '2024-01-01' }),
    entry('motions', '1', {
      kind: '议案',
      lead: 'an',
      submittedOn: '2025-01-10',
      keyFollowUp: true,
      events: handled('jianshe', '2025-01-20', '2025-03-20', '满意'),
      money: [
        { amount: 1000, purpose: '修路' },
        { amount: 500, purpose: '路灯' },
      ],
    }),
    entry('motions', '2', {
      lead: 'an',
      submittedOn: '2025-01-11',
      category: '农业农村',
      events: handled('shuili', '2025-01-20', '2025-08-20', '不满意'),
    }),
    entry('motions', '3', {
      lead: 'bo',
      submittedOn: '2025-05-01',
      events: handled('shuili', '2025-05-06'),
    }),
    entry('motions', '4', { submittedOn: '2025-05-02' }),
    entry('matters', '1', {
      receivedOn: '2025-03-01',
      deputy: 'an',
      events: [
        event('2025-03-01', '当场答复', { answer: '已修。' }),
        event('2025-03-02', '评价', { rating: '满意' }),
      ],
    }),
    entry('matters', '2', {
      receivedOn: '2025-12-20',
      events: [event('2025-12-21', '交办', { office: 'shuili' }), event('2026-01-03', '办结')],
    }),
    entry('notices', 'hedong/2025-03', { postedOn: '2025-03-20' }),
    entry('notices', 'hedong/2025-04', { postedOn: '2025-04-25' }),
    entry('supervision', 'a', {
      on: '2025-04-01',
      offices: ['jianshe', 'shuili'],
      deputies: ['an'],
      recommendations: [
        { what: '修', outcome: '已整改' },
        { what: '补', outcome: '部分整改' },
        { what: '查', outcome: '不详' },
      ],
    }),
    entry('supervision', 'b', { kind: '视察', on: '2025-07' }),
    entry('activities', 'a', {
      kind: '学习培训',
      on: '2025-02-01',
      expected: 12,
      present: 9,
      excused: 2,
    }),
    entry('activities', 'b', {
      kind: '走访联系',
      on: '2025-02-08',
      expected: 5,
      present: 5,
      deputies: ['an', 'bo'],
    }),
    entry('activities', 'c', {
      kind: '帮扶',
      on: '2025-12-01',
      figures: [{ label: '帮扶困难家庭', value: 8, unit: '户' }],
    }),
    entry('meetings', 's1', { on: '2025-01-14', expected: 3, present: 3 }),
    entry('meetings', 'z1', { kind: '主席团会议', on: '2025-06-01' }),
  ],
  settings,
  '2026-01-01',
).towns[0]!;

const counted = (name: string, period = '2025') => measureNamed(name)?.of(town, period);
const ids = (name: string) => counted(name)?.records.map(({ id }) => id);

test.each<[string, number, number | undefined, string[]]>([
  ['motions.count', 4, undefined, ['4', '3', '2', '1']],
  ['motions.answered', 2, undefined, ['2', '1']],
  ['motions.late', 1, undefined, ['2']],
  ['motions.answeredShare', 2, 3, ['2', '1']],
  ['motions.inTimeShare', 1, 2, ['1']],
  ['motions.satisfiedShare', 1, 2, ['1']],
  ['motions.bills', 1, undefined, ['1']],
  ['motions.key', 1, undefined, ['1']],
  ['motions.money', 1500, undefined, ['1']],
  ['suggestions.count', 3, undefined, ['4', '3', '2']],
  ['matters.received', 2, undefined, ['2', '1']],
  ['matters.closed', 1, undefined, ['1']],
  ['matters.closedShare', 1, 2, ['1']],
  ['matters.onTheSpot', 1, undefined, ['1']],
  ['matters.becameSuggestions', 0, undefined, []],
  ['matters.satisfiedShare', 1, 1, ['1']],
  ['notices.posted', 2, undefined, ['hedong/2025-04', 'hedong/2025-03']],
  ['notices.inTimeShare', 1, 2, ['hedong/2025-03']],
  ['supervision.count', 2, undefined, ['b', 'a']],
  ['supervision.key', 0, undefined, []],
  ['supervision.lawChecks', 1, undefined, ['a']],
  ['supervision.inspections', 1, undefined, ['b']],
  ['supervision.surveys', 0, undefined, []],
  ['supervision.reports', 0, undefined, []],
  ['supervision.appraisals', 0, undefined, []],
  ['supervision.recommendations', 3, undefined, ['a']],
  ['supervision.carriedOutShare', 1, 2, ['a']],
  ['activities.count', 3, undefined, ['c', 'b', 'a']],
  ['activities.study', 1, undefined, ['a']],
  ['activities.group', 0, undefined, []],
  ['activities.visits', 1, undefined, ['b']],
  ['activities.aid', 1, undefined, ['c']],
  ['activities.attendance', 14, 15, ['b', 'a']],
  ['aid.households', 8, undefined, ['c']],
  ['meetings.sessions', 1, undefined, ['s1']],
  ['meetings.presidium', 1, undefined, ['z1']],
  ['meetings.attendance', 3, 3, ['s1']],
  ['stations.open', 1, undefined, ['hedong']],
  ['deputies.inOffice', 2, undefined, ['an', 'chi']],
  ['deputies.reports', 1, undefined, ['an']],
  ['funds.amount', 90_000, undefined, []],
  ['staff.fullTime', 2, undefined, []],
])('%s of 2025 is %i', (name, value, whole, records) => {
  expect(counted(name)).toMatchObject({ value, ...(whole === undefined ? {} : { whole }) });
  expect(counted(name)?.whole).toBe(whole);
  expect(ids(name)?.sort()).toEqual(records.sort());
});

test('every measure stands in the table above', () => {
  const without = Object.keys(measures).filter((name) => counted(name) === undefined);
  expect(without).toEqual([]);
  expect(Object.keys(measures)).toHaveLength(42);
});

test('a share says what stands above and below the line, nothing else does', () => {
  for (const [name, { numerator, denominator }] of Object.entries(measures)) {
    const isShare = counted(name)?.whole !== undefined;
    expect([name, numerator !== undefined, denominator !== undefined]).toEqual([
      name,
      isShare,
      isShare,
    ]);
  }
});

describe('of motions to be done again and of those withdrawn', () => {
  const redone = [
    ...handled('jianshe', '2025-01-20', '2025-03-20', '不满意'),
    event('2025-04-01', '重办', { why: '没有修好' }),
  ];
  const withdrawn = [
    event('2025-01-20', '交办', { lead: 'jianshe' }),
    event('2025-02-01', '撤回', { why: '已修好' }),
  ];
  const of = (name: string, ...lists: never[][]) => {
    const [only] = createModel(
      [
        congress({ offices: [{ id: 'jianshe', name: '建设办', level: '镇' }] }),
        ...lists.map((events, index) =>
          entry('motions', String(index), { submittedOn: '2025-01-10', events }),
        ),
      ],
      settings,
      '2026-01-01',
    ).towns;
    const { value, whole } = measures[name]!.of(only!, '2025') ?? {};
    return [value, whole];
  };

  test('what was answered once was answered, in time or late by that answer', () => {
    expect(of('motions.answered', redone as never)).toEqual([1, undefined]);
    expect(of('motions.answeredShare', redone as never)).toEqual([1, 1]);
    expect(of('motions.inTimeShare', redone as never)).toEqual([1, 1]);
    expect(of('motions.late', redone as never)).toEqual([0, undefined]);
  });

  test('nobody owes an answer to what was withdrawn before', () => {
    expect(of('motions.answeredShare', redone as never, withdrawn as never)).toEqual([1, 1]);
    expect(of('motions.count', redone as never, withdrawn as never)).toEqual([2, undefined]);
  });
});

describe('parts', () => {
  const parts = (name: string, dimension: Parameters<(typeof measures)[string]['parts']>[2]) =>
    Object.fromEntries(
      measures[name]!.parts(town, '2025', dimension).map(({ key, value }) => [key, value]),
    );

  test('by office, category, deputy, month and year', () => {
    expect(parts('motions.count', 'office')).toEqual({ jianshe: 1, shuili: 2 });
    expect(parts('motions.count', 'category')).toEqual({ 农业农村: 1, 城建环保: 3 });
    expect(parts('motions.count', 'deputy')).toEqual({ an: 2, bo: 1 });
    expect(parts('motions.count', 'month')).toEqual({ '2025-01': 2, '2025-05': 2 });
    expect(parts('motions.count', 'year')).toEqual({ '2025': 4 });
    expect(parts('supervision.count', 'office')).toEqual({ jianshe: 1, shuili: 1 });
    expect(parts('activities.count', 'category')).toEqual({ 学习培训: 1, 帮扶: 1, 走访联系: 1 });
    expect(parts('activities.count', 'deputy')).toEqual({ an: 1, bo: 1 });
  });

  test('a month is counted by itself where every day of the year is known', () => {
    expect(counted('motions.count', '2025-05')?.value).toBe(2);
    expect(counted('motions.count', '2025-02')?.value).toBe(0);
    expect(counted('supervision.count', '2025-04')?.value).toBe(1);
  });
});

test('a share of fewer than ten has no percentage', () => {
  expect(shareOf({ value: 9, whole: 9 })).toBeUndefined();
  expect(shareOf({ value: 5, whole: 10 })).toBe(0.5);
  expect(shareOf({ value: 5 })).toBeUndefined();
});

describe('a deputy is measured by the time served', () => {
  const deputy = (id: string) => town.records.deputies.find((one) => one.id === id)!;

  test('in days of office, both ends counted', () => {
    expect(daysServed(deputy('an'), '2026-01-01')).toBe(366);
    expect(daysServed(deputy('bo'), '2026-01-01')).toBe(547);
    expect(daysServed(deputy('chi'), '2025-11-30')).toBe(0);
  });

  test('with the median of the town, and not at all after a few weeks', () => {
    const { perYear, median, records } = servedOf(deputy('an'), 'led')!;
    expect(records).toHaveLength(2);
    expect(perYear).toBeCloseTo(2 / (366 / 365.25));
    expect(median).toBeCloseTo((2 / (366 / 365.25) + 1 / (547 / 365.25)) / 2);
    expect(servedOf(deputy('chi'), 'led')).toBeUndefined();
  });
});
