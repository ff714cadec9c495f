import type { Day } from '../model/day.ts';
import type { Entry } from '../source/entry.ts';
import { type Scale, sizesFor } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import { writeTown } from './records/town-records.ts';
import { settings } from './site-files.ts';
import { buildTown, type TownPlan } from './town/build.ts';
import { Register, romanise } from './town/places.ts';
import { counties, townEndings, townFronts } from './vocabulary/places.ts';

/** What to generate. */
export interface Wanted extends Scale {
  /** The same seed gives the same records. */
  readonly seed: number;
  /** The day up to which records are kept. */
  readonly today: Day;
}

/** Towns of one county; then the next one begins. */
const TOWNS_IN_COUNTY = 12;

/** Generates the records of one town after the other, each list complete and linked. */
export function* generateTowns(wanted: Wanted): Generator<Entry[]> {
  const random = createRandom(wanted.seed);
  for (const plan of plansFor(wanted, random)) {
    yield writeTown(buildTown(plan, settings.rules, random.fork(`town ${plan.index}`)), settings);
  }
}

function plansFor(wanted: Wanted, random: Random): TownPlan[] {
  const { today, years } = wanted;
  const names = random.fork('names');
  const register = new Register();
  const first = Number(today.slice(0, 4)) - years + 1;
  return sizesFor(wanted, today, random.fork('sizes')).map((size, index) => {
    const name = register.name(() => names.pick(townFronts) + names.pick(townEndings));
    const county = counties[Math.floor(index / TOWNS_IN_COUNTY) % counties.length] ?? '';
    return { slug: register.id(romanise(name)), name, county, index, size, first, today };
  });
}
