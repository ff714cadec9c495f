import { LONGEST, type Filters } from '../../query/parse.ts';
import type { Request } from './answer.ts';
import { filterKeys } from './filter-keys.ts';

/** Nothing asked for. */
export const nothing: Request = { text: '', filters: {}, order: 'relevance', page: 1 };

/** Whether neither words nor filters are asked for. */
export function isNothing({ text, filters }: Request): boolean {
  return text.trim() === '' && filterKeys.every((key) => !filters[key]);
}

/** What the query of an address asks for; what cannot be read is as if it were not there. */
export function readAddress(query: string): Request {
  const said = new URLSearchParams(query);
  const filters: { -readonly [K in keyof Filters]: string } = {};
  for (const key of filterKeys) {
    const value = (said.get(key) || '').trim().slice(0, LONGEST);
    if (value) filters[key] = value;
  }
  const page = said.get('page') || '';
  return {
    text: (said.get('q') || '').slice(0, LONGEST),
    filters,
    order: said.get('sort') === 'day' ? 'day' : 'relevance',
    page: /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1,
  };
}

/** The query of the address that asks for this: empty for nothing, else it begins with `?`. */
export function writeAddress({ text, filters, order, page }: Request): string {
  const said = new URLSearchParams();
  const words = text.trim().slice(0, LONGEST);
  if (words) said.set('q', words);
  for (const key of filterKeys) {
    const value = filters[key];
    if (value) said.set(key, value);
  }
  if (order === 'day') said.set('sort', 'day');
  if (page > 1) said.set('page', String(page));
  const query = said.toString();
  return query && `?${query}`;
}
