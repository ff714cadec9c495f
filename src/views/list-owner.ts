import { byDay } from '../model/order.ts';
import type { LinkedRecord, Model, RecordKind, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { acrossCalendar, townCalendar } from './calendar.ts';
import { sharedFigures, townFigures } from './summary-links.ts';
import { homeCrumb, townCrumbs } from './frame.ts';
import { viewOf } from './kinds/index.ts';
import { type SliceIndex, sliceIndex } from './slices.ts';
import type { Crumb } from './pages.ts';
import type { Section } from './pieces.ts';

/** Whose list it is: one town's, or across towns. */
export interface Owner {
  readonly town?: Town | undefined;
  readonly kind: RecordKind;
  readonly records: readonly LinkedRecord[];
  readonly address: (slice?: routes.Slice) => string;
  readonly crumbs: readonly Crumb[];
  /** What stands above the list. */
  readonly above: () => readonly Section[];
}

const merged = new WeakMap<Model, Map<RecordKind, readonly LinkedRecord[]>>();

/** All records of a kind over all towns: people stay in their towns' order, all else newest first. */
function allOf(model: Model, kind: RecordKind): readonly LinkedRecord[] {
  const byKind = merged.get(model) ?? new Map<RecordKind, readonly LinkedRecord[]>();
  merged.set(model, byKind);
  const known = byKind.get(kind);
  if (known) return known;
  const all = model.towns.flatMap(({ records }) => records[kind] as readonly LinkedRecord[]);
  const sorted = kind === 'deputies' || kind === 'stations' ? all : all.sort(byDay);
  byKind.set(kind, sorted);
  return sorted;
}

/** A town as the owner of its list. */
export function townOwner(town: Town, kind: RecordKind): Owner {
  return {
    town,
    kind,
    records: town.records[kind],
    address: (slice) => routes.list(town.slug, kind, slice),
    crumbs: townCrumbs(town),
    above: () =>
      kind === 'notices' ? townCalendar(town) : kind === 'summaries' ? townFigures(town) : [],
  };
}

/** All towns together as the owner of a list. */
export function acrossOwner(model: Model, kind: RecordKind): Owner {
  return {
    kind,
    records: allOf(model, kind),
    address: (slice) => routes.across(kind, slice),
    crumbs: homeCrumb(),
    above: () =>
      kind === 'notices' ? acrossCalendar(model) : kind === 'summaries' ? sharedFigures(model) : [],
  };
}

/**
 * Facets that mean the same in every town. The others name things of one town, or, like result classes,
 * mean different things in different places.
 */
const SHARED_FACETS = new Set(['year', 'state', 'kind', 'category', 'level']);

/** The records of a list by the facets that it can be parted by. */
export function indexOf({ town, kind, records }: Owner): SliceIndex {
  const index = sliceIndex(records, viewOf(kind));
  if (town) return index;
  return { records, facets: index.facets.filter(({ facet }) => SHARED_FACETS.has(facet.key)) };
}
