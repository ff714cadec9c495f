import type { FilterKey, Filters } from '../../query/parse.ts';
import { search as words } from '../../text/search.ts';
import { fill } from '../../text/fill.ts';
import type { Request } from './answer.ts';
import { writeAddress } from './address.ts';
import { element } from './element.ts';
import { filterKeys } from './filter-keys.ts';
import type { Labels } from './labels.ts';
import { withoutOperator } from './operators.ts';

/** A request without one of its filters, whether a control set it or it was typed. */
export function withoutFilter(request: Request, key: FilterKey): Request {
  const filters = { ...request.filters, [key]: undefined };
  return { ...request, filters, text: withoutOperator(request.text, key), page: 1 };
}

/** A request without any filter. */
export function withoutFilters(request: Request): Request {
  return filterKeys.reduce(withoutFilter, request);
}

/** How many filters are in force. */
export const countOf = (filters: Filters) => filterKeys.filter((key) => filters[key]).length;

/** A link for each filter in force that takes it away, and one for all. */
export function filtersInForce(request: Request, inForce: Filters, labels: Labels): Node[] {
  const item = (to: Request, text: string, label: string) =>
    element(
      'li',
      {},
      element('a', { href: writeAddress(to) || '?', 'aria-label': label }, text, ' ×'),
    );
  const one = filterKeys.flatMap((key) => {
    const value = inForce[key];
    if (!value) return [];
    const text = `${words.filters[key]}：${labels.textOf(key, value)}`;
    return [item(withoutFilter(request, key), text, fill(words.without, { text }))];
  });
  if (one.length < 2) return one;
  return [...one, item(withoutFilters(request), words.withoutAll, words.withoutAll)];
}
