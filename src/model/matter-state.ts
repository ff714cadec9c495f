import type { Rules } from '../schema/rules.ts';
import type { DataOf } from '../source/kinds.ts';
import type { Day } from './day.ts';
import { dueAfterDays } from './deadline.ts';

type Data = DataOf<'matters'>;
/** One step in the handling of a matter. */
export type MatterEvent = NonNullable<Data['events']>[number];

/** Where a matter stands. */
export type MatterStage =
  | '待交办'
  | '办理中'
  | '逾期未答复'
  | '已答复'
  | '待重新办理'
  | '当场答复'
  | '转为建议'
  | '不予受理'
  | '办结';

/** A matter as its events up to a day add up. */
export interface MatterState {
  readonly stage: MatterStage;
  /** Events up to the day, in the order of the record. */
  readonly events: readonly MatterEvent[];
  /** The office that has it, or had it last. */
  readonly office?: string | undefined;
  readonly assignedOn?: Day | undefined;
  /** Last day for the office's answer. */
  readonly due?: Day | undefined;
  /** The first answer since the matter was last handed over: the one that had a deadline. */
  readonly answeredOn?: Day | undefined;
  readonly outcome?: Extract<MatterEvent, { act: '答复' }>['outcome'] | undefined;
  readonly rating?: Extract<MatterEvent, { act: '评价' }>['rating'] | undefined;
  readonly closedOn?: Day | undefined;
}

type Draft = { -readonly [K in keyof MatterState]: MatterState[K] };

const CLOSING: Partial<Record<MatterEvent['act'], MatterStage>> = {
  当场答复: '当场答复',
  转为建议: '转为建议',
  不予受理: '不予受理',
  办结: '办结',
};

function step(state: Draft, event: MatterEvent, rules: Rules): void {
  const closing = CLOSING[event.act];
  if (closing) {
    state.closedOn ??= event.on;
    state.stage = closing;
    if (event.act === '当场答复') state.answeredOn = event.on;
    return;
  }
  switch (event.act) {
    case '交办':
      Object.assign(state, { stage: '办理中', office: event.office, assignedOn: event.on });
      state.due = dueAfterDays(event.on, rules.stationReplyDays.value);
      state.answeredOn = undefined;
      return;
    case '退回':
      Object.assign(state, { stage: '待交办', office: undefined, due: undefined });
      return;
    case '答复':
      state.answeredOn ??= event.on;
      state.outcome = event.outcome;
      if (!state.closedOn) state.stage = '已答复';
      return;
    case '评价':
      state.rating = event.rating;
      if (event.rating === '不满意' && !state.closedOn) state.stage = '待重新办理';
  }
}

/** Adds up what happened to a matter up to and including a day. */
export function foldMatter(data: Data, rules: Rules, day: Day): MatterState {
  const events = (data.events ?? []).filter((event) => event.on <= day);
  const state: Draft = { stage: '待交办', events };
  for (const event of events) step(state, event, rules);
  if (state.stage === '办理中' && state.due !== undefined && state.due < day) {
    state.stage = '逾期未答复';
  }
  return state;
}
