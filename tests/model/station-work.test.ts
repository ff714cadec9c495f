import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { addDays, type Day, type Month } from '../../src/model/day.ts';
import type { NoticeSlot, Station } from '../../src/model/records.ts';
import type { Entry } from '../../src/source/entry.ts';
import { anyMatterEvents, dayFrom } from './arbitraries.ts';
import { congress, entry, settings, type Written } from './fixtures.ts';

interface Given {
  readonly today?: Day;
  readonly noticeFrom?: Day | undefined;
  readonly noticeDay?: number;
  readonly station?: Partial<Written<'stations'>>;
}

const rule = (value: number) => ({ noticeDay: { value, source: '测试' } });

/** The station of a town with some matters and notices. */
function stationOf(entries: readonly Entry[], given: Given = {}): Station {
  const { today = '2026-06-25', noticeFrom = '2026-01-01', noticeDay = 20, station } = given;
  const all = [
    congress({
      ...('noticeFrom' in given && !given.noticeFrom ? {} : { noticeFrom }),
      rules: rule(noticeDay),
    }),
    entry('stations', 'hedong', { notices: true, ...station }),
    ...entries,
  ];
  return createModel(all, settings, today).towns[0]!.records.stations[0]!;
}

let number = 0;
/** A matter received one day, and closed on another or not at all. */
function matter(receivedOn: Day, closedOn?: Day): Entry {
  number += 1;
  const events = closedOn ? [{ on: closedOn, act: '办结' as const }] : [];
  return entry('matters', `m-${number}`, { receivedOn, station: 'hedong', events });
}

const notice = (month: Month, postedOn: Day) => entry('notices', `hedong/${month}`, { postedOn });

/** Slots in short, oldest first: month, carried + received − closed = open. */
const counted = ({ notices }: Station) =>
  notices
    .toReversed()
    .map(({ month, counts: { carried, received, closed, open } }) => [
      ...[month, carried, received, closed, open],
    ]);

const monthsOf = ({ notices }: Station) => notices.map(({ month }) => month).reverse();

