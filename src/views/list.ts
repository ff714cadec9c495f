import { byDay } from '../model/order.ts';
import type { LinkedRecord, Model, RecordKind, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { acrossCalendar, townCalendar } from './calendar.ts';
import { followKind } from './follow.ts';
import { createFrame, homeCrumb, townCrumbs } from './frame.ts';
import { kindViews, navigationOrder, viewOf } from './kinds/index.ts';
import {
  type FacetValue,
  PAGE_SIZE,
  recordsOf,
  type SliceIndex,
  sliceIndex,
  slicesOf,
} from './slices.ts';
import type { Crumb, Item, LinkGroup, ListView, Section } from './types.ts';

/** Whose list it is: one town's, or across towns. */
interface Owner {
  readonly town?: Town | undefined;
  readonly kind: RecordKind;
  readonly records: readonly LinkedRecord[];
  readonly address: (slice?: routes.Slice) => string;
  readonly crumbs: readonly Crumb[];
  readonly calendar: () => readonly Section[];
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

function townOwner(town: Town, kind: RecordKind): Owner {
  return {
    town,
    kind,
    records: town.records[kind],
    address: (slice) => routes.list(town.slug, kind, slice),
    crumbs: townCrumbs(town),
    calendar: () => (kind === 'notices' ? townCalendar(town) : []),
  };
}

function acrossOwner(model: Model, kind: RecordKind): Owner {
  return {
    kind,
    records: allOf(model, kind),
    address: (slice) => routes.across(kind, slice),
    crumbs: homeCrumb(),
    calendar: () => (kind === 'notices' ? acrossCalendar(model) : []),
  };
}

/**
 * Facets that mean the same in every town. The others name things of one town, or, like result classes,
 * mean different things in different places.
 */
const SHARED_FACETS = new Set(['year', 'state', 'kind', 'category', 'level']);

function indexOf({ town, kind, records }: Owner): SliceIndex {
  const index = sliceIndex(records, viewOf(kind));
  if (town) return index;
  return { records, facets: index.facets.filter(({ facet }) => SHARED_FACETS.has(facet.key)) };
}

function filters(
  owner: Owner,
  index: SliceIndex,
  current: routes.Slice,
  model: Model,
): LinkGroup[] {
  const towns: LinkGroup[] = owner.town
    ? []
    : [
        {
          label: '乡镇',
          links: model.towns
            .filter(({ records }) => records[owner.kind].length > 0)
            .map((town) => ({
              text: town.name,
              href: routes.list(town.slug, owner.kind),
              count: town.records[owner.kind].length,
            })),
        },
      ];
  const groups = index.facets
    .filter(({ facet, values }) => !facet.hiddenUpTo && values.length > 1)
    .map(({ facet, values }) => ({
      label: facet.label,
      links: [
        {
          text: '全部',
          href: owner.address(),
          count: index.records.length,
          current: current.facet?.key !== facet.key,
        },
        ...values.map(({ value, text, records }) => ({
          text,
          href: owner.address({ facet: { key: facet.key, value } }),
          count: records.length,
          current: current.facet?.key === facet.key && current.facet.value === value,
        })),
      ],
    }));
  return [...towns, ...groups];
}

/** Filters shown at once; the others are folded away so that the list is near. */
const FILTERS_SHOWN = 2;

function folded(groups: readonly LinkGroup[]): Pick<ListView, 'filters' | 'moreFilters'> {
  const rest = groups.slice(FILTERS_SHOWN);
  if (rest.length === 0) return { filters: groups };
  return {
    filters: groups.slice(0, FILTERS_SHOWN),
    moreFilters: {
      label: `更多筛选：${rest.map(({ label }) => label).join('、')}`,
      open: rest.some(({ links }) => links.length > 0 && !links[0]?.current),
      groups: rest,
    },
  };
}

const totals = new WeakMap<readonly LinkedRecord[], ReadonlyMap<string, number>>();

/** How many records stand under each heading of a list; counted once for all its pages. */
function totalsOf(
  all: readonly LinkedRecord[],
  heading: (record: LinkedRecord) => string,
): ReadonlyMap<string, number> {
  const known = totals.get(all);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const record of all) counts.set(heading(record), (counts.get(heading(record)) ?? 0) + 1);
  totals.set(all, counts);
  return counts;
}

/** Headings that do not stand in the order of the records: what holds today comes first. */
const HEADING_ORDER = new Map([
  ['在任', 0],
  ['在用', 0],
  ['尚未就任', 1],
  ['现状不详', 2],
  ['任期不详', 2],
  ['已离任', 3],
  ['已停用', 3],
]);

function grouped(
  records: readonly LinkedRecord[],
  all: readonly LinkedRecord[],
  owner: Owner,
): ListView['groups'] {
  const view = viewOf(owner.kind);
  const byTown = !owner.town && (owner.kind === 'deputies' || owner.kind === 'stations');
  const heading = (record: LinkedRecord) => (byTown ? record.town.name : view.groupOf(record));
  const item = (record: LinkedRecord): Item => {
    const shown = view.item(record);
    return owner.town || byTown ? shown : { ...shown, meta: [record.town.name, ...shown.meta] };
  };
  return [...Map.groupBy(records, heading)]
    .sort(([a], [b]) => (HEADING_ORDER.get(a) ?? 0) - (HEADING_ORDER.get(b) ?? 0))
    .map(([text, list], index) => ({
      id: `group-${index + 1}`,
      heading: text,
      count: totalsOf(all, heading).get(text) ?? list.length,
      items: list.map(item),
    }));
}

function pager(owner: Owner, slice: routes.Slice, count: number): ListView['pages'] {
  const total = Math.ceil(count / PAGE_SIZE);
  if (total <= 1) return [];
  return Array.from({ length: total }, (_, index) => ({
    text: String(index + 1),
    href: owner.address({ ...slice, page: index + 1 }),
    current: (slice.page ?? 1) === index + 1,
  }));
}

function titleOf(
  owner: Owner,
  part: FacetValue | undefined,
  page: number,
): { title: string; headTitle: string } {
  const view = kindViews[owner.kind];
  const title = part ? `${view.name}：${part.text}` : view.name;
  const scope = owner.town ? '' : '（各乡镇）';
  return { title, headTitle: `${title}${scope}${page > 1 ? `（第${page}页）` : ''}` };
}

function makeList(model: Model, owner: Owner, slice: routes.Slice): ListView {
  const view = kindViews[owner.kind];
  const index = indexOf(owner);
  const part = recordsOf(index, slice);
  const all = part?.records ?? index.records;
  const page = slice.page ?? 1;
  const shown = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const { title, headTitle } = titleOf(owner, part, page);
  return {
    frame: createFrame(model, {
      title: facetTitle(index, slice, headTitle),
      description: `${owner.town?.name ?? '各乡镇'}${view.name}：${view.about}`,
      path: owner.address(slice),
      crumbs: part ? [...owner.crumbs, { text: view.name, href: owner.address() }] : owner.crumbs,
      town: owner.town,
      shows: owner.town ? [] : [...new Set(shown.map(({ town }) => town))],
      column: { name: view.name, about: view.about, type: view.columnType },
      alternates: owner.town ? followKind(owner.town, owner.kind) : [],
    }),
    title,
    lead: view.about,
    count: all.length,
    unit: view.unit,
    ...folded(filters(owner, index, slice, model)),
    groups: grouped(shown, all, owner),
    pages: pager(owner, slice, all.length),
    empty: '还没有这一类记录。',
    sections: part || page > 1 ? [] : owner.calendar(),
  };
}

/** Two facets may have a value of the same name; the facet's label keeps titles apart. */
function facetTitle(index: SliceIndex, { facet }: routes.Slice, title: string): string {
  const found = facet && index.facets.find((candidate) => candidate.facet.key === facet.key);
  return found ? `${title}（按${found.facet.label}）` : title;
}

/** One page of a town's list. */
export function listView(
  model: Model,
  town: Town,
  kind: RecordKind,
  slice: routes.Slice,
): ListView {
  return makeList(model, townOwner(town, kind), slice);
}

/** One page of a list across towns. */
export function acrossView(model: Model, kind: RecordKind, slice: routes.Slice): ListView {
  return makeList(model, acrossOwner(model, kind), slice);
}

/** The addresses of every page of every list of every town. */
export function listPaths(model: Model) {
  return model.towns.flatMap((town) =>
    navigationOrder.flatMap((kind) =>
      slicesOf(indexOf(townOwner(town, kind))).map((slice) => ({
        params: { town: town.slug, kind, slice: routes.slicePath(slice) || undefined },
        props: { town, kind, slice },
      })),
    ),
  );
}

/** The addresses of every page of every list across towns. */
export function acrossPaths(model: Model) {
  return navigationOrder.flatMap((kind) =>
    slicesOf(indexOf(acrossOwner(model, kind))).map((slice) => ({
      params: { kind, slice: routes.slicePath(slice) || undefined },
      props: { kind, slice },
    })),
  );
}
