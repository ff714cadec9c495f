import { holidayOn } from '../../model/holiday.ts';
import type { Station } from '../../model/records.ts';
import { type DutyPlan, rotaOf, type Slot } from '../../model/rota.ts';
import { besideOthers } from '../duty-clash.ts';
import { announcedLate, endsSoon } from '../duty-time.ts';
import type { Finding, RecordRule } from '../issue.ts';
import { linked } from '../linked.ts';

/** Duty is where and when the plan says, and people learn of it in time. */
export const duty: RecordRule = {
  name: 'duty',
  about: '换人和改期对得上值班表；一人不同时在两处；节假日不排班；排班不断档、提前公布',
  scope: 'record',
  level: 'error',
  check: (entry, context) => {
    const station = entry.kind === 'stations' ? linked(entry, context) : undefined;
    if (!station?.data.duty) return [];
    const planned = [
      ...swapsOfNothing(station),
      ...movesOfNothing(station),
      ...besideOthers(station),
      ...swapsForNobody(station),
      ...twiceInARow(station),
    ];
    // What is past, and what archives plan, nobody can come to any more.
    return station.town.archive
      ? planned
      : [...planned, ...onHolidays(station), ...endsSoon(station), ...announcedLate(station)];
  },
};

function swapsOfNothing({ data, rota }: Station): Finding[] {
  const { swaps = [] } = data.duty ?? {};
  const linked = new Set(rota.map(({ date }) => date));
  return swaps.flatMap(({ on }, index) => {
    const at = { path: ['duty', 'swaps', index, 'on'] };
    if (swaps.findIndex((other) => other.on === on) < index) {
      return { at, message: `${on} 的换人前面已经写过`, hint: '只留一项' };
    }
    const days = linked.has(on) ? linked : heldDays(data.duty);
    if (days.has(on)) return [];
    return { at, message: `${on} 没有排班，不能换人`, hint: nearDay(on, days) };
  });
}

/** A swap is to somebody else than whose turn it was. */
function swapsForNobody({ data, rota }: Station): Finding[] {
  return (data.duty?.swaps ?? []).flatMap(({ on, deputy }, index) => {
    const held = rota.filter(({ date, insteadOf }) => date === on && insteadOf !== undefined);
    const [same] = held;
    if (!same || held.some(({ insteadOf }) => insteadOf?.id !== deputy)) return [];
    return {
      at: { path: ['duty', 'swaps', index, 'deputy'] },
      message: `${on} 本来就是${same.deputy.data.name}值班，没有换人`,
      hint: '改成替班的代表；没有换人的，删去这一项',
    };
  });
}

/** Nobody stands twice in a row in the order of turns, as happens when a line is copied. */
function twiceInARow({ data }: Station): Finding[] {
  return (data.duty?.plans ?? []).flatMap(({ order }, plan) =>
    order.flatMap((deputy, turn): Finding[] => {
      if (turn === 0 || order[turn - 1] !== deputy) return [];
      return [
        {
          level: 'warning',
          at: { path: ['duty', 'plans', plan, 'order', turn] },
          message: `${deputy} 在轮值顺序里连着写了两次`,
          hint: '多写的，删去一个；确实连值两次的，写一项例外',
        },
      ];
    }),
  );
}

function movesOfNothing({ data, rota, cancelled }: Station): Finding[] {
  const { moves = [] } = data.duty ?? {};
  const linked = plannedDays({ slots: rota, cancelled });
  return moves.flatMap(({ from }, index) => {
    const at = { path: ['duty', 'moves', index, 'from'] };
    if (moves.findIndex((other) => other.from === from) < index) {
      return { at, message: `${from} 的改期前面已经写过`, hint: '只留一项' };
    }
    const days = linked.has(from) ? linked : plannedDays(rotaOf(data.duty));
    if (days.has(from)) return [];
    return { at, message: `${from} 没有排班，不能改期`, hint: nearDay(from, days) };
  });
}

// What is linked leaves out deputies whose record cannot be read, so a day that is not there is looked up again.
function heldDays(plan: DutyPlan | undefined): Set<string> {
  return new Set(rotaOf(plan).slots.map(({ date }) => date));
}

type Days = Pick<Slot, 'date' | 'movedFrom'>;

function plannedDays(rota: { slots: readonly Days[]; cancelled: readonly { date: string }[] }) {
  return new Set([
    ...rota.slots.map(({ date, movedFrom }) => movedFrom ?? date),
    ...rota.cancelled.map(({ date }) => date),
  ]);
}

/** The days of duty around a day, from which the one that was meant can be told. */
function nearDay(day: string, days: ReadonlySet<string>): string {
  const all = [...days].sort();
  const before = all.findLast((other) => other < day);
  const after = all.find((other) => other > day);
  const near = [before, after].filter((other) => other !== undefined);
  return near.length > 0 ? `改成排了班的日子，前后是 ${near.join('、')}` : '删去这一项';
}

/** Told together, since all of them are put right in one place. */
function onHolidays({ data, duty: coming }: Station): Finding[] {
  const days = coming.flatMap(({ date }) => {
    const holiday = holidayOn(date);
    return holiday === undefined ? [] : [{ date, holiday }];
  });
  const [first] = days;
  if (!first) return [];
  const listed = days.map(({ date, holiday }) => `${date}（${holiday}）`).join('、');
  return [
    {
      level: 'warning',
      at: { path: ['duty', data.duty?.moves ? 'moves' : 'plans'], part: 'key' },
      message: `排在放假日子里的值班有 ${days.length} 次：${listed}`,
      hint: `在 moves 里加一项：from: ${first.date}，to 写改到哪天，why 写原因；停一次的不写 to`,
    },
  ];
}