describe('counts of a station', () => {
  test('carry over from month to month', () => {
    const station = stationOf([
      matter('2025-11-30'),
      matter('2025-12-05', '2025-12-20'),
      matter('2025-12-31', '2026-01-05'),
      matter('2026-01-20', '2026-01-21'),
      matter('2026-01-21', '2026-04-20'),
      matter('2026-03-10', '2026-05-02'),
      matter('2026-03-20', '2026-03-20'),
    ]);
    expect(counted(station)).toEqual([
      ['2026-01', 1, 2, 1, 2],
      ['2026-02', 2, 1, 1, 2],
      ['2026-03', 2, 2, 1, 3],
      ['2026-04', 3, 0, 1, 2],
      ['2026-05', 2, 0, 1, 1],
      ['2026-06', 1, 0, 0, 1],
    ]);
  });

  test('speak of what was open before, then of what was received, in order of receipt', () => {
    const station = stationOf([matter('2026-02-10'), matter('2025-12-01'), matter('2026-01-30')]);
    const days = (slot: NoticeSlot) => slot.matters.map(({ data }) => data.receivedOn);
    expect(station.notices.toReversed().slice(0, 2).map(days)).toEqual([
      ['2025-12-01'],
      ['2025-12-01', '2026-01-30', '2026-02-10'],
    ]);
  });

  test('stand as they were, whatever was closed later', () => {
    const early = [matter('2026-01-10', '2026-03-01'), matter('2026-02-10', '2026-05-30')];
    const then = counted(stationOf(early, { today: '2026-02-25' }));
    expect(counted(stationOf(early, { today: '2026-06-25' })).slice(0, 2)).toEqual(then);
  });

  test('do not lose what was received in months without a notice', () => {
    const station = stationOf(
      [
        notice('2026-01', '2026-01-20'),
        matter('2026-01-10'),
        matter('2026-02-10'),
        matter('2026-03-10', '2026-03-12'),
        notice('2026-04', '2026-04-20'),
        matter('2026-04-01'),
      ],
      { noticeFrom: undefined },
    );
    expect(counted(station)).toEqual([
      ['2026-01', 0, 1, 0, 1],
      ['2026-04', 2, 1, 0, 3],
    ]);
  });

  test('by the last day of the month', () => {
    const station = stationOf(
      [matter('2026-01-31'), matter('2026-02-28'), matter('2026-03-01', '2026-03-31')],
      { noticeDay: 31, today: '2026-03-31' },
    );
    expect(counted(station)).toEqual([
      ['2026-01', 0, 1, 0, 1],
      ['2026-02', 1, 1, 0, 2],
      ['2026-03', 2, 1, 1, 2],
    ]);
  });

  const anyMatter = fc
    .tuple(dayFrom('2025-10-01', 450), anyMatterEvents)
    .map(([receivedOn, events]) => {
      number += 1;
      return entry('matters', `m-${number}`, { receivedOn, station: 'hedong', events });
    });
  const anyNotice = fc
    .integer({ min: 1, max: 12 })
    .map((month) => notice(`2026-${String(month).padStart(2, '0')}`, '2026-12-31'));
  const anyStation = fc
    .record({
      matters: fc.array(anyMatter, { maxLength: 12 }),
      notices: fc.uniqueArray(anyNotice, { selector: ({ id }) => id, maxLength: 5 }),
      noticeFrom: fc.option(dayFrom('2026-01-01', 200), { nil: undefined }),
      noticeDay: fc.integer({ min: 1, max: 31 }),
      today: dayFrom('2026-01-01', 400),
    })
    .map(({ matters, notices, ...given }) => stationOf([...matters, ...notices], given));

  test('always add up', () => {
    fc.assert(
      fc.property(anyStation, (station) => {
        for (const { counts, matters } of station.notices) {
          expect(counts.open).toBe(counts.carried + counts.received - counts.closed);
          expect(matters).toHaveLength(counts.carried + counts.received);
          expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('hand on to the next month what was open, and nothing else', () => {
    fc.assert(
      fc.property(anyStation, (station) => {
        const slots = station.notices.toReversed();
        slots.slice(1).forEach((next, index) => {
          const slot = slots[index]!;
          const gap = addDays(slot.to, 1) < next.from;
          if (!gap) expect(next.counts.carried).toBe(slot.counts.open);
        });
      }),
    );
  });

  test('speak once of each matter as received, and of it as carried until it is closed', () => {
    fc.assert(
      fc.property(anyStation, (station) => {
        for (const slot of station.notices) {
          for (const one of station.matters) {
            const { receivedOn } = one.data;
            const { closedOn } = one.state;
            const known = receivedOn <= slot.to;
            const over = closedOn !== undefined && closedOn < slot.from && receivedOn < slot.from;
            expect(slot.matters.includes(one)).toBe(known && !over);
          }
        }
      }),
    );
  });
});

describe('the months of a station', () => {
  test.each<[string, Given, Month[]]>([
    ['from the promise to the month of today', {}, ['01', '02', '03', '04', '05', '06']],
    ['nothing was promised', { noticeFrom: undefined }, []],
    ['the promise begins behind the notice day', { noticeFrom: '2026-04-21' }, ['05', '06']],
    ['the promise is to come', { noticeFrom: '2026-07-01' }, []],
    ['the station has no notices of its own', { station: { notices: false } }, []],
    ['opened later, on the notice day', { station: { openedOn: '2026-05-20' } }, ['05', '06']],
    ['opened later, the day after', { station: { openedOn: '2026-05-21' } }, ['06']],
    [
      'opened in a month: owed when surely open',
      { station: { openedOn: '2026-04' } },
      ['05', '06'],
    ],
    ['opened in a year', { station: { openedOn: '2026' } }, []],
    ['opened long before', { station: { openedOn: '2020' } }, ['01', '02', '03', '04', '05', '06']],
    ['not yet opened', { station: { openedOn: '2026-09-01' } }, []],
    ['closed on a notice day', { station: { closedOn: '2026-03-20' } }, ['01', '02', '03']],
    ['closed before the notice day', { station: { closedOn: '2026-03-19' } }, ['01', '02']],
    ['closed in a month', { station: { closedOn: '2026-04' } }, ['01', '02', '03']],
    ['to be closed', { station: { closedOn: '2027' } }, ['01', '02', '03', '04', '05', '06']],
  ])('%s', (_, given, months) => {
    expect(monthsOf(stationOf([], given))).toEqual(months.map((month) => `2026-${month}`));
  });

  test('a posted notice has its month, owed or not', () => {
    const posted = [notice('2025-07', '2025-07-20'), notice('2026-08', '2026-06-24')];
    expect(monthsOf(stationOf(posted, { noticeFrom: '2026-05-01' }))).toEqual([
      ...['2025-07', '2026-05', '2026-06', '2026-08'],
    ]);
  });

  test('each month is judged', () => {
    const station = stationOf(
      [
        notice('2026-01', '2026-01-20'),
        notice('2026-02', '2026-02-23'),
        notice('2026-05', '2026-06-26'),
      ],
      { today: '2026-06-15' },
    );
    expect(station.notices.map(({ month, status, daysLate }) => [month, status, daysLate])).toEqual(
      [
        ['2026-06', '未到公示日', 0],
        ['2026-05', '未见公示', 26],
        ['2026-04', '未见公示', 56],
        ['2026-03', '未见公示', 87],
        ['2026-02', '迟公示', 3],
        ['2026-01', '按时', 0],
      ],
    );
  });
});

test('the months of a town hold all its stations, the newest month first', () => {
  const town = createModel(
    [
      congress({ noticeFrom: '2026-01-01' }),
      entry('stations', 'hedong', { notices: true }),
      entry('stations', 'hexi', { notices: true, openedOn: '2026-02-01' }),
      entry('stations', 'hebei'),
    ],
    settings,
    '2026-02-10',
  ).towns[0]!;
  expect(
    town.noticeMonths.map(({ month, slots }) => [month, slots.map(({ station }) => station.id)]),
  ).toEqual([
    ['2026-02', ['hedong', 'hexi']],
    ['2026-01', ['hedong']],
  ]);
});
