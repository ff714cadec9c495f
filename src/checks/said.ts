/** Letters and digits: what is read, without marks and spaces. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}.+%-]/gu, '');
}

const DIGITS = '零一二三四五六七八九';
/** What may be a number in words; `〇` is in years only. */
const IN_WORDS = /[〇零一二两三四五六七八九十百千]+/gu;
/** Digits in a row, as years have them: with three or less of them nobody knows whether it is one number. */
const IN_A_ROW = /^[〇零一二三四五六七八九]{4,}$/u;
/** Places from the highest to the lowest, each at most once. */
const BY_PLACES =
  /^(?:([一二两三四五六七八九])千)?(?:零?([一二两三四五六七八九])百)?(?:零?([一二三四五六七八九]?)(十))?(?:零?([一二两三四五六七八九]))?$/u;

/** 一千五 is 1500, not 1005. */
const SHORTENED = /[百千][一二两三四五六七八九]$/u;

/** What is read of a text, whichever way its numbers are written: 三处 says the same as 3处. */
export function said(text: string): string {
  return plain(text).replace(IN_WORDS, (words) => inDigits(words) ?? words);
}

/** A number in words in digits; undefined where it is none, or a part of a word that looks like one. */
function inDigits(words: string): string | undefined {
  if (IN_A_ROW.test(words)) return [...words].map(digitOf).join('');
  if (SHORTENED.test(words)) return undefined;
  const [, thousands, hundreds, tens, ten, ones] = BY_PLACES.exec(words) ?? [];
  const number =
    1000 * digitOf(thousands) +
    100 * digitOf(hundreds) +
    (ten ? 10 * (tens ? digitOf(tens) : 1) : 0) +
    digitOf(ones);
  return number > 0 ? String(number) : undefined;
}

function digitOf(letter: string | undefined): number {
  if (!letter) return 0;
  if (letter === '两') return 2;
  return letter === '〇' ? 0 : DIGITS.indexOf(letter);
}
