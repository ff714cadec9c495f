import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, weekdayOf } from '../../src/model/day.ts';
import { type DutyPlan, rotaOf, type Slot } from '../../src/model/rota.ts';
import { dataOf, type Written } from './fixtures.ts';
import { dayFrom } from './arbitraries.ts';

type WrittenDuty = NonNullable<Written<'stations'>['duty']>;
type WrittenPlan = WrittenDuty['plans'][number];

const duty = (written: WrittenDuty): DutyPlan => dataOf('stations', { duty: written }).duty!;

const weekly: WrittenPlan = {
  from: '2026-09-01',
  to: '2026-10-31',
  every: '每周',
  weekdays: ['周三'],
  start: '09:00',
  end: '11:30',
  order: ['an', 'bo', 'chi'],
};

const monthly: WrittenPlan = {
  from: '2026-01-01',
  to: '2026-06-30',
  every: '每月',
  days: [31],
  start: '08:30',
  end: '11:00',
  order: ['an', 'bo'],
};

/** Slots in short: `10-07 bo`. */
const short = (slots: readonly Pick<Slot, 'date' | 'deputy'>[]) =>
  slots.map(({ date, deputy }) => `${date.slice(5)} ${deputy}`);

const slotOn = (plan: DutyPlan, date: Day) => rotaOf(plan).slots.filter((s) => s.date === date);

describe('plans', () => {
  test('no plan has no slots', () => {
    expect(rotaOf(undefined)).toEqual({ slots: [], cancelled: [] });
  });

  test('every week, deputies in turn', () => {
    expect(short(rotaOf(duty({ plans: [weekly] })).slots)).toEqual([
      ...['09-02 an', '09-09 bo', '09-16 chi', '09-23 an', '09-30 bo'],
      ...['10-07 chi', '10-14 an', '10-21 bo', '10-28 chi'],
    ]);
  });

  test('a slot has its hours and nothing of a change', () => {
    expect(slotOn(duty({ plans: [weekly] }), '2026-09-02')).toEqual([
      { date: '2026-09-02', start: '09:00', end: '11:30', deputy: 'an' },
    ]);
  });

  test('several weekdays follow one another in the calendar, not as they are written', () => {
    const plan = duty({
      plans: [{ ...weekly, weekdays: ['周五', '周一'], from: '2026-09-02', to: '2026-09-15' }],
    });
    expect(short(rotaOf(plan).slots)).toEqual(['09-04 an', '09-07 bo', '09-11 chi', '09-14 an']);
  });

  test('the first and the last day of a plan count', () => {
    const plan = duty({ plans: [{ ...weekly, from: '2026-09-02', to: '2026-09-09' }] });
    expect(short(rotaOf(plan).slots)).toEqual(['09-02 an', '09-09 bo']);
  });

  test('the 31st is no day of shorter months, and nobody loses a turn by it', () => {
    expect(short(rotaOf(duty({ plans: [monthly] })).slots)).toEqual([
      '01-31 an',
      '03-31 bo',
      '05-31 an',
    ]);
  });

  test('several dates of a month, also the 29th of February', () => {
    const plan = duty({
      plans: [{ ...monthly, days: [29, 13], from: '2024-02-01', to: '2024-03-31' }],
    });
    expect(short(rotaOf(plan).slots)).toEqual(['02-13 an', '02-29 bo', '03-13 an', '03-29 bo']);
  });

  test('a new plan begins its own order', () => {
    const plan = duty({
      plans: [
        { ...weekly, to: '2026-09-10' },
        { ...weekly, from: '2026-09-11', to: '2026-09-30', weekdays: ['周四'], order: ['ding'] },
      ],
    });
    expect(short(rotaOf(plan).slots)).toEqual(['09-02 an', '09-09 bo', '09-17 ding', '09-24 ding']);
  });

  test('plans that run side by side are set in order of day and hour', () => {
    const plan = duty({
      plans: [
        { ...weekly, to: '2026-09-10', start: '14:00', end: '16:00' },
        { ...weekly, to: '2026-09-10', order: ['ding'] },
      ],
    });
    expect(short(rotaOf(plan).slots)).toEqual(['09-02 ding', '09-02 an', '09-09 ding', '09-09 bo']);
  });
});

