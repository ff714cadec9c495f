import type { Model } from '../model/records.ts';
import * as routes from '../routes.ts';
import { unitOf } from './amount.ts';
import type { Owner } from './list-owner.ts';
import type { SliceIndex } from './slices.ts';
import type { ListView } from './pages.ts';
import type { LinkGroup } from './pieces.ts';

/** The links that part a list: by town, then by each facet that has more than one value. */
export function filters(
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
              unit: town.archive ? unitOf(owner.kind, true) : undefined,
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

/** Filters with those that come later folded away. */
export function folded(groups: readonly LinkGroup[]): Pick<ListView, 'filters' | 'moreFilters'> {
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
