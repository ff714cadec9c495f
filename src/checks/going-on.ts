import type { Path } from '../source/fault.ts';
import type { Kind } from '../source/kinds.ts';
import type { Schema } from '../source/shape.ts';

/** A part of a record before and after a change. */
export interface Holder {
  readonly path: Path;
  readonly fields: Readonly<Record<string, Schema>>;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** What goes on, and is kept up to date without anybody having been wrong. */
const ANYWHERE: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  terms: ['until', 'to'],
  deputies: [
    ...['work', 'education', 'party', 'role', 'group', 'to', 'ended'],
    ...['areas', 'station', 'liaison', 'contact'],
  ],
  campaigns: ['achieved', 'asOf', 'to'],
};
/** The explanations of something, which go on where one of the other keys beside them has changed. */
const BESIDE: Readonly<Partial<Record<Kind, Readonly<Record<string, readonly string[]>>>>> = {
  terms: { about: ['vacancies'], why: ['until'] },
  campaigns: { note: ['achieved', 'asOf'] },
};
const PROGRESS = 'outcome';
const EXPLAINED = 'about';
/** With one of these days beside it, the state of something is history: it was so on that day. */
const DATES_PROGRESS: readonly string[] = ['on', 'doneOn'];
/** Nothing is reached any more beyond these. */
const REACHED: readonly unknown[] = ['已做到', '已整改'];
/** What was not done in time is told for good, but may be done later. */
const FINAL: readonly unknown[] = [...REACHED, '没有做到', '没有整改'];

/** Whether something is kept up to date: not what is told of a day, for that day is over. */
export function goesOn(kind: Kind, key: string, holder: Holder): boolean {
  const { path, fields, before, after } = holder;
  if (PROGRESS in fields || PROGRESS in before) {
    if (key === PROGRESS) return !isDated(before) && !REACHED.includes(before[PROGRESS]);
    if (key === EXPLAINED) return !isDated(before) && !FINAL.includes(before[PROGRESS]);
  }
  // Of a deputy, the portrait; what was reported to the voters on a day is history.
  if (kind === 'deputies' && key === EXPLAINED) return path.length === 0;
  const others = BESIDE[kind]?.[key] ?? [];
  return (
    (ANYWHERE[kind] ?? []).includes(key) ||
    others.some((other) => JSON.stringify(before[other]) !== JSON.stringify(after[other]))
  );
}

function isDated(holder: object): boolean {
  return DATES_PROGRESS.some((day) => day in holder);
}