describe('changes', () => {
  const move = { from: '2026-10-07', to: '2026-10-09', why: '国庆节放假' };

  test('a moved slot keeps its deputy and its place in the order', () => {
    const plan = duty({ plans: [weekly], moves: [move] });
    expect(slotOn(plan, '2026-10-07')).toEqual([]);
    expect(slotOn(plan, '2026-10-09')).toEqual([
      {
        ...{ date: '2026-10-09', start: '09:00', end: '11:30', deputy: 'chi' },
        ...{ movedFrom: '2026-10-07', why: '国庆节放假' },
      },
    ]);
    expect(slotOn(plan, '2026-10-14')[0]?.deputy).toBe('an');
  });

  test('a slot may move behind the end of its plan, and others stay in order', () => {
    const plan = duty({ plans: [weekly], moves: [{ ...move, to: '2026-11-02' }] });
    expect(short(rotaOf(plan).slots).slice(-2)).toEqual(['10-28 chi', '11-02 chi']);
  });

  test('a cancelled slot is told apart and takes its turn with it', () => {
    const { slots, cancelled } = rotaOf(
      duty({ plans: [weekly], moves: [{ from: '2026-10-07', why: '国庆节放假' }] }),
    );
    expect(cancelled).toMatchObject([{ date: '2026-10-07', deputy: 'chi', why: '国庆节放假' }]);
    expect(short(slots)).not.toContain('10-07 chi');
    expect(short(slots)).toContain('10-14 an');
  });

  test('a swap names who came instead of whom', () => {
    const plan = duty({
      plans: [weekly],
      swaps: [{ on: '2026-09-09', deputy: 'ding', why: '出差' }],
    });
    expect(slotOn(plan, '2026-09-09')).toMatchObject([
      { deputy: 'ding', insteadOf: 'bo', why: '出差' },
    ]);
    expect(slotOn(plan, '2026-09-16')[0]?.deputy).toBe('chi');
  });

  test('a swap on a moved day is made on the new day', () => {
    const plan = duty({
      plans: [weekly],
      moves: [move],
      swaps: [{ on: '2026-10-09', deputy: 'ding', why: '出差' }],
    });
    expect(slotOn(plan, '2026-10-09')).toMatchObject([
      { deputy: 'ding', insteadOf: 'chi', movedFrom: '2026-10-07', why: '出差' },
    ]);
  });

  test.each([
    ['a swap on the day that no longer holds', { swaps: [{ on: '2026-10-07' }] }],
    ['a swap on a day without duty', { swaps: [{ on: '2026-10-06' }] }],
  ])('%s changes nothing', (_, { swaps }) => {
    const moved = duty({ plans: [weekly], moves: [move] });
    const swapped = duty({
      plans: [weekly],
      moves: [move],
      swaps: swaps.map((swap) => ({ ...swap, deputy: 'ding', why: '出差' })),
    });
    expect(rotaOf(swapped)).toEqual(rotaOf(moved));
  });

  test('a move of a day without duty changes nothing', () => {
    const plan = duty({ plans: [weekly], moves: [{ ...move, from: '2026-10-06' }] });
    expect(rotaOf(plan)).toEqual(rotaOf(duty({ plans: [weekly] })));
  });
});

describe('any plan', () => {
  const deputies = ['an', 'bo', 'chi', 'ding'];
  const names = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;
  const hours = fc.constantFrom({ start: '09:00', end: '11:00' }, { start: '14:00', end: '16:30' });
  const anyPlan = fc
    .record({
      from: dayFrom('2026-01-01', 300),
      length: fc.nat(200),
      on: fc.oneof(
        fc
          .subarray([...names], { minLength: 1 })
          .map((weekdays) => ({ every: '每周' as const, weekdays })),
        fc
          .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 })
          .map((days) => ({ every: '每月' as const, days })),
      ),
      hours,
      order: fc.array(fc.constantFrom(...deputies), { minLength: 1, maxLength: 5 }),
    })
    .map(({ from, length, on, hours, order }): WrittenPlan => ({
      ...{ from, to: addDays(from, length), ...on, ...hours, order },
    }));
  const anyDuty = fc
    .record({
      plans: fc.array(anyPlan, { minLength: 1, maxLength: 3 }),
      moves: fc.array(
        fc.record({
          from: dayFrom('2026-01-01', 500),
          to: fc.option(dayFrom('2026-01-01', 500), { nil: undefined }),
        }),
        { maxLength: 20 },
      ),
      swaps: fc.array(
        fc.record({ on: dayFrom('2026-01-01', 500), deputy: fc.constantFrom(...deputies) }),
        { maxLength: 20 },
      ),
    })
    .map(({ plans, moves, swaps }) =>
      duty({
        plans,
        moves: moves.map((move) => ({ ...move, why: '放假' })),
        swaps: swaps.map((swap) => ({ ...swap, why: '出差' })),
      }),
    );

  const plannedDays = ({ from, to, weekdays, days }: WrittenPlan): Day[] => {
    const all: Day[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const byWeekday = weekdays?.includes(names[weekdayOf(day) - 1]!);
      if (byWeekday ?? days?.includes(Number(day.slice(8)))) all.push(day);
    }
    return all;
  };

  test('what is held and what is called off is together what was planned', () => {
    fc.assert(
      fc.property(anyDuty, (plan) => {
        const { slots, cancelled } = rotaOf(plan);
        const first = [
          ...slots.map(({ date, movedFrom }) => movedFrom ?? date),
          ...cancelled.map(({ date }) => date),
        ];
        expect(first.sort()).toEqual(plan.plans.flatMap(plannedDays).sort());
      }),
    );
  });

  test('a slot lies within a plan unless it was moved, and slots follow one another', () => {
    fc.assert(
      fc.property(anyDuty, (plan) => {
        const { slots } = rotaOf(plan);
        for (const { date, movedFrom, why, insteadOf } of slots) {
          const day = movedFrom ?? date;
          expect(plan.plans.some(({ from, to }) => from <= day && day <= to)).toBe(true);
          expect(why !== undefined).toBe(movedFrom !== undefined || insteadOf !== undefined);
        }
        const times = slots.map(({ date, start }) => date + start);
        expect(times).toEqual(times.toSorted());
      }),
    );
  });

  test('turns go round evenly before any change', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { slots } = rotaOf(duty({ plans: [plan] }));
        expect(slots.map(({ deputy }) => deputy)).toEqual(
          slots.map((_, index) => plan.order[index % plan.order.length]),
        );
      }),
    );
  });
});
