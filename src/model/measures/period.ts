import { dayOf, yearOf } from '../order.ts';
import type { LinkedRecord, RecordKind, RecordOf, Town } from '../records.ts';
import type { Period } from './measure.ts';

/** As much as is known of when a record belongs; a motion's year may be known from its session alone. */
function timeOf(record: LinkedRecord): string | undefined {
  return dayOf(record) ?? yearOf(record);
}

interface Kept {
  readonly byYear: ReadonlyMap<string, readonly LinkedRecord[]>;
  /** First year in which such records were kept. */
  readonly first: string;
  /** Whether every record has a known year. */
  readonly dated: boolean;
}

const kept = new WeakMap<readonly LinkedRecord[], Kept>();

/** The records of a list by year, worked out once. */
function keptOf(records: readonly LinkedRecord[]): Kept {
  const known = kept.get(records);
  if (known) return known;
  const groups = Map.groupBy(records, (record) => yearOf(record) ?? '');
  const dated = !groups.delete('');
  const made = { byYear: groups, first: [...groups.keys()].sort()[0] ?? '9999', dated };
  kept.set(records, made);
  return made;
}

/**
 * The records of a kind that belong to a year or a month. Undefined where they cannot be told apart: some have
 * no known time, or none is as old, so that the town may not yet have kept such records.
 */
export function recordsOf<K extends RecordKind>(
  town: Town,
  kind: K,
  period: Period,
): readonly RecordOf[K][] | undefined {
  const { byYear, first, dated } = keptOf(town.records[kind] as readonly LinkedRecord[]);
  const year = period.slice(0, 4);
  if (!dated || first > year) return undefined;
  const records = (byYear.get(year) ?? []) as readonly RecordOf[K][];
  if (period.length === 4) return records;
  if (records.some((record) => (timeOf(record) ?? '').length < period.length)) return undefined;
  return records.filter((record) => timeOf(record)?.startsWith(period));
}

/** The years in which a town has records of a kind, oldest first. */
export function yearsOf(town: Town, kind: RecordKind): string[] {
  return [...keptOf(town.records[kind] as readonly LinkedRecord[]).byYear.keys()].sort();
}
