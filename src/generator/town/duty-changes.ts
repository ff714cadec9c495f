import { addDays, type Day } from '../../model/day.ts';
import type { DutyPlan, Slot } from '../../model/rota.ts';
import { holidayOn, isWorkday, spoken, weekdayName } from '../calendar.ts';
import { say } from '../grammar.ts';
import type { Random } from '../random.ts';
import { dutyPhrases } from '../vocabulary/phrases/duty.ts';
import type { Town } from './town.ts';

type Plan = DutyPlan['plans'][number];
type Move = NonNullable<DutyPlan['moves']>[number];
type Swap = NonNullable<DutyPlan['swaps']>[number];

/** Days on which the congress meets, and nobody is at a station. */
export function sessionDays({ sittings }: Pick<Town, 'sittings'>): ReadonlySet<Day> {
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
export function moveSlots(
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
export function swapSlots(
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
