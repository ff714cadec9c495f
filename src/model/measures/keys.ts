import { dayOf, yearOf } from '../order.ts';
import type { LinkedRecord } from '../records.ts';
import type { Dimension } from './measure.ts';

function officesOf(record: LinkedRecord): string[] {
  // A motion is the office's that leads; those that join in are named on its page.
  if (record.kind === 'motions' || record.kind === 'matters')
    return record.office ? [record.office.id] : [];
  return record.kind === 'supervision' ? record.offices.map(({ id }) => id) : [];
}

function categoryOf(record: LinkedRecord): string[] {
  switch (record.kind) {
    case 'motions':
    case 'matters':
      return [record.data.category];
    case 'supervision':
    case 'activities':
    case 'meetings':
      return [record.data.kind];
    default:
      return [];
  }
}

/** Whose a record is: who leads a motion, who received a matter, who took part. */
function deputiesOf(record: LinkedRecord): string[] {
  switch (record.kind) {
    case 'motions':
      return record.lead ? [record.lead.id] : [];
    case 'matters':
      return record.deputy ? [record.deputy.id] : [];
    case 'supervision':
    case 'activities':
      return record.deputies.map(({ id }) => id);
    case 'deputies':
      return [record.id];
    default:
      return [];
  }
}

/** Under which keys of a dimension a record stands: none where it does not say. */
export function keysOf(record: LinkedRecord, dimension: Dimension): string[] {
  switch (dimension) {
    case 'year':
      return [yearOf(record) ?? []].flat();
    case 'month': {
      const day = dayOf(record) ?? '';
      return day.length >= 7 ? [day.slice(0, 7)] : [];
    }
    case 'office':
      return officesOf(record);
    case 'category':
      return categoryOf(record);
    case 'deputy':
      return deputiesOf(record);
  }
}
