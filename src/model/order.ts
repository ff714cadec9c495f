import { charactersByStrokes } from './characters.ts';
import { newestFirst } from './day.ts';
import type { LinkedRecord, RecordDay } from './records.ts';

/** Made when the first names are put in order. */
let ranks: ReadonlyMap<string, number> | undefined;

const ranksOf = () =>
  new Map(
    [...Object.values(charactersByStrokes).join('')].map((character, rank) => [character, rank]),
  );

/** Its numbers of strokes are not those of the mainland (苏 8, 陈 8): only for what the table does not have. */
let rare: Intl.Collator | undefined;

function byCharacter(a: string, b: string): number {
  ranks ??= ranksOf();
  const [one, other] = [ranks.get(a), ranks.get(b)];
  if (one === undefined && other === undefined) {
    rare ??= new Intl.Collator('zh-u-co-stroke');
    return rare.compare(a, b);
  }
  return (one ?? ranks.size) - (other ?? ranks.size);
}

/**
 * Order of names by strokes of the surname, as lists of deputies have it: by their number, then by 横竖撇点折; of one
 * surname by those of the next character, a name of two characters first. Rare characters stand last.
 */
export function byStrokes(a: { data: { name: string } }, b: { data: { name: string } }): number {
  const [one, other] = [[...a.data.name], [...b.data.name]];
  for (const [at, character] of one.entries()) {
    const beside = other[at];
    const order = beside === undefined ? 1 : byCharacter(character, beside);
    if (order !== 0) return order;
  }
  return one.length - other.length;
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
