import type { Rules } from '../schema/rules.ts';
import type { DataOf } from '../source/kinds.ts';
import { type Day, daysBetween, hasBegun, isWhole, latest, type PartialDay } from './day.ts';
import { dueAfterMonths } from './deadline.ts';

type Data = DataOf<'motions'>;
/** One step in the handling of a motion. */
export type MotionEvent = NonNullable<Data['events']>[number];
type EventOf<A extends MotionEvent['act']> = Extract<MotionEvent, { act: A }>;

/** Where a motion stands. */
export type MotionStage =
  | '经过不详'
  | '待交办'
  | '列入议程'
  | '办理中'
  | '逾期未答复'
  | '已答复'
  | '跟踪落实'
  | '待重新办理'
  | '重新办理'
  | '办结'
  | '撤回';

/** Whether the last answer that was due came in time. */
export type Punctuality = '按时' | '逾期' | '未到期' | '不详';

/** How a deadline was found: by a rule of so many months, or by an extension. */
export type DueBy =
  | { readonly rule: 'replyMonths' | 'complexMonths' | 'redoMonths'; readonly months: number }
  | { readonly rule: 'extension' };

/** A motion as its events up to a day add up. */
export interface MotionState {
  readonly stage: MotionStage;
  /** Events up to the day, in the order of the record. */
  readonly events: readonly MotionEvent[];
  /** What it is handled as: its kind, or 建议 once turned into one. */
  readonly handledAs: Data['kind'];
  readonly lead?: string | undefined;
  readonly joint: readonly string[];
  readonly assignedOn?: PartialDay | undefined;
  /** Last day for the answer now or last awaited; absent where its start is not known to the day. */
  readonly due?: Day | undefined;
  /** How `due` was found. */
  readonly dueBy?: DueBy | undefined;
  readonly extended: boolean;
  readonly complex: boolean;
  readonly answered: boolean;
  /** The first answer since the clock last started. */
  readonly answeredOn?: PartialDay | undefined;
  /** Number of answers given. */
  readonly answers: number;
  readonly class?: string | undefined;
  readonly work?: EventOf<'评价'>['work'];
  readonly result?: EventOf<'评价'>['result'];
  readonly punctuality: Punctuality;
  /** Days past `due`, of the answer or of today while there is none. */
  readonly daysLate: number;
  readonly closedOn?: PartialDay | undefined;
}

type Draft = { -readonly [K in keyof MotionState]: MotionState[K] };

function startClock(
  state: Draft,
  on: PartialDay | undefined,
  rule: 'replyMonths' | 'complexMonths' | 'redoMonths',
  rules: Rules,
): void {
  const months = rules[rule].value;
  state.due = isWhole(on) ? dueAfterMonths(on, months) : undefined;
  state.dueBy = isWhole(on) ? { rule, months } : undefined;
  state.answered = false;
  state.answeredOn = undefined;
}

function assign(state: Draft, event: EventOf<'交办'>, rules: Rules): void {
  state.stage = '办理中';
  state.lead = event.lead;
  state.joint = event.joint ?? [];
  state.assignedOn = event.on;
  state.complex ||= event.complex ?? false;
  startClock(state, event.on, state.complex ? 'complexMonths' : 'replyMonths', rules);
}

function answer(state: Draft, event: EventOf<'答复'>, rules: Rules): void {
  const open = rules.resultClasses.classes.find(({ code }) => code === event.class)?.open;
  state.stage = open ? '跟踪落实' : '已答复';
  // Later answers report progress; only the first one since the clock started had a deadline.
  if (!state.answered) state.answeredOn = event.on;
  state.answered = true;
  state.answers += 1;
  state.class = event.class;
  state.work = undefined;
  state.result = undefined;
}

function step(state: Draft, event: MotionEvent, rules: Rules): void {
  switch (event.act) {
    case '登记':
      state.stage = '待交办';
      return;
    case '列入议程':
      state.stage = '列入议程';
      return;
    case '转为建议':
      state.stage = '待交办';
      state.handledAs = '建议';
      return;
    case '交办':
      return assign(state, event, rules);
    case '退回':
      Object.assign(state, { stage: '待交办', lead: undefined, joint: [], due: undefined });
      return;
    case '延期':
      Object.assign(state, { extended: true, due: event.until, dueBy: { rule: 'extension' } });
      return;
    case '答复':
      return answer(state, event, rules);
    case '评价':
      state.work = event.work;
      state.result = event.result;
      if (event.result === '不满意') state.stage = '待重新办理';
      return;
    case '重办':
      state.stage = '重新办理';
      return startClock(state, event.on, 'redoMonths', rules);
    case '办结':
      Object.assign(state, { stage: '办结', closedOn: event.on });
      return;
    case '撤回':
      Object.assign(state, { stage: '撤回', closedOn: event.on, due: undefined });
  }
}

function judge(state: Draft, day: Day): void {
  if (state.due === undefined) return;
  if (state.answered) {
    if (state.answeredOn === undefined) return;
    const late = isWhole(state.answeredOn)
      ? state.answeredOn > state.due
      : latest(state.answeredOn) <= state.due
        ? false
        : undefined;
    if (late === undefined) return;
    state.punctuality = late ? '逾期' : '按时';
    state.daysLate = late ? daysBetween(state.due, state.answeredOn) : 0;
    return;
  }
  if (state.stage !== '办理中' && state.stage !== '重新办理') return;
  state.punctuality = day > state.due ? '逾期' : '未到期';
  state.daysLate = Math.max(0, daysBetween(state.due, day));
  if (state.punctuality === '逾期') state.stage = '逾期未答复';
}

/** Adds up what happened to a motion up to and including a day; undated events count as past. */
export function foldMotion(data: Data, rules: Rules, day: Day): MotionState {
  const events = (data.events ?? []).filter((event) => hasBegun(event.on, day));
  const state: Draft = {
    stage: data.events?.length || data.submittedOn ? '待交办' : '经过不详',
    events,
    handledAs: data.kind,
    joint: [],
    extended: false,
    complex: false,
    answered: false,
    answers: 0,
    punctuality: '不详',
    daysLate: 0,
  };
  for (const event of events) step(state, event, rules);
  judge(state, day);
  return state;
}
