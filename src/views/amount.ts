import type { RecordKind, Town } from '../model/records.ts';
import { formatNumber } from '../text/format.ts';
import { kindViews } from './kinds/index.ts';

/**
 * Word after a count of records of a kind.
 * A record of an archive is what a summary says, and may tell of several times or things: only records can be counted.
 */
export const unitOf = (kind: RecordKind, archive: boolean): string =>
  archive ? '条记录' : kindViews[kind].unit;

/** So many records of a kind of a town: `12次`; of an archive `12条记录`. */
export const amountOf = (town: Town, kind: RecordKind, count: number): string =>
  `${formatNumber(count)}${unitOf(kind, town.archive)}`;
