import type { RecordKind, LinkedRecord, Town } from '../records.ts';

/** A year `YYYY` or a month `YYYY-MM`. */
export type Period = string;

/** What a number can be broken down by, within a town. */
export type Dimension = 'year' | 'month' | 'office' | 'category' | 'deputy';

/** A number, and the records that it was counted from. */
export interface Count {
  /** How many, how much; of a share, its numerator. */
  readonly value: number;
  /** The denominator of a share; absent where the number is no share. */
  readonly whole?: number | undefined;
  /** The records that were counted, newest first; of a share, those of the numerator. None where the congress itself says it. */
  readonly records: readonly LinkedRecord[];
  /** Of a share, the records of the denominator. */
  readonly population?: readonly LinkedRecord[] | undefined;
}

/** One part of a number that is broken down. */
export interface Part extends Count {
  /** Year, month, id of an office or a deputy, or the category itself. */
  readonly key: string;
}

/** A number that the records of a town give for a year, and that a summary may state. */
export interface Measure {
  readonly title: string;
  readonly unit: string;
  /** What is counted, in one sentence. */
  readonly definition: string;
  /** Which records are looked at, before any of them is counted. */
  readonly population: string;
  /** Of a share, what stands above the line. */
  readonly numerator?: string | undefined;
  /** Of a share, what stands below the line. */
  readonly denominator?: string | undefined;
  /** The records that it is counted from. */
  readonly from: RecordKind | 'congress';
  /** Whether each record that is counted counts as one. */
  readonly eachIsOne: boolean;
  /** What it can be broken down by; a measure of days up to an end is none of a month. */
  readonly by: readonly Dimension[];
  /** Undefined where the records do not reach back to that period, or do not tell. */
  readonly of: (town: Town, period: Period) => Count | undefined;
  /** The parts of a number, in the order of their keys; records without a key are in none. */
  readonly parts: (town: Town, period: Period, dimension: Dimension) => readonly Part[];
}

/** Measures by their names. */
export type Measures = Readonly<Record<string, Measure>>;

/** Below so many a share has no percentage: one more or less would change it too much. */
export const FEWEST_FOR_PERCENTAGE = 10;

/** A share as a number from 0 to 1; undefined for what is no share, and for a share of too few. */
export function shareOf({ value, whole }: Pick<Count, 'value' | 'whole'>): number | undefined {
  return whole === undefined || whole < FEWEST_FOR_PERCENTAGE ? undefined : value / whole;
}

/** The last day of a year or a month, as days are compared. */
export const endOf = (period: Period) => (period.length === 4 ? `${period}-12-31` : `${period}-31`);
