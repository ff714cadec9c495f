import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { congress as schema } from '../../src/schema/congress.ts';
import type { Entry } from '../../src/source/entry.ts';
import { homeView } from '../../src/views/home.ts';
import { recordView } from '../../src/views/record.ts';
import { townView } from '../../src/views/town.ts';
import { congress, entry, settings } from './fixtures.ts';

/** A town with one station, one turn of duty a week and one suggestion that waits for its answer. */
const townOf = (slug: string, fields: object): Entry[] => [
  congress(
    {
      place: { town: `${slug}镇（示例）` },
      noticeFrom: '2026-01-01',
      offices: [{ id: 'shuili', name: '水利站', level: '镇' }],
      ...fields,
    },
    slug,
  ),
  entry('deputies', 'wang', {}, { town: slug }),
  entry(
    'stations',
    'hedong',
    {
      ...{ name: '河东联络站', notices: true, openedOn: '2026-01-01' },
      duty: {
        plans: [
          {
            ...{ from: '2026-01-01', to: '2026-12-31', every: '每周', weekdays: ['周四'] },
            ...{ start: '09:00', end: '11:00', order: ['wang'] },
          },
        ],
      },
    } as never,
    { town: slug },
  ),
  entry(
    'motions',
    'lu',
    {
      submittedOn: '2026-08-03',
      events: [{ on: '2026-08-05', act: '交办', lead: 'shuili' }],
    },
    { town: slug },
  ),
];
const demonstration = { demonstration: true, asOf: '2026-11-26' };
const on = (today: string, ...entries: Entry[]) => createModel(entries, settings, today);

describe('a demonstration that has stopped', () => {
  const stopped = townOf('yan', demonstration);

  test.each([
    ['2026-03-05', '2026-03-05', undefined],
    ['2026-11-26', '2026-11-26', undefined],
    ['2026-11-27', '2026-11-26', '2026-11-26'],
    ['2031-01-01', '2026-11-26', '2026-11-26'],
  ])('on %s stands as on %s', (today, day, stoppedOn) => {
    const model = on(today, ...stopped);
    expect(model.today).toBe(day);
    expect(model.town('yan')).toMatchObject({ today: day, stoppedOn });
  });

  test('is the same for ever', () => {
    const [late, then] = ['2031-01-01', '2026-11-27'].map((day) => on(day, ...stopped));
    const told = (model = late!) => {
      const town = model.town('yan')!;
      return JSON.stringify([
        homeView(model).sections,
        townView(model, town),
        town.records.motions.map((motion) => recordView(model, motion)),
      ]);
    };
    expect(told()).toBe(told(then));
    expect(told()).toContain('；内容停在2026年11月26日');
    expect(late!.town('yan')!.records.stations[0]!.duty[0]!.date).toBe('2026-11-26');
    expect(late!.town('yan')!.records.motions[0]!.state).toMatchObject({
      ...{ stage: '逾期未答复', due: '2026-11-05', daysLate: 21 },
    });
  });

  test('stops no other town, and not the site', () => {
    const model = on('2026-12-31', ...stopped, ...townOf('zhen', {}));
    expect(model.today).toBe('2026-12-31');
    expect(model.towns.map(({ slug, today }) => [slug, today])).toEqual([
      ['yan', '2026-11-26'],
      ['zhen', '2026-12-31'],
    ]);
  });

  test('stops the site where there is nothing else but archives', () => {
    const old = townOf('jiu', { archive: true });
    const model = on('2027-05-01', ...old, ...stopped);
    expect(model.today).toBe('2026-11-26');
    expect(model.town('jiu')).toMatchObject({ today: '2026-11-26', stoppedOn: undefined });
    expect(on('2027-05-01', ...old).today).toBe('2027-05-01');
    const later = townOf('er', { ...demonstration, asOf: '2027-01-15' });
    expect(on('2027-05-01', ...stopped, ...later).today).toBe('2027-01-15');
    expect(on('2027-01-10', ...stopped, ...later).today).toBe('2027-01-10');
  });
});

test('only a demonstration can stop', () => {
  const [{ data }] = townOf('zhen', {}) as [Extract<Entry, { kind: 'congress' }>, ...Entry[]];
  const result = schema.safeParse({ ...data, asOf: '2026-11-26' });
  expect(result.error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['asOf'], '只有示例可以停在一天；真实的乡镇删去 asOf'],
  ]);
});
