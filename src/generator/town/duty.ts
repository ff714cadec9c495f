import { addDays, type Day } from '../../model/day.ts';
import { rotaOf, type DutyPlan, type Slot } from '../../model/rota.ts';
import { holidayOn, isWorkday, spoken, weekdayName } from '../calendar.ts';
import { say } from '../grammar.ts';
import type { Random } from '../random.ts';
import { dutyPhrases } from '../vocabulary/phrases/duty.ts';
import { type DutyRoster, type Seat, type Station, stationOf, type Town } from './town.ts';

type Plan = DutyPlan['plans'][number];
type Move = NonNullable<DutyPlan['moves']>[number];
type Swap = NonNullable<DutyPlan['swaps']>[number];
/** What of a town must be known before duty can be planned. */
type Ready = Omit<Town, 'duty'>;

const MONTHLY = [
  [5, 20],
  [10, 25],
  [8, 23],
  [1, 15],
  [12, 27],
] as const;

const HOURS = [
  ['09:00', '11:00'],
  ['09:00', '11:30'],
  ['08:30', '11:00'],
  ['14:30', '17:00'],
  ['15:00', '17:00'],
] as const;

/** Plans the duty of a station from its opening to the end of the half-year of today. */
export function planDuty(station: Station, town: Ready, random: Random): DutyRoster {
  const seats = town.seats.filter((seat) => stationOf(seat, town) === station);
  const plans = layPlans(station, town, seats, random);
  const slots = rotaOf({ plans }).slots;
  const sessions = sessionDays(town);
  const moves = moveSlots(slots, plans, sessions, town.today, random);
  const names = new Map(seats.map(({ person }) => [person.id, person.name]));
  const swaps = swapSlots(slots, plans, moves, names, town.today, random);
  const plan: DutyPlan = {
    plans,
    swaps: swaps.length > 0 ? swaps : undefined,
    moves: moves.length > 0 ? moves : undefined,
  };
  return { plan, slots: rotaOf(plan).slots };
}

/** First days of plans: of each half-year, of terms, and of the day when somebody is taken off. */
function cutsFor(from: Day, end: Day, seats: readonly Seat[], { terms }: Ready): Day[] {
  const cuts = new Set<Day>([from]);
  for (let year = Number(from.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) {
    cuts.add(`${year}-01-01`).add(`${year}-07-01`);
  }
  for (const term of terms) cuts.add(term.from);
  for (const { offDuty } of seats) if (offDuty !== undefined) cuts.add(offDuty);
  return [...cuts].filter((day) => from <= day && day <= end).sort();
}

function layPlans(station: Station, town: Ready, seats: readonly Seat[], random: Random): Plan[] {
  const from = station.openedOn > town.start ? station.openedOn : town.start;
  const half = town.today.slice(5) < '07-01' ? '06-30' : '12-31';
  const end = `${town.today.slice(0, 4)}-${half}`;
  const cuts = cutsFor(from, end, seats, town);
  const weekly = random.chance(0.6);
  const weekday = random.pick(['周一', '周二', '周三', '周四', '周五'] as const);
  const days = random.pick(MONTHLY);
  const [begins, ends] = random.pick(HOURS);
  return cuts.flatMap((first, index): Plan[] => {
    const to = addDays(cuts[index + 1] ?? addDays(end, 1), -1);
    const order = seats.filter((seat) => onDuty(seat, first, to)).map(({ person }) => person.id);
    if (order.length === 0) return [];
    const turn = random.whole(0, order.length - 1);
    return [
      {
        from: first,
        to,
        every: weekly ? '每周' : '每月',
        ...(weekly ? { weekdays: [weekday] } : { days: [...days] }),
        start: begins,
        end: ends,
        order: [...order.slice(turn), ...order.slice(0, turn)],
        announcedOn: addDays(first, -random.whole(4, 12)),
      },
    ];
  });
}

/** Whether a deputy can be put down for all of a plan. */
function onDuty({ from, to, offDuty }: Seat, first: Day, last: Day): boolean {
  const until = offDuty === undefined ? to : addDays(offDuty, -1);
  return from <= first && (until === undefined || last <= until);
}

function sessionDays({ sittings }: Ready): ReadonlySet<Day> {
  const sessions = sittings.filter(({ kind }) => kind === '人民代表大会会议');
  return new Set(sessions.flatMap(({ on, to }) => [on, to ?? on]));
}

/** When a change is told: some days before, as far as that day has come; else together with the plan. */
function announce(day: Day, plan: Plan, today: Day, random: Random): Day | undefined {
  const told = addDays(day, -random.whole(4, 10));
  const { announcedOn = plan.from } = plan;
  return told > announcedOn && told <= today ? told : plan.announcedOn;
}

function planOf(day: Day, plans: readonly Plan[]): Plan | undefined {
  return plans.find(({ from, to }) => from <= day && day <= to);
}

/** Moves what falls on a holiday or a session to a free working day behind it, or calls it off. */
function moveSlots(
  slots: readonly Slot[],
  plans: readonly Plan[],
  sessions: ReadonlySet<Day>,
  today: Day,
  random: Random,
): Move[] {
  const taken = new Set(slots.map(({ date }) => date));
  return slots.flatMap(({ date }): Move[] => {
    const holiday = holidayOn(date);
    const plan = planOf(date, plans);
    if (!plan || (holiday === undefined && !sessions.has(date))) return [];
    const candidates = Array.from({ length: 10 }, (_, index) => addDays(date, index + 1));
    const to = candidates.find(
      (day) => day <= plan.to && isWorkday(day) && !sessions.has(day) && !taken.has(day),
    );
    if (to !== undefined) taken.add(to);
    const words = { holiday: holiday ?? '', to: to === undefined ? '' : dayOf(to, date) };
    const { moved, cancelled, session, sessionCancelled } = dutyPhrases;
    const [held, dropped] = holiday ? [moved, cancelled] : [session, sessionCancelled];
    const why = say(random.pick(to === undefined ? dropped : held), words, random);
    return [{ from: date, to, why, announcedOn: announce(date, plan, today, random) }];
  });
}

const dayOf = (day: Day, near: Day) => `${spoken(day, near.slice(0, 4))}（${weekdayName(day)}）`;

/** Lets pairs of deputies change places, a few times a year. */
function swapSlots(
  slots: readonly Slot[],
  plans: readonly Plan[],
  moves: readonly Move[],
  names: ReadonlyMap<string, string>,
  today: Day,
  random: Random,
): Swap[] {
  const busy = new Set(moves.flatMap(({ from, to }) => [from, to ?? from]));
  const free = slots.filter(({ date }) => !busy.has(date));
  const swaps: Swap[] = [];
  for (let index = random.whole(2, 12); index < free.length; index += random.whole(10, 30)) {
    const one = free[index];
    const other = free[index + random.whole(1, 4)];
    const plan = one && planOf(one.date, plans);
    if (!one || !other || !plan || other.date > plan.to || one.deputy === other.deputy) continue;
    const announcedOn = announce(one.date, plan, today, random);
    // Nothing is changed that has not been told yet.
    if (one.date > addDays(today, 20)) break;
    const [name = '', second = ''] = [names.get(one.deputy), names.get(other.deputy)];
    const why = say(random.pick(dutyPhrases.swap), { name, other: second }, random);
    const back = `与${spoken(one.date, other.date.slice(0, 4))}对调`;
    swaps.push({ on: one.date, deputy: other.deputy, why, announcedOn });
    swaps.push({ on: other.date, deputy: one.deputy, why: back, announcedOn });
    index += 5;
  }
  return swaps;
}
