import type { Find } from './found.ts';
import { maskMiddle } from './mask.ts';

/** A mobile number in which letters stand for digits, by a slip or to slip by: l3812345678, 138O1234567. */
const MISREAD = /[1lI](?=[ -]?[3-9])(?<![A-Za-z0-9_].)(?:[ -]?[0-9lIoO]){10}(?![A-Za-z0-9_])/g;
const LETTER = /[lIoO]/;
const MOBILE = /^1[3-9]\d{9}$/;
/** With more letters it may be a word or a code. */
const MOST_LETTERS = 4;

/** Mobile numbers with the letters l and I for 1, o and O for 0. */
export const findMisreadMobiles: Find = (text) =>
  [...text.matchAll(MISREAD)].flatMap(({ 0: written, index: start }) => {
    if (!LETTER.test(written)) return [];
    const signs = written.replace(/[ -]/g, '');
    const folded = signs.replace(/[lI]/g, '1').replace(/[oO]/g, '0');
    if (!MOBILE.test(folded) || signs.replace(/\d/g, '').length > MOST_LETTERS) return [];
    const end = start + written.length;
    return { kind: 'mobile', start, end, masked: maskMiddle(folded, 3, 4), folded };
  });
