import { addDays, type Day } from '../../model/day.ts';
import { rotaOf, type DutyPlan } from '../../model/rota.ts';
import type { Random } from '../random.ts';
import { moveSlots, sessionDays, swapSlots } from './duty-changes.ts';
import { type DutyRoster, type Seat, type Station, stationOf, type Town } from './town.ts';

type Plan = DutyPlan['plans'][number];
/** What of a town must be known before duty can be planned. */
type Ready = Omit<Town, 'duty'>;

const MONTHLY = [
  [5, 20],
  [10, 25],
  [8, 23],
  [1, 15],
  [12, 27],
] as const;

/** So many days ahead duty is always planned. */
const PLANNED_DAYS = 16;

const HOURS = [
  ['09:00', '11:00'],
  ['09:00', '11:30'],
  ['08:30', '11:00'],
  ['14:30', '17:00'],
  ['15:00', '17:00'],
] as const;

/** Plans the duty of a station from its opening to the end of a half-year: this one, or one about to begin. */
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
  const ahead = addDays(town.today, PLANNED_DAYS);
  const end = `${ahead.slice(0, 4)}-${ahead.slice(5) < '07-01' ? '06-30' : '12-31'}`;
  const cuts = cutsFor(from, end, seats, town);
  const weekly = random.chance(0.6);
  const weekday = random.pick(['周一', '周二', '周三', '周四', '周五'] as const);
  const days = random.pick(MONTHLY);
  const [begins, ends] = random.pick(HOURS);
  return cuts.flatMap((first, index): Plan[] => {
    const to = addDays(cuts[index + 1] ?? addDays(end, 1), -1);
    const order = seats.filter((seat) => onDuty(seat, first, to)).map(({ person }) => person.id);
    if (order.length === 0) return [];
    const told = addDays(first, -random.whole(4, 12));
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
        announcedOn: told < town.today ? told : town.today,
      },
    ];
  });
}

/** Whether a deputy can be put down for all of a plan. */
function onDuty({ from, to, offDuty }: Seat, first: Day, last: Day): boolean {
  const until = offDuty === undefined ? to : addDays(offDuty, -1);
  return from <= first && (until === undefined || last <= until);
}
