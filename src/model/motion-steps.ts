import type { Rules } from '../schema/rules.ts';
import { earliest, isWhole, type PartialDay } from './day.ts';
import { dueAfterMonths } from './deadline.ts';
import { judgeAnswer } from './punctuality.ts';
import { ruleOn } from './rule-on.ts';
import type { MotionEvent, MotionStage, MotionState } from './motion-state.ts';

type EventOf<A extends MotionEvent['act']> = Extract<MotionEvent, { act: A }>;

/** A motion while its events are added up. */
export type Draft = { -readonly [K in keyof MotionState]: MotionState[K] };

/** Whether nothing more is to come of a motion. */
export const isClosed = ({ stage }: Draft) => stage === '办结' || stage === '撤回';

function stopClock(state: Draft): void {
  Object.assign(state, { due: undefined, dueBy: undefined, extended: false });
  Object.assign(state, { answered: false, answeredOn: undefined });
}

function startClock(
  state: Draft,
  on: PartialDay | undefined,
  rule: 'replyMonths' | 'complexMonths' | 'redoMonths',
  rules: Rules,
): void {
  stopClock(state);
  if (!isWhole(on)) return;
  const { value: months, source } = ruleOn(rules[rule], on);
  state.due = dueAfterMonths(on, months);
  state.dueBy = { rule, months, source };
}

function assign(state: Draft, event: EventOf<'交办'>, rules: Rules): void {
  state.stage = '办理中';
  state.lead = event.lead;
  state.joint = event.joint ?? [];
  state.assignedOn = event.on;
  state.complex = event.complex ?? state.complex;
  startClock(state, event.on, state.complex ? 'complexMonths' : 'replyMonths', rules);
}

function takeBack(state: Draft): void {
  Object.assign(state, { stage: '待交办', lead: undefined, joint: [], assignedOn: undefined });
  stopClock(state);
}

function extend(state: Draft, { on, until }: EventOf<'延期'>): void {
  // What is over cannot be extended: neither an answer given nor a period that has run out.
  if (state.answered || isClosed(state)) return;
  if (on !== undefined && state.due !== undefined && earliest(on) > state.due) return;
  Object.assign(state, { extended: true, due: until, dueBy: { rule: 'extension' } });
}

function answeredStage(
  { class: code, classOn }: Pick<Draft, 'class' | 'classOn'>,
  rules: Rules,
): MotionStage {
  const { classes } = ruleOn(rules.resultClasses, classOn);
  const found = classes.find((candidate) => candidate.code === code);
  return found?.open ? '跟踪落实' : '已答复';
}

function answer(state: Draft, event: EventOf<'答复'>, rules: Rules): void {
  // Later answers report progress; only the first one since the clock started had a deadline.
  if (!state.answered) state.answeredOn = event.on;
  state.first ??= {
    on: event.on,
    punctuality: state.due === undefined ? '不详' : judgeAnswer(state.due, event.on).punctuality,
  };
  state.answered = true;
  state.answers += 1;
  Object.assign(state, {
    class: event.class,
    classOn: event.on,
    work: undefined,
    result: undefined,
  });
  if (!isClosed(state)) state.stage = answeredStage(state, rules);
}

function rate(state: Draft, { work, result }: EventOf<'评价'>, rules: Rules): void {
  // Work and result may be rated one after the other.
  state.work = work ?? state.work;
  state.result = result ?? state.result;
  if (result === undefined || result === '未表态' || state.stage === '撤回') return;
  if (result === '不满意') state.stage = '待重新办理';
  else if (state.stage === '待重新办理') state.stage = answeredStage(state, rules);
}

/** Adds one event. */
export function addEvent(state: Draft, event: MotionEvent, rules: Rules): void {
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
      return takeBack(state);
    case '延期':
      return extend(state, event);
    case '答复':
      return answer(state, event, rules);
    case '评价':
      return rate(state, event, rules);
    case '重办':
      state.stage = '重新办理';
      return startClock(state, event.on, 'redoMonths', rules);
    case '办结':
      Object.assign(state, { stage: '办结', closedOn: event.on });
      return;
    case '撤回':
      Object.assign(state, { stage: '撤回', closedOn: event.on });
      if (!state.answered) stopClock(state);
  }
}
