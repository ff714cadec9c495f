import type { LinkedRecord, RecordKind, RecordOf, Town } from '../records.ts';
import { keysOf } from './keys.ts';
import type { Count, Dimension, Measure, Part, Period } from './measure.ts';
import { recordsOf } from './period.ts';

/** What makes a measure of records, beside its words. */
type Reckoning = Pick<Measure, 'from' | 'eachIsOne' | 'of' | 'parts'>;

/** How records are turned into a number. */
type Tally<R> = (records: readonly R[], period: Period) => Count;

function reckoning<K extends RecordKind>(
  from: K,
  eachIsOne: boolean,
  tally: Tally<RecordOf[K]>,
): Reckoning {
  const of = (town: Town, period: Period) => {
    const records = recordsOf(town, from, period);
    return records && tally(records, period);
  };
  const parts = (town: Town, period: Period, dimension: Dimension): Part[] =>
    [...byKey(recordsOf(town, from, period) ?? [], dimension)]
      .map(([key, records]) => ({ key, ...tally(records, period) }))
      .filter(({ value, whole }) => value > 0 || (whole ?? 0) > 0)
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  return { from, eachIsOne, of, parts };
}

/** Records by the keys under which they stand; one may stand under several. */
function byKey<R extends LinkedRecord>(
  records: readonly R[],
  dimension: Dimension,
): ReadonlyMap<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    for (const key of keysOf(record, dimension)) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}

const everyOne = () => true;

/** How many records of a kind there are. */
export function counting<K extends RecordKind>(
  from: K,
  is: (record: RecordOf[K], period: Period) => boolean = everyOne,
): Reckoning {
  return reckoning(from, true, (all, period) => {
    const records = all.filter((record) => is(record, period));
    return { value: records.length, records };
  });
}

/** How much the records of a kind say together; those that say nothing are not counted. */
export function adding<K extends RecordKind>(
  from: K,
  amountOf: (record: RecordOf[K], period: Period) => number | undefined,
): Reckoning {
  return reckoning(from, false, (all, period) => {
    const told = all.flatMap((record) => ({ record, amount: amountOf(record, period) ?? 0 }));
    const records = told.filter(({ amount }) => amount !== 0);
    return {
      value: records.reduce((sum, { amount }) => sum + amount, 0),
      records: records.map(({ record }) => record),
    };
  });
}

/** Of so many records, how many. */
export function share<K extends RecordKind>(
  from: K,
  isWhole: (record: RecordOf[K], period: Period) => boolean,
  isPart: (record: RecordOf[K], period: Period) => boolean,
): Reckoning {
  return reckoning(from, true, (all, period) => {
    const population = all.filter((record) => isWhole(record, period));
    const records = population.filter((record) => isPart(record, period));
    return { value: records.length, whole: population.length, records, population };
  });
}

/** Of so many that the records speak of, how many; records that do not say both are not counted. */
export function ratio<K extends RecordKind>(
  from: K,
  told: (record: RecordOf[K]) => { readonly part: number; readonly whole: number } | undefined,
): Reckoning {
  return reckoning(from, false, (all) => {
    const known = all.flatMap((record) => ({ record, ...told(record) }));
    const records = known.filter(({ whole }) => whole !== undefined);
    const sum = (pick: 'part' | 'whole') =>
      records.reduce((total, one) => total + (one[pick] ?? 0), 0);
    const counted = records.map(({ record }) => record);
    return { value: sum('part'), whole: sum('whole'), records: counted, population: counted };
  });
}

/** A number that is not counted from dated records; it has no parts. */
export function told(
  from: Measure['from'],
  eachIsOne: boolean,
  of: (town: Town, period: Period) => Count | undefined,
): Reckoning {
  return { from, eachIsOne, of, parts: () => [] };
}
