import { type Day, daysBetween } from '../model/day.ts';
import type { Random } from './random.ts';

/** How much of everything one town has. */
export interface Size {
  /** Seats of the congress; about as many as there are deputies in office. */
  readonly seats: number;
  /** With the home of the deputies, which posts no notices of its own. */
  readonly stations: number;
  readonly areas: number;
  readonly groups: number;
  readonly presidium: number;
  /** The rest for a full year. */
  readonly matters: number;
  readonly motions: number;
  readonly supervision: number;
  readonly activities: number;
}

/** What is asked for. */
export interface Scale {
  readonly towns: number;
  /** Calendar years, the last of them the year of today. */
  readonly years: number;
  /** About so many records, by more or fewer matters; as many as usual where absent. */
  readonly records?: number | undefined;
}

const USUAL: Size = {
  ...{ seats: 66, stations: 7, areas: 13, groups: 4, presidium: 9 },
  ...{ matters: 100, motions: 15, supervision: 8, activities: 13 },
};

const SMALL: Size = {
  ...{ seats: 24, stations: 3, areas: 6, groups: 3, presidium: 5 },
  ...{ matters: 30, motions: 10, supervision: 4, activities: 9 },
};

/** How many of the years are over on a day: the last one only in part. */
function elapsed(years: number, today: Day): number {
  return years - 1 + (daysBetween(`${today.slice(0, 4)}-01-01`, today) + 1) / 365;
}

/** Records of a town apart from matters: bodies, notices, and what the congress does. */
function besides(size: Size, years: number): number {
  const bodies = 2 + size.seats + size.stations;
  const yearly = (size.stations - 1) * 12 + size.motions + size.supervision + size.activities;
  // Some meetings more than four, by-elections, summaries and campaigns.
  return bodies * (1 + Math.max(0, years - 4) / 12) + (yearly + 9.5) * years;
}

/** Chooses towns and years that give about so many records. */
export function scaleFor(records: number, today: Day): Scale {
  const years = records < 1200 ? Math.max(1, Math.round(records / 400)) : 3;
  const span = elapsed(years, today);
  const usual = besides(USUAL, span) + USUAL.matters * span;
  return { towns: Math.max(1, Math.round(records / usual)), years, records };
}

/** The sizes of every town; they differ a little, and add up to what was asked for. */
export function sizesFor({ towns, years, records }: Scale, today: Day, random: Random): Size[] {
  const span = elapsed(years, today);
  const fits = records === undefined || records / towns >= besides(USUAL, span) + 20 * span;
  const sizes = Array.from({ length: towns }, () => vary(fits ? USUAL : SMALL, random));
  if (records === undefined) return sizes;
  const rest = records - sizes.reduce((sum, size) => sum + besides(size, span), 0);
  const matters = Math.min(240, Math.max(6, Math.round(rest / span / towns)));
  return sizes.map((size) => ({ ...size, matters }));
}

function vary(size: Size, random: Random): Size {
  if (size === SMALL) return SMALL;
  return {
    ...size,
    seats: size.seats + random.whole(-5, 4),
    areas: size.areas + random.whole(-1, 2),
    presidium: random.pick([7, 9, 9, 11]),
    matters: size.matters + random.whole(-12, 12),
    motions: size.motions + random.whole(-2, 2),
  };
}
