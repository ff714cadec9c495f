import type { FilterKey } from '../../query/parse.ts';
import { search as words } from '../../text/search.ts';

/** A text without the operator of a filter that was typed in it. */
export function withoutOperator(text: string, key: FilterKey): string {
  const value = '(?:["“”„＂「『][^"“”„＂」』]*["“”„＂」』]?|[^\\s"“”„＂「『]+)';
  const operator = new RegExp(`(^|\\s)${words.filters[key]}[:：]${value}`, 'g');
  return text.replace(operator, '$1').replace(/\s+/g, ' ').trim();
}
