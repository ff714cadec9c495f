import type { Rules } from '../schema/rules.ts';
import type { DataOf } from '../source/kinds.ts';
import { type Day, hasBegun, type PartialDay } from './day.ts';
import { addEvent, type Draft, isClosed } from './motion-steps.ts';
import { judgeAnswer, judgeWaiting, type Punctuality } from './punctuality.ts';

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

/** How a deadline was found: by a rule of so many months, or by an extension. */
export type DueBy =
  | {
      readonly rule: 'replyMonths' | 'complexMonths' | 'redoMonths';
      readonly months: number;
      /** Of the rule as it was when the period began. */
      readonly source: string;
    }
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
  /** Whether the period now or last running was extended. */
  readonly extended: boolean;
  readonly complex: boolean;
  readonly answered: boolean;
  /** The first answer since the clock last started. */
  readonly answeredOn?: PartialDay | undefined;
  /** The very first answer, whatever was asked again after it; and whether it came in time. */
  readonly first?:
    { readonly on?: PartialDay | undefined; readonly punctuality: Punctuality } | undefined;
  /** Number of answers given. */
  readonly answers: number;
  /** Of the last answer. */
  readonly class?: string | undefined;
  /** The day of the last answer: its class is one of those of that time. */
  readonly classOn?: PartialDay | undefined;
  /** What the deputy thinks of how the last answer was worked on, and of its result. */
  readonly work?: EventOf<'评价'>['work'];
  readonly result?: EventOf<'评价'>['result'];
  readonly punctuality: Punctuality;
  /** Days past `due`, of the answer (at least, where its day is not known) or of today while there is none. */
  readonly daysLate: number;
  readonly closedOn?: PartialDay | undefined;
}

function judge(state: Draft, day: Day): void {
  if (state.due === undefined) return;
  if (state.answered) {
    Object.assign(state, judgeAnswer(state.due, state.answeredOn));
  } else if (state.stage === '办理中' || state.stage === '重新办理') {
    Object.assign(state, judgeWaiting(state.due, day));
    if (state.punctuality === '逾期') state.stage = '逾期未答复';
  }
}

/** Events that have begun by a day; an undated one is as old as the dated one before it. */
function upTo(events: readonly MotionEvent[], day: Day): MotionEvent[] {
  let known: PartialDay | undefined;
  return events.filter(({ on }) => {
    known = on ?? known;
    return hasBegun(known, day);
  });
}

/** Adds up what happened to a motion up to and including a day. */
export function foldMotion(data: Data, rules: Rules, day: Day): MotionState {
  const events = upTo(data.events ?? [], day);
  const state: Draft = {
    stage: events.length > 0 || data.submittedOn ? '待交办' : '经过不详',
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
  for (const event of events) {
    addEvent(state, event, rules);
    if (!isClosed(state)) state.closedOn = undefined;
  }
  judge(state, day);
  return state;
}
