import type { LinkedRecord } from '../model/records.ts';
import { type Slice, slugOf } from '../routes.ts';
import type { Facet, FacetEntry, KindView } from './kind-view.ts';

/** Records on one page of a list. */
export const PAGE_SIZE = 120;

/** One value of a facet with its records. */
export interface FacetValue {
  readonly value: string;
  readonly text: string;
  readonly records: readonly LinkedRecord[];
}

/** A list parted by each of its facets, once for all pages that show a part of it. */
export interface SliceIndex {
  readonly records: readonly LinkedRecord[];
  readonly facets: readonly {
    readonly facet: Facet<LinkedRecord>;
    readonly values: readonly FacetValue[];
  }[];
}

const indexes = new WeakMap<readonly LinkedRecord[], SliceIndex>();

function part(records: readonly LinkedRecord[], facet: Facet<LinkedRecord>): FacetValue[] {
  const values = new Map<string, FacetEntry & { records: LinkedRecord[] }>();
  const without: LinkedRecord[] = [];
  for (const record of records) {
    const entries = facet.valuesOf(record);
    if (entries.length === 0) without.push(record);
    for (const entry of entries) {
      const { value } = entry;
      const found = values.get(value) ?? { ...entry, records: [] };
      found.records.push(record);
      values.set(value, found);
    }
  }
  const { rest } = facet;
  if (rest && without.length > 0 && values.size > 0) {
    values.set(rest, { value: rest, text: rest, rank: Infinity, records: without });
  }
  const limit = facet.hiddenUpTo ?? 0;
  const rank = ({ rank: given, records: list }: FacetEntry & { records: LinkedRecord[] }) =>
    given ?? -list.length;
  return [...values.values()]
    .filter((value) => value.records.length > limit)
    .sort((a, b) => rank(a) - rank(b));
}

/** Parts a list by its kind's facets; the same list is parted only once. */
export function sliceIndex(
  records: readonly LinkedRecord[],
  view: KindView<LinkedRecord>,
): SliceIndex {
  const known = indexes.get(records);
  if (known) return known;
  const index: SliceIndex = {
    records,
    facets: view.facets.map((facet) => ({ facet, values: part(records, facet) })),
  };
  indexes.set(records, index);
  return index;
}

const pagesOf = (count: number) => Math.max(1, Math.ceil(count / PAGE_SIZE));

const numbered = (count: number, facet?: Slice['facet']): Slice[] =>
  Array.from({ length: pagesOf(count) }, (_, index) => ({ facet, page: index + 1 }));

/** Every part of a list that has an address. */
export function slicesOf({ records, facets }: SliceIndex): Slice[] {
  return [
    ...numbered(records.length),
    ...facets.flatMap(({ facet, values }) =>
      values.flatMap(({ value, records: part }) =>
        numbered(part.length, { key: facet.key, value }),
      ),
    ),
  ];
}

/** The records of a part, over all its pages. */
export function recordsOf(index: SliceIndex, { facet }: Slice): FacetValue | undefined {
  if (!facet) return undefined;
  const found = index.facets.find((candidate) => candidate.facet.key === facet.key);
  return found?.values.find(({ value }) => slugOf(value) === slugOf(facet.value));
}
