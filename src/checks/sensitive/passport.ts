import type { Find } from './found.ts';
import { maskMiddle } from './mask.ts';

/** Letters and digits of a travel document, behind the word for it. */
const PASSPORT =
  /(?:护照|通行证|回乡证|台胞证|军官证|士兵证)[^\n。；A-Za-z0-9Ａ-Ｚａ-ｚ０-９]{0,10}((?:[A-Za-zＡ-Ｚａ-ｚ][ \-]{0,2}){1,2}(?:[0-9０-９](?:[ \-]{0,2}|\r?\n[ \t]{0,20})){6,9}[0-9０-９])(?![A-Za-z0-9])/g;
const GAPS = /[\s-]/g;

/** Numbers of passports and travel permits, where they are called so. */
export const findPassports: Find = (text) =>
  [...text.matchAll(PASSPORT)].map((match) => {
    const [whole, number = ''] = match;
    const folded = number.normalize('NFKC').replace(GAPS, '');
    const end = match.index + whole.length;
    const start = end - number.length;
    return { kind: 'passport', start, end, masked: maskMiddle(folded, 1, 2), folded };
  });
