import { daysBetween, type Day, earliest, latest } from '../day.ts';
import type { Deputy, LinkedRecord } from '../records.ts';
import type { Mandate } from '../seats.ts';

/** What is counted of one deputy, each by the records that name the deputy. */
const WORK = {
  led: ({ led }: Deputy) => led,
  received: ({ matters }: Deputy) => matters,
  activities: ({ activities }: Deputy) => activities,
  supervision: ({ supervision }: Deputy) => supervision,
} as const satisfies Record<string, (deputy: Deputy) => readonly LinkedRecord[]>;

/** A number of one deputy: motions led, matters received, activities and supervision taken part in. */
export type DeputyMeasure = keyof typeof WORK;

/** A deputy's number by the time served, with the town's middle beside it: never a place in a row. */
export interface Served {
  readonly records: readonly LinkedRecord[];
  readonly days: number;
  readonly perYear: number;
  /** Median of all deputies of the town whose time served is known. */
  readonly median: number;
  /** How many deputies that are. */
  readonly among: number;
}

const YEAR = 365.25;
/** Who has served less than so many days has no number by the year: chance would make it. */
export const SHORTEST = 90;

/** Days of office in the town up to a day; undefined where the beginning or the end of one is not known to the day. */
export function daysServed({ data }: Deputy, today: Day): number | undefined {
  const spans = data.mandates.filter(({ level }) => level === '镇').map((one) => span(one, today));
  if (spans.length === 0 || spans.includes(undefined)) return undefined;
  return spans.reduce<number>((sum, days) => sum + (days ?? 0), 0);
}

function span({ from, to, ended }: Mandate, today: Day): number | undefined {
  if (from === undefined || (ended !== undefined && to === undefined)) return undefined;
  const [first, last] = [earliest(from), to === undefined ? today : latest(to)];
  return Math.max(0, daysBetween(first, last < today ? last : today) + 1);
}

type Middle = Pick<Served, 'median' | 'among'>;
const medians = new WeakMap<readonly Deputy[], Partial<Record<DeputyMeasure, Middle>>>();

function perYear(deputy: Deputy, measure: DeputyMeasure): number | undefined {
  const days = daysServed(deputy, deputy.town.today);
  if (days === undefined || days < SHORTEST) return undefined;
  return WORK[measure](deputy).length / (days / YEAR);
}

function medianOf(deputies: readonly Deputy[], measure: DeputyMeasure): Middle {
  const known = medians.get(deputies) ?? {};
  medians.set(deputies, known);
  const rates = () => deputies.flatMap((one) => perYear(one, measure) ?? []);
  return (known[measure] ??= middle(rates()));
}

function middle(numbers: readonly number[]): Middle {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return { median: (low + high) / 2, among: numbers.length };
}

/** What a deputy did, by the year served. Undefined where the time served is not known, or too short. */
export function servedOf(deputy: Deputy, measure: DeputyMeasure): Served | undefined {
  const rate = perYear(deputy, measure);
  if (rate === undefined) return undefined;
  return {
    records: WORK[measure](deputy),
    days: daysServed(deputy, deputy.town.today) ?? 0,
    perYear: rate,
    ...medianOf(deputy.town.records.deputies, measure),
  };
}
