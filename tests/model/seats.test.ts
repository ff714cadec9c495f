import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, lawfulSeats, type Mandate, seatsOn, tenureOf } from '../../src/model/seats.ts';
import { anyPartialDay, anyDay } from './arbitraries.ts';
import { dataOf, type Written } from './fixtures.ts';

type WrittenMandate = Written<'deputies'>['mandates'][number];

const mandate = (fields: Partial<WrittenMandate> = {}): Mandate =>
  dataOf('deputies', {
    mandates: [{ level: '镇', term: '18', elected: '换届选举', ...fields }],
  }).mandates[0]!;

describe('a mandate', () => {
  test.each<[string, Partial<WrittenMandate>, string, string]>([
    ['since the election', { from: '2022-01-08' }, '2022-01-08', '在任'],
    ['the day before', { from: '2022-01-08' }, '2022-01-07', '尚未就任'],
    ['its last day still counts', { from: '2022', to: '2026-07-28' }, '2026-07-28', '在任'],
    ['the day after', { from: '2022', to: '2026-07-28' }, '2026-07-29', '已离任'],
    ['begun in a month', { from: '2022-01' }, '2022-01-01', '在任'],
    ['ended in a month', { from: '2022', to: '2026-07' }, '2026-07-31', '在任'],
    ['ended in the month before', { from: '2022', to: '2026-07' }, '2026-08-01', '已离任'],
    ['ended in a year', { from: '2022', to: '2026' }, '2026-12-31', '在任'],
    ['ended at an unknown time', { from: '2022', ended: '辞职' }, '2022-06-01', '已离任'],
    [
      'ended, and the day is known',
      { from: '2022', to: '2026-07-28', ended: '辞职' },
      '2026-07-28',
      '在任',
    ],
    ['nothing known', {}, '2026-11-24', '任期不详'],
    ['only its end known and past', { to: '2021-12-31' }, '2026-11-24', '已离任'],
    ['only its end known and to come', { to: '2027-01-31' }, '2026-11-24', '任期不详'],
  ])('%s', (_, fields, day, tenure) => {
    expect(tenureOf(mandate(fields), day)).toBe(tenure);
    expect(holds(mandate(fields), day)).toBe(tenure === '在任');
  });
});

describe('the lawful number of seats', () => {
  test.each([
    [0, 45],
    [1_499, 45],
    [1_500, 46],
    [30_000, 65],
    [30_360, 65],
    [60_000, 85],
    [84_000, 101],
    [172_499, 159],
    [172_500, 160],
    [500_000, 160],
  ])('%i people may have %i', (population, seats) => {
    expect(lawfulSeats(population)).toBe(seats);
  });
});

describe('the seats of a term', () => {
  const term = (fields: Partial<Written<'terms'>> = {}) =>
    dataOf('terms', { number: 18, from: '2022-01-08', seats: 3, ...fields });
  const stayed = mandate({ from: '2022-01-08' });
  const left = mandate({ from: '2022-01-08', to: '2026-03-10', ended: '辞职' });
  const elected = mandate({ elected: '补选', from: '2026-06-15' });
  const vacancy = { constituency: '第三选区', since: '2026-03-10', why: '辞职' };

  test('all are held', () => {
    expect(seatsOn(term({ seats: 1 }), '18', [stayed], '2026-01-01')).toEqual({
      ...{ seats: 1, held: 1, vacant: 0, unaccounted: 0 },
    });
  });

  test('where their number is unknown, nothing is missing', () => {
    const { seats: _, ...unknown } = term();
    expect(seatsOn(unknown, '18', [stayed, left], '2026-01-01')).toEqual({
      ...{ seats: undefined, held: 2, vacant: 0, unaccounted: undefined },
    });
  });

  test('too many are held', () => {
    expect(seatsOn(term({ seats: 1 }), '18', [stayed, left], '2026-01-01').unaccounted).toBe(-1);
  });

  test.each<[string, Mandate]>([
    ['another level', mandate({ level: '县', from: '2022-01-08' })],
    ['another term', mandate({ term: '17', from: '2022-01-08' })],
    ['an unknown tenure', mandate()],
    ['one not begun', mandate({ from: '2026-12-01' })],
  ])('%s does not count', (_, other) => {
    expect(seatsOn(term(), '18', [other], '2026-11-24').held).toBe(0);
  });

  test.each([
    ['before the seat fell vacant', '2026-03-09', 2, 0],
    ['on the last day of the one who left', '2026-03-10', 2, 0],
    ['the day after', '2026-03-11', 1, 1],
    ['the day before the by-election', '2026-06-14', 1, 1],
    ['on the day of the by-election', '2026-06-15', 2, 0],
    ['long after', '2026-11-24', 2, 0],
  ])('%s every seat is held or vacant', (_, day, held, vacant) => {
    const data = term({ seats: 2, vacancies: [{ ...vacancy, until: '2026-06-15' }] });
    expect(seatsOn(data, '18', [stayed, left, elected], day)).toEqual({
      ...{ seats: 2, held, vacant, unaccounted: 0 },
    });
  });

  test('a vacancy without an end stays', () => {
    const data = term({ seats: 2, vacancies: [vacancy] });
    expect(seatsOn(data, '18', [stayed, left], '2030-01-01')).toMatchObject({ vacant: 1 });
  });

  test('a seat handed on is never counted twice, however little is known of the days', () => {
    fc.assert(
      fc.property(anyPartialDay, anyPartialDay, anyDay, (since, until, day) => {
        const data = term({ seats: 1, vacancies: [{ ...vacancy, since, until }] });
        const mandates = [
          mandate({ from: '1800-01-01', to: since }),
          mandate({ elected: '补选', from: until }),
        ];
        const { held, vacant } = seatsOn(data, '18', mandates, day);
        fc.pre(until.slice(0, 4) > since.slice(0, 4));
        expect(held + vacant).toBe(1);
      }),
    );
  });
});
