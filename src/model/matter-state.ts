import type { Rules } from '../schema/rules.ts';
import type { DataOf } from '../source/kinds.ts';
import type { Day } from './day.ts';
import { dueAfterDays } from './deadline.ts';
import { ruleOn } from './rule-on.ts';

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
  /** The office that has it, or had it when it was closed. */
  readonly office?: string | undefined;
  readonly assignedOn?: Day | undefined;
  /** Last day for the office's answer. */
  readonly due?: Day | undefined;
  /** How `due` was found: by the rule of the day on which the matter was handed over. */
  readonly dueBy?: { readonly days: number; readonly source: string } | undefined;
  /** The first answer since the matter was last handed over: the one that had a deadline. */
  readonly answeredOn?: Day | undefined;
  /** The last answer since then, by which it stands. */
  readonly lastAnsweredOn?: Day | undefined;
  /** Of the last answer since the matter was last handed over. */
  readonly outcome?: Extract<MatterEvent, { act: '答复' }>['outcome'] | undefined;
  /** What the resident thinks of the last answer. */
  readonly rating?: Extract<MatterEvent, { act: '评价' }>['rating'] | undefined;
  /** Final: a notice has counted it. What comes up again is a new matter. */
  readonly closedOn?: Day | undefined;
}

type Draft = { -readonly [K in keyof MatterState]: MatterState[K] };

const CLOSING: Partial<Record<MatterEvent['act'], MatterStage>> = {
  当场答复: '当场答复',
  转为建议: '转为建议',
  不予受理: '不予受理',
  办结: '办结',
};

function assign(state: Draft, on: Day, office: string, rules: Rules): void {
  const { value: days, source } = ruleOn(rules.stationReplyDays, on);
  const due = dueAfterDays(on, days);
  Object.assign(state, { stage: '办理中', office, assignedOn: on, due, dueBy: { days, source } });
  Object.assign(state, {
    answeredOn: undefined,
    lastAnsweredOn: undefined,
    outcome: undefined,
  });
}

function noteAnswer(state: Draft, on: Day): void {
  state.answeredOn ??= on;
  state.lastAnsweredOn = on;
}

function rate(state: Draft, rating: MatterState['rating']): void {
  state.rating = rating;
  if (state.closedOn) return;
  if (rating === '不满意') state.stage = '待重新办理';
  else if (rating !== '未表态' && state.stage === '待重新办理') state.stage = '已答复';
}

function step(state: Draft, event: MatterEvent, rules: Rules): void {
  const closing = CLOSING[event.act];
  if (closing) {
    state.closedOn ??= event.on;
    state.stage = closing;
    if (event.act === '当场答复') noteAnswer(state, event.on);
    return;
  }
  switch (event.act) {
    case '交办':
      if (!state.closedOn) assign(state, event.on, event.office, rules);
      return;
    case '退回':
      if (state.closedOn) return;
      Object.assign(state, { stage: '待交办', office: undefined });
      Object.assign(state, { assignedOn: undefined, due: undefined, dueBy: undefined });
      return;
    case '答复':
      noteAnswer(state, event.on);
      Object.assign(state, { outcome: event.outcome, rating: undefined });
      if (!state.closedOn) state.stage = '已答复';
      return;
    case '评价':
      return rate(state, event.rating);
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
