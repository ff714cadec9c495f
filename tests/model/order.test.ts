import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { byDay, byStrokes, dayOf, yearOf } from '../../src/model/order.ts';
import type { LinkedRecord } from '../../src/model/records.ts';
import type { Entry } from '../../src/source/entry.ts';
import { congress, entry, settings } from './fixtures.ts';
import { fullTown, TODAY } from './full-town.ts';

const recordsOf = (entries: readonly Entry[]) =>
  createModel(entries, settings, TODAY).towns[0]!.records;

describe('people', () => {
  test('stand by strokes of their surnames', () => {
    const names = ['韩梅', '王五', '丁一', '安明', '卜青', '欧阳绿', '池清'];
    const people = names.map((name) => ({ data: { name } }));
    expect(people.sort(byStrokes).map(({ data }) => data.name)).toEqual([
      ...['丁一', '卜青', '王五', '安明', '池清', '欧阳绿', '韩梅'],
    ]);
  });

  test('of a town stand so in every list', () => {
    const town = createModel(fullTown(), settings, TODAY).towns[0]!;
    expect(town.records.deputies.map(({ data }) => data.name)).toEqual([
      ...['丁一', '卜青', '尔东', '安明', '池清'],
    ]);
    expect(town.areas[0]?.deputies.map(({ data }) => data.name)).toEqual(['卜青', '安明']);
    expect(
      town.records.motions.find(({ id }) => id === '2026-01')?.cosigners.map(({ id }) => id),
    ).toEqual(['bo', 'chi']);
  });
});

describe('records', () => {
  test('the newest first, of one day the later id first, unknown days last', () => {
    const motions = [
      entry('motions', 'a', { submittedOn: '2026-03-05' }),
      entry('motions', 'b', {}),
      entry('motions', 'c', { submittedOn: '2026-03' }),
      entry('motions', 'd', { submittedOn: '2026-03-05' }),
      entry('motions', 'e', { submittedOn: '2026-11-01' }),
      entry('motions', 'f', {}),
    ];
    expect(recordsOf([congress(), ...motions]).motions.map(({ id }) => id)).toEqual([
      ...['e', 'd', 'a', 'c', 'f', 'b'],
    ]);
  });

  test('of which only the year is known come after what that year has', () => {
    const entries = [
      congress(),
      entry('meetings', 's24', { on: '2024-01-14' }),
      entry('meetings', 's26', { on: '2026-01-14' }),
      entry('motions', 'a', { submittedOn: '2026-03-05' }),
      entry('motions', 'b', { meeting: 's26' }),
      entry('motions', 'c', { submittedOn: '2025-03-05' }),
      entry('motions', 'd', { meeting: 's24' }),
      entry('motions', 'e', {}),
      entry('motions', 'f', { submittedOn: '2024-03-05' }),
    ];
    expect(recordsOf(entries).motions.map(({ id, year }) => [id, year])).toEqual([
      ...[
        ['a', '2026'],
        ['b', '2026'],
        ['c', '2025'],
        ['f', '2024'],
        ['d', '2024'],
      ],
      ['e', undefined],
    ]);
  });

  test('of the same day and id are equal, whichever way they are compared', () => {
    const model = createModel([...fullTown('yi'), ...fullTown('er')], settings, TODAY);
    const [one, other] = model.towns.map(({ records }) => records.motions[0]!);
    expect([byDay(one!, other!), byDay(other!, one!)]).toEqual([0, 0]);
  });

  test.each<[string, Entry, string | undefined, string | undefined]>([
    ['a term', entry('terms', '18', { from: '2022-01-08' }), '2022-01-08', '2022'],
    ['a deputy', entry('deputies', 'an'), '2022-01-08', '2022'],
    ['a station', entry('stations', 'hexi', { openedOn: '2024-03' }), '2024-03', '2024'],
    ['a motion', entry('motions', 'lu', { submittedOn: '2025' }), '2025', '2025'],
    ['a motion of no known day', entry('motions', 'lu'), undefined, undefined],
    ['supervision', entry('supervision', 'jian', { on: '2026-06-10' }), '2026-06-10', '2026'],
    ['an activity', entry('activities', 'zou', { on: '2026-05' }), '2026-05', '2026'],
    ['a meeting', entry('meetings', 's1', { on: '2026-01-14' }), '2026-01-14', '2026'],
    ['a campaign', entry('campaigns', 'qing', { from: '2026-03' }), '2026-03', '2026'],
    [
      'a summary, which stands in the year it speaks of',
      entry('summaries', 'z', { year: '2025', publishedOn: '2026-01-14' }),
      '2026-01-14',
      '2025',
    ],
    [
      'a summary not known when published',
      entry('summaries', 'z', { year: '2015' }),
      '2015',
      '2015',
    ],
    [
      'a summary of no known year',
      entry('summaries', 'z', { publishedOn: '2016-01-14' }),
      '2016-01-14',
      undefined,
    ],
  ])('%s', (_, written, day, year) => {
    const found = Object.values(recordsOf([congress(), written])).flat()[0] as LinkedRecord;
    expect([dayOf(found), yearOf(found)]).toEqual([day, year]);
  });

  test('of a station: matters and notices', () => {
    const { matters, notices } = recordsOf(fullTown());
    expect([dayOf(matters[0]!), yearOf(matters[0]!)]).toEqual(['2026-11-04', '2026']);
    expect([dayOf(notices[0]!), yearOf(notices[0]!)]).toEqual(['2026-03-22', '2026']);
  });
});
