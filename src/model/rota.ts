import type { DataOf } from '../source/kinds.ts';
import { addDays, type Day, weekdayOf } from './day.ts';

/** The duty plan of a station as its record gives it. */
export type DutyPlan = NonNullable<DataOf<'stations'>['duty']>;
type Plan = DutyPlan['plans'][number];

/** One time that a deputy is at a station. */
export interface Slot {
  readonly date: Day;
  /** `HH:MM`, Asia/Shanghai. */
  readonly start: string;
  readonly end: string;
  /** Id of the deputy on duty. */
  readonly deputy: string;
  /** Id of the deputy whose turn it was, where somebody else came in. */
  readonly insteadOf?: string | undefined;
  /** The day first planned, where it was moved. */
  readonly movedFrom?: Day | undefined;
  readonly why?: string | undefined;
}

/** A planned slot that was called off. */
export interface CancelledSlot {
  readonly date: Day;
  readonly start: string;
  readonly end: string;
  readonly deputy: string;
  readonly why: string;
}

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

function isPlanned(plan: Plan, day: Day): boolean {
  if (plan.every === '每月') return plan.days?.includes(Number(day.slice(8))) ?? false;
  return plan.weekdays?.some((name) => WEEKDAYS.indexOf(name) + 1 === weekdayOf(day)) ?? false;
}

/** Every planned slot of one plan, in order; deputies follow one another from the plan's first day. */
function planned(plan: Plan): Slot[] {
  const slots: Slot[] = [];
  for (let day = plan.from; day <= plan.to; day = addDays(day, 1)) {
    if (!isPlanned(plan, day)) continue;
    const deputy = plan.order[slots.length % plan.order.length];
    if (deputy !== undefined) slots.push({ date: day, start: plan.start, end: plan.end, deputy });
  }
  return slots;
}

/** A rota: all slots by day after moves and swaps, and those called off. */
export interface Rota {
  readonly slots: readonly Slot[];
  readonly cancelled: readonly CancelledSlot[];
}

/** Order by day and hour. */
export function byTime(a: Pick<Slot, 'date' | 'start'>, b: Pick<Slot, 'date' | 'start'>): number {
  const [one, other] = [a.date + a.start, b.date + b.start];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Works out a duty plan: turns, then moves for holidays, then swaps on the day that holds. */
export function rotaOf(duty: DutyPlan | undefined): Rota {
  const slots: Slot[] = [];
  const cancelled: CancelledSlot[] = [];
  for (const slot of (duty?.plans ?? []).flatMap(planned)) {
    const move = duty?.moves?.find((candidate) => candidate.from === slot.date);
    if (move && move.to === undefined) {
      cancelled.push({ ...slot, why: move.why });
      continue;
    }
    const held: Slot = move?.to
      ? { ...slot, date: move.to, movedFrom: slot.date, why: move.why }
      : slot;
    const swap = duty?.swaps?.find((candidate) => candidate.on === held.date);
    slots.push(
      swap ? { ...held, deputy: swap.deputy, insteadOf: held.deputy, why: swap.why } : held,
    );
  }
  return { slots: slots.sort(byTime), cancelled };
}
