import type { LinkedRecord } from './records.ts';

/** A number with its unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

const people = (value: number | undefined): Quantity[] =>
  value === undefined ? [] : ['人', '名'].map((unit) => ({ value, unit }));

/** The numbers that a record states of itself, each in the unit in which a summary may repeat it. */
export function quantitiesOf(record: LinkedRecord): readonly Quantity[] {
  switch (record.kind) {
    case 'activities':
      return [...(record.data.figures ?? []), ...people(record.data.present)];
    case 'campaigns':
      return (record.data.targets ?? []).flatMap(({ achieved, unit }) =>
        achieved === undefined ? [] : [{ value: achieved, unit }],
      );
    case 'motions':
      return (record.data.money ?? []).map(({ amount }) => ({ value: amount, unit: '元' }));
    case 'supervision':
      return people(record.data.participants);
    case 'meetings':
      return people(record.data.present);
    default:
      return [];
  }
}
