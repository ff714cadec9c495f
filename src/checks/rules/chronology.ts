import type { Entry } from '../../source/entry.ts';
import { kinds } from '../../source/kinds.ts';
import { surelyAhead } from '../certain.ts';
import { factDaysOf } from '../days.ts';
import type { Context, Finding, RecordRule } from '../issue.ts';
import { townOf } from '../linked.ts';
import { backInTime, misplacedSteps, type Misplaced } from '../sequence.ts';
import { endsBeforeStart } from '../spans.ts';
import { subjectOf } from '../subject.ts';

/** What happened is told in its order, and nothing is told before it has happened. */
export const chronology: RecordRule = {
  name: 'chronology',
  about: '日期合乎先后：环节依次，结束不早于开始，除了计划没有将来的日期',
  scope: 'record',
  level: 'error',
  check: (entry, context) => [
    ...notYet(entry, context),
    ...endsBeforeStart(entry),
    ...stepsOf(entry, context),
    ...correctionsOf(entry),
    ...heldBeforeTime(entry, context),
  ],
};

function notYet(entry: Entry, { today }: Context): Finding[] {
  const { schema } = kinds[entry.kind];
  return factDaysOf(entry)
    .filter(({ day }) => surelyAhead(day, today))
    .map(({ path, day }) => ({
      at: { path },
      message: `${subjectOf(schema, path, entry.data)}是 ${day}，还没有到；今天是 ${today}`,
      hint: '改正日期；还没有发生的事，发生以后再写',
    }));
}

function stepsOf(entry: Entry, context: Context): Finding[] {
  if (entry.kind !== 'motions' && entry.kind !== 'matters') return [];
  const begin =
    entry.kind === 'motions'
      ? { act: '提出', on: entry.data.submittedOn }
      : { act: '受理', on: entry.data.receivedOn };
  const whole = townOf(entry, context)?.archive === false;
  const steps = (entry.data.events ?? []).map((event) => ({
    act: event.act,
    on: event.on,
    ...(entry.kind === 'matters' && { settles: settlesMatter(event) }),
  }));
  return misplacedSteps(steps, begin, whole).map((step) => at('events', step));
}

/** Says no more than the act itself. */
const ONLY_CLOSED = /^\s*(?:已经?|均已?)?(?:办结|办完|办理完毕|完成|结束)?了?[。！]?\s*$/;

/**
 * A matter that became a suggestion is answered there; a motion that became one still waits for its answer. Nor has a
 * matter an act for what the resident withdrew: how it ended is told where it is closed.
 */
function settlesMatter(event: { readonly act: string; readonly result?: string | undefined }) {
  if (event.act === '办结') return !ONLY_CLOSED.test(event.result ?? '');
  return event.act === '转为建议';
}

function correctionsOf({ data }: Entry): Finding[] {
  const steps = (data.corrections ?? []).map(({ on }) => ({ act: '更正', on }));
  return backInTime(steps).map((step) => at('corrections', step));
}

function at(list: string, { index, key, message, hint, slight }: Misplaced): Finding {
  return { at: { path: [list, index, key] }, message, hint, ...(slight && { level: 'warning' }) };
}

/** A meeting may be announced, but nobody has been there yet and nothing has been decided. */
function heldBeforeTime({ kind, data }: Entry, { today }: Context): Finding[] {
  if (kind !== 'meetings' || data.on === undefined || !surelyAhead(data.on, today)) return [];
  const [told] = (['present', 'decisions'] as const).filter((key) => data[key] !== undefined);
  if (!told) return [];
  const what = told === 'present' ? '实到人数' : '决定';
  return [
    {
      at: { path: [told], part: 'key' },
      message: `会议 ${data.on} 才开，今天是 ${today}，还不会有${what}`,
      hint: `删去 ${told}，开过会再写；或者改正会议日期`,
    },
  ];
}
