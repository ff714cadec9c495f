import type { Model, RecordKind, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { followKind } from './follow.ts';
import { kindColumn } from './columns.ts';
import { createFrame } from './frame.ts';
import { kindViews, navigationOrder } from './kinds/index.ts';
import { filters, folded } from './list-filters.ts';
import { grouped } from './list-groups.ts';
import { acrossOwner, indexOf, type Owner, townOwner } from './list-owner.ts';
import { type FacetValue, PAGE_SIZE, recordsOf, type SliceIndex, slicesOf } from './slices.ts';
import type { ListView } from './pages.ts';

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
  // What a summary does not speak of may well have been: such a page counts nothing and is not to be found.
  const untold = owner.town?.archive === true && all.length === 0;
  return {
    frame: createFrame(model, {
      title: facetTitle(index, slice, headTitle),
      description: `${owner.town?.name ?? '各乡镇'}${view.name}：${view.about}`,
      path: owner.address(slice),
      crumbs: part ? [...owner.crumbs, { text: view.name, href: owner.address() }] : owner.crumbs,
      town: owner.town,
      shows: owner.town ? [] : [...new Set(shown.map(({ town }) => town))],
      column: kindColumn(owner.kind),
      alternates: owner.town ? followKind(owner.town, owner.kind) : [],
      noindex: untold || undefined,
    }),
    title,
    lead: view.about,
    count: untold ? undefined : all.length,
    ...folded(filters(owner, index, slice, model)),
    ...grouped(shown, all, owner),
    pages: pager(owner, slice, all.length),
    empty: untold ? '总结没有写这一类内容。' : '还没有这一类记录。',
    sections: part || page > 1 ? [] : owner.above(),
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
