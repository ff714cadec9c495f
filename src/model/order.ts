import { newestFirst } from './day.ts';
import type { LinkedRecord, RecordDay } from './records.ts';

const strokes = new Intl.Collator('zh-u-co-stroke');

/** Order of names by strokes of the surname, as lists of deputies usually have it. */
export function byStrokes(a: { data: { name: string } }, b: { data: { name: string } }): number {
  return strokes.compare(a.data.name, b.data.name);
}

/** The day by which a record stands in lists. */
export function dayOf(record: LinkedRecord): RecordDay {
  switch (record.kind) {
    case 'terms':
      return record.data.from;
    case 'deputies':
      return record.mandate.from;
    case 'stations':
      return record.data.openedOn;
    case 'matters':
      return record.data.receivedOn;
    case 'notices':
      return record.data.postedOn;
    case 'motions':
      return record.data.submittedOn;
    case 'supervision':
    case 'activities':
    case 'meetings':
      return record.data.on;
    case 'campaigns':
      return record.data.from;
    case 'summaries':
      return record.data.publishedOn ?? record.data.year;
  }
}

/** Newest first; of the same day, the later id first; after each year what is known to the year only, last what is not. */
export function byDay(a: LinkedRecord, b: LinkedRecord): number {
  const [one, other] = [dayOf(a) ?? yearOf(a), dayOf(b) ?? yearOf(b)];
  return newestFirst(one, other) || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

/** The year by which a record is grouped, where known. */
export function yearOf(record: LinkedRecord): string | undefined {
  if (record.kind === 'summaries') return record.year;
  if (record.kind === 'motions') return record.year;
  return dayOf(record)?.slice(0, 4);
}
