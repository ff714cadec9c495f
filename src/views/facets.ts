import { yearOf } from '../model/order.ts';
import type { Area, Deputy, LinkedRecord } from '../model/records.ts';
import type { Facet, FacetEntry } from './kind-view.ts';
import { SHOWN } from './sections.ts';

/** One value whose text is the value itself. */
export const same = (value: string | undefined) =>
  value === undefined ? [] : [{ value, text: value }];

/** A thing with an id and a name as a facet's value. */
export const named = (thing: { id: string; data: { name: string } } | undefined): FacetEntry[] =>
  thing === undefined ? [] : [{ value: thing.id, text: thing.data.name }];

/** Villages and communities, in the order of the congress's own list. */
export const areasNamed = (areas: readonly Area[]): FacetEntry[] =>
  areas.flatMap((area) =>
    named(area).map((entry) => ({ ...entry, rank: area.town.areas.indexOf(area) })),
  );

const YEAR_UNKNOWN = '年份不详';

/** By year, the unknown one last. */
export function yearFacet<R extends LinkedRecord>(): Facet<R> {
  return {
    key: 'year',
    label: '年份',
    rest: YEAR_UNKNOWN,
    valuesOf: (record) => {
      const year = yearOf(record);
      return year ? [{ value: year, text: `${year}年`, rank: -Number(year) }] : [];
    },
  };
}

/** By village or community. */
export function areaFacet<R extends LinkedRecord & { areas: readonly Area[] }>(): Facet<R> {
  return { key: 'area', label: '村和社区', valuesOf: ({ areas }) => areasNamed(areas) };
}

/** By who took part: only for the links of deputies' pages to what they do not show. */
export function deputiesFacet<
  R extends LinkedRecord & { deputies: readonly Deputy[] },
>(): Facet<R> {
  return {
    key: 'deputy',
    label: '参加的代表',
    valuesOf: ({ deputies }) => deputies.flatMap(named),
    hiddenUpTo: SHOWN,
  };
}

/** The heading of the year in which a record stands. */
export const yearHeading = (record: LinkedRecord) => {
  const year = yearOf(record);
  return year ? `${year}年` : YEAR_UNKNOWN;
};
