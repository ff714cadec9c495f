import { yearsOf } from '../../query/parse.ts';
import { search as words } from '../../text/search.ts';
import { fill } from '../../text/fill.ts';

/** The first and last year of a filter as they are chosen; empty where it is open. */
export function endsOf(span: string | undefined): { readonly from: string; readonly to: string } {
  const years = span ? yearsOf(span) : undefined;
  if (!years) return { from: '', to: '' };
  return {
    from: years.from > 0 ? String(years.from) : '',
    to: years.to < 9999 ? String(years.to) : '',
  };
}

/** The filter for a first and a last year, whichever way round they were chosen. */
export function spanOf(from: string, to: string): string | undefined {
  if (!from && !to) return undefined;
  if (from === to) return from;
  return from && to && from > to ? `${to}..${from}` : `${from}..${to}`;
}

/** A span in words; as it was typed where it is none. */
export function spanText(span: string): string {
  const { from, to } = endsOf(span);
  if (!from && !to) return span;
  const { one, since, until, span: both } = words.years;
  return fill(from === to ? one : !to ? since : !from ? until : both, { from, to });
}
