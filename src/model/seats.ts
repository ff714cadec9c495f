import type { DataOf } from '../source/kinds.ts';
import { type Day, hasBegun, latest } from './day.ts';

/** One term of office as a deputy's record gives it. */
export type Mandate = DataOf<'deputies'>['mandates'][number];

/** Whether a mandate runs; 任期不详 where its beginning is unknown and its end is not past. */
export type Tenure = '尚未就任' | '在任' | '已离任' | '任期不详';

/** Judges a mandate on a day. Its last day still counts. */
export function tenureOf(mandate: Mandate, day: Day): Tenure {
  if (mandate.ended !== undefined && mandate.to === undefined) return '已离任';
  if (mandate.to !== undefined && latest(mandate.to) < day) return '已离任';
  if (mandate.from === undefined) return '任期不详';
  return hasBegun(mandate.from, day) ? '在任' : '尚未就任';
}

/** Whether a mandate is known to hold on a day. */
export function holds(mandate: Mandate, day: Day): boolean {
  return tenureOf(mandate, day) === '在任';
}

/** Highest number of deputies that a township of that population may have (选举法第十二条). */
export function lawfulSeats(population: number): number {
  return Math.min(160, 45 + Math.floor(population / 1500));
}

/** Seats of a term against who holds them on a day. */
export interface Seats {
  readonly seats: number | undefined;
  readonly held: number;
  readonly vacant: number;
  /** Seats neither held nor declared vacant; negative when too many are held. Absent where seats are unknown. */
  readonly unaccounted: number | undefined;
}

/** A seat that nobody holds, as its term says. */
export type Vacancy = NonNullable<DataOf<'terms'>['vacancies']>[number];

/** Whether a seat is vacant on a day: after the last day of the one mandate, until the first of the other. */
export const isVacant = ({ since, until }: Vacancy, day: Day): boolean =>
  latest(since) < day && !(until !== undefined && hasBegun(until, day));

/** Counts the seats of a term on a day. */
export function seatsOn(
  term: DataOf<'terms'>,
  termId: string,
  mandates: readonly Mandate[],
  day: Day,
): Seats {
  const held = mandates.filter(
    (mandate) => mandate.level === '镇' && mandate.term === termId && holds(mandate, day),
  ).length;
  const vacant = (term.vacancies ?? []).filter((vacancy) => isVacant(vacancy, day)).length;
  return {
    seats: term.seats,
    held,
    vacant,
    unaccounted: term.seats === undefined ? undefined : term.seats - held - vacant,
  };
}
