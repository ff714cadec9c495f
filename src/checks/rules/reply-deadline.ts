import { addMonths, isWhole } from '../../model/day.ts';
import { dueAfterMonths } from '../../model/deadline.ts';
import type { MotionEvent } from '../../model/motion-state.ts';
import type { Motion } from '../../model/records.ts';
import { ruleOn } from '../../model/rule-on.ts';
import { isRecent } from '../certain.ts';
import type { Finding, RecordRule } from '../issue.ts';
import { linked } from '../linked.ts';
import { lateness, reckoning } from '../reckoning.ts';

const ASK = '答复了的，在 events 末尾加“答复”；办不完的，应在到期前经同意“延期”，到期后不能补';
const TOLD = '日期照实写，不倒签；可以在答复要点里写明为什么晚';

/**
 * Motions are answered in time. Open ones are told until they are answered; of those answered late only what is
 * recent, since nothing can be done about them any more and the site shows the delay (see `isRecent`).
 */
export const replyDeadline: RecordRule = {
  name: 'reply-deadline',
  about: '议案建议在期限内答复，重新办理的也一样',
  scope: 'record',
  level: 'warning',
  check: (entry, context) => {
    const motion = entry.kind === 'motions' ? linked(entry, context) : undefined;
    if (!motion || motion.town.archive) return [];
    return [...answeredLate(motion), ...extendedTooFar(motion)];
  },
};

function answeredLate(motion: Motion): Finding[] {
  const { due, punctuality, daysLate, answered, answeredOn } = motion.state;
  const start = startOf(motion);
  if (punctuality !== '逾期' || due === undefined || !start) return [];
  if (answered && !(isWhole(answeredOn) && isRecent(answeredOn, motion.town.today))) return [];
  return [
    {
      at: { path: ['events', motion.data.events?.indexOf(start) ?? 0, 'on'] },
      message: `${lateness(due, daysLate, answeredOn)}。${howDue(motion, start)}`,
      hint: answered ? TOLD : ASK,
    },
  ];
}

/** The event from which the period now running is counted, or the one that set its end. */
function startOf({ state: { events, dueBy, due } }: Motion): MotionEvent | undefined {
  if (dueBy?.rule === 'extension') {
    return events.findLast((event) => event.act === '延期' && event.until === due);
  }
  return events.findLast(({ act }) => act === '交办' || act === '重办');
}

function howDue({ state }: Motion, { on, act }: MotionEvent): string {
  const { due = '', dueBy } = state;
  if (!dueBy || dueBy.rule === 'extension') return `已经延期到 ${due}`;
  if (!isWhole(on)) return '';
  const { months, source } = dueBy;
  const plain = addMonths(on, months);
  return reckoning({ from: on, act, period: `${months} 个月`, source, plain, due });
}

/** An extension goes no further than complex cases may take, counted from the day of handing over. */
function extendedTooFar(motion: Motion): Finding[] {
  const { state, town, data } = motion;
  const { assignedOn, due, dueBy, answered } = state;
  const start = startOf(motion);
  if (dueBy?.rule !== 'extension' || answered || due === undefined || !isWhole(assignedOn))
    return [];
  const { value, source } = ruleOn(town.rules.complexMonths, assignedOn);
  const most = dueAfterMonths(assignedOn, value);
  // After a redo the period is another one.
  if (due <= most || !start || state.events.some(({ act }) => act === '重办')) return [];
  const plain = addMonths(assignedOn, value);
  const how = { from: assignedOn, act: '交办', period: `${value} 个月`, source, plain, due: most };
  return [
    {
      at: { path: ['events', data.events?.indexOf(start) ?? 0, 'until'] },
      message: `延期到 ${due}，超过了最长的期限 ${most}。${reckoning(how)}`,
      hint: `改成 until: ${most}，或者更早`,
    },
  ];
}
