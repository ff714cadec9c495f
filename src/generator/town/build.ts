import { addDays, type Day } from '../../model/day.ts';
import type { Rules } from '../../schema/rules.ts';
import type { Size } from '../plan.ts';
import type { Random } from '../random.ts';
import { offices } from '../vocabulary/offices.ts';
import { planDuty } from './duty.ts';
import { holdElections } from './elections.ts';
import { drawClerk } from './persons.ts';
import { layGround, Register } from './places.ts';
import { ownRulesFor } from './rules.ts';
import { sittingsFor, termsFor } from './sittings.ts';
import type { Office, Town } from './town.ts';

/** What tells one town from the others. */
export interface TownPlan {
  readonly slug: string;
  readonly name: string;
  readonly county: string;
  readonly index: number;
  readonly size: Size;
  readonly first: number;
  readonly today: Day;
}

/** Telephones that nobody has, different for every town. */
function telephones(index: number) {
  return (line: number) => `0000-55${String((index * 40 + line) % 100_000).padStart(5, '0')}`;
}

function officesOf({ name, county }: TownPlan, telephone: (line: number) => string): Office[] {
  return offices.map((office, index) => ({
    ...office,
    name: office.name.replace('{county}', county).replace('{town}', name),
    telephone: office.level === '镇' ? telephone(index + 1) : undefined,
  }));
}

/** Makes everything about a town that its records speak of. */
export function buildTown(plan: TownPlan, defaults: Rules, random: Random): Town {
  const { size, first, today } = plan;
  const ownRules = ownRulesFor(plan.name, defaults, random.fork('rules'));
  const rules = { ...defaults, ...ownRules };
  const terms = termsFor(first, today, random.fork('terms'));
  const begin = terms[0]?.from ?? today;
  const start = begin > `${first}-01-01` ? begin : `${first}-01-01`;
  const register = new Register();
  const persons = random.fork('persons');
  const clerks = Array.from({ length: 4 }, () => drawClerk(register, persons));
  const officers = Array.from({ length: 4 }, () => drawClerk(register, persons));
  const reviewer = drawClerk(register, persons);
  const telephone = telephones(plan.index);
  const late = random.fork('opening');
  // The last of them opens while records are being kept, if they are kept for long enough.
  const opened = (index: number) =>
    index > 0 && index === size.stations - 1 && addDays(start, 200) < today
      ? addDays(start, late.whole(20, 120))
      : addDays(start, -late.whole(60, 900));
  const ground = layGround(
    { name: plan.name, size, start, telephone, officers, opened },
    random.fork('ground'),
  );
  const { people, seats, vacancies } = holdElections(
    { areas: ground.areas, terms, size, start, today, register },
    random.fork('elections'),
  );
  const months = rules.presidiumMonths.value;
  const ready = {
    ...{ slug: plan.slug, name: plan.name, county: plan.county, size, random, today, first, start },
    ...{ rules, ownRules, ...ground, offices: officesOf(plan, telephone), terms },
    sittings: sittingsFor(start, today, months, terms, random.fork('terms')),
    ...{ people, seats, vacancies, clerks, reviewer, telephone },
  };
  const duty = new Map(
    ground.stations.map((station) => [
      station.id,
      planDuty(station, ready, random.fork(`duty ${station.id}`)),
    ]),
  );
  return { ...ready, duty };
}
