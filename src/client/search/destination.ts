import type { Found } from './answer.ts';

/** Where a result leads: the page with the words to mark, its section, and in browsers that can the very words. */
export function destinationOf(
  { href, anchor, quote }: Pick<Found, 'href' | 'anchor' | 'quote'>,
  words: readonly string[],
): string {
  const find = words.length > 0 ? `?find=${encodeURIComponent(words.join(' '))}` : '';
  const text = quote.trim() ? `:~:text=${inDirective(quote.trim())}` : '';
  const hash = anchor || text ? `#${encodeURIComponent(anchor)}${text}` : '';
  return `${href}${find}${hash}`;
}

/** In a text directive `-`, `,` and `&` have a meaning, and so must be written otherwise. */
function inDirective(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
