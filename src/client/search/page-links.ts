import { search as words } from '../../text/search.ts';
import type { Answer, Request } from './answer.ts';
import { writeAddress } from './address.ts';
import { element } from './element.ts';

/** Pages on either side of the present one that are named. */
const AROUND = 2;

/** The pages to name, in order; 0 stands for those left out. */
export function pagesShown(page: number, pages: number): number[] {
  const shown: number[] = [];
  for (let at = 1; at <= pages; at += 1) {
    const near = Math.abs(at - page) <= AROUND || at === 1 || at === pages;
    if (near) shown.push(at);
    else if (shown[shown.length - 1] !== 0) shown.push(0);
  }
  return shown;
}

/** Links to the other pages of results; nothing where one page holds all. */
export function pageLinks({ page, pages }: Answer, request: Request): Node[] {
  if (pages <= 1) return [];
  const link = (to: number, text: string, more: Readonly<Record<string, string>> = {}) =>
    element(
      'li',
      {},
      element('a', { href: writeAddress({ ...request, page: to }) || '?', ...more }, text),
    );
  const numbers = pagesShown(page, pages).map((at) => {
    if (at === 0) return element('li', { 'aria-hidden': 'true' }, '…');
    return link(at, String(at), at === page ? { 'aria-current': 'page' } : {});
  });
  return [
    ...(page > 1 ? [link(page - 1, words.previous, { rel: 'prev' })] : []),
    ...numbers,
    ...(page < pages ? [link(page + 1, words.next, { rel: 'next' })] : []),
  ];
}
