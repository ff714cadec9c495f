const DIGITS = '零一二三四五六七八九';
/** A number with words around it; a tail that multiplies it would make another number of it. */
const NUMBER =
  /^(?:约|共)?\s*(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(万?)[^\d万千百十亿,%‰]{0,4}$/;
const CHINESE =
  /^第?([一二两三四五六七八九]?)(十?)([一二两三四五六七八九]?)[届次名人件个位条项日]?$/;

/** The number that is written with a unit, with commas or in Chinese. Half-width text. */
export function numberIn(text: string): number | undefined {
  // A letter O beside a digit is a zero.
  const parts = NUMBER.exec(text.replace(/(?<=\d[Oo]*)[Oo]/g, '0'));
  if (!parts?.[1]) return chineseNumberIn(text);
  const number = Number(parts[1].replaceAll(',', ''));
  return parts[2] ? Math.round(number * 10_000) : number;
}

/** Chinese numerals up to ninety-nine. */
function chineseNumberIn(text: string): number | undefined {
  const [, tens = '', ten = '', ones = ''] = CHINESE.exec(text) ?? [];
  if (!tens && !ten && !ones) return undefined;
  // Two digits in a row without 十 are no number that people write.
  if (!ten && tens && ones) return undefined;
  if (!ten) return digit(tens || ones);
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
}

function digit(letter: string): number {
  return letter === '两' ? 2 : DIGITS.indexOf(letter);
}

/** Whether a number was written as a rough one: that it is rough must not get lost. */
export function isRough(text: string): boolean {
  return /[约多余几]|以上|以下|左右|上下/.test(text);
}
