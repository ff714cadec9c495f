import type { FilterKey } from '../../query/parse.ts';

/** The filters, in the order in which they are offered. */
export const filterKeys: readonly FilterKey[] = [
  'kind',
  'town',
  'year',
  'state',
  'office',
  'category',
  'evidence',
];
