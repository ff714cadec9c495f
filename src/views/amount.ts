import type { RecordKind, Town } from '../model/records.ts';
import { formatNumber } from '../text/format.ts';

/** Word after a count of records. */
const UNITS: { readonly [K in RecordKind]: string } = {
  deputies: '名',
  stations: '个',
  notices: '份',
  matters: '件',
  motions: '件',
  supervision: '次',
  activities: '次',
  campaigns: '项',
  meetings: '次',
  summaries: '份',
  terms: '届',
};

/**
 * Word after a count of records of a kind.
 * A record of an archive is what a summary says, and may tell of several times or things: only records can be counted.
 */
export const unitOf = (kind: RecordKind, archive: boolean): string =>
  archive ? '条记录' : UNITS[kind];

/** So many records of a kind of a town: `12次`; of an archive `12条记录`. */
export const amountOf = (town: Town, kind: RecordKind, count: number): string =>
  `${formatNumber(count)}${unitOf(kind, town.archive)}`;

/** What leads to all records of a kind from a page that shows some of them: `全部12次`. */
export const allOf = (town: Town, kind: RecordKind, total: number): string =>
  `全部${amountOf(town, kind, total)}`;

/** How much there is of a kind in a town; of deputies those in office, where any are known to be. */
export function holdingOf(town: Town, kind: RecordKind): { inOffice: boolean; amount: string } {
  const { deputies } = town.records;
  const held = kind === 'deputies' ? deputies.filter(({ inOffice }) => inOffice).length : 0;
  return held > 0 && !town.archive
    ? { inOffice: true, amount: amountOf(town, kind, held) }
    : { inOffice: false, amount: amountOf(town, kind, town.records[kind].length) };
}
