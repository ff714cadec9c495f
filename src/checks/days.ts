import type { PartialDay } from '../model/day.ts';
import type { Entry } from '../source/entry.ts';
import type { Path } from '../source/fault.ts';
import { kindNames, kinds, type Kind } from '../source/kinds.ts';
import { metaOf, type Schema } from '../source/shape.ts';
import { spotsIn, textsAt } from '../source/spots.ts';

/** A day that a record states. */
export interface StatedDay {
  readonly path: Path;
  readonly day: PartialDay;
}

/** Days that speak of what is to come: plans, terms set, and what is announced beforehand. */
const PLANS: { readonly [K in Kind]?: readonly string[] } = {
  congress: ['noticeFrom'],
  terms: ['vacancies.until'],
  stations: ['openedOn', 'closedOn', 'duty.plans.from', 'duty.plans.to', 'duty.swaps.on'].concat([
    'duty.moves.from',
    'duty.moves.to',
  ]),
  motions: ['events.until', 'commitments.due'],
  supervision: ['recommendations.due'],
  campaigns: ['from', 'to'],
  // The date of a session must be published before it is held (地方组织法第十四条).
  meetings: ['on', 'to'],
  summaries: ['commitments.due'],
};

const DAYS = new Set(['day', 'partial-day']);

const facts = new Map(kindNames.map((kind) => [kind, factsOf(kind)]));

/** The days on which, by its own account, something of a record has happened. */
export function factDaysOf({ kind, data }: Entry): StatedDay[] {
  const found: StatedDay[] = [];
  for (const path of facts.get(kind) ?? []) {
    textsAt(data, path, (at, day) => found.push({ path: at, day }));
  }
  return found;
}

function factsOf(kind: Kind) {
  const plans = new Set(['exceptions.until', ...(PLANS[kind] ?? [])]);
  const isDay = (schema: Schema) => (DAYS.has(metaOf(schema).format ?? '') ? true : undefined);
  return spotsIn(kinds[kind].schema, isDay)
    .map(({ path }) => path)
    .filter((path) => !plans.has(path.filter((step) => step !== null).join('.')));
}
