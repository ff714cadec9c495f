import type { Find, Found } from './found.ts';
import { maskMiddle } from './mask.ts';
import { digitsOf } from './run.ts';
import { tableOf } from './table.ts';

const GAP = '[ \\t·.•．\\-－—\\u3000\\u200B-\\u200D\\u2060]{0,3}';
const LETTER = 'A-HJ-NP-Za-hj-np-zＡ-ＨＪ-ＮＰ-Ｚａ-ｈｊ-ｎｐ-ｚ';
const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const SIGN = `[${LETTER}0-9０-９〇零一二三四五六七八九]`;
/** GA 36: a province, a letter, five signs, or six of a car that runs on new energy. */
const PLATE = new RegExp(
  `[${PROVINCES}][${LETTER}]${GAP}(?:${SIGN}${GAP}){4,5}(?:${SIGN}|[挂学警港澳])(?![A-Za-z0-9])`,
  'y',
);
/** The letter apart from the province, as a heading is typeset: every sign apart, or all of them together. */
const APART = new RegExp(
  `[${PROVINCES}][ \\t\\u3000]{1,3}[${LETTER}](?:[ \\t\\u3000]{1,3}(?:${SIGN}[ \\t\\u3000]{1,3}){4,5}${SIGN}|[·.•]?[A-Za-z0-9]{5,6})(?![A-Za-z0-9])`,
  'y',
);
/** In a sentence 云 and 新 end other words; a plate begins one, or stands behind what says so. */
const BEGINS = /^$|[^\u4E00-\u9FFF]|[车牌号照]/;
/** Without the province, behind a word that says what it is. */
const LOCAL = new RegExp(
  `(?:车牌|号牌|牌照)(?:号码|号)?(?:是|为)?[：:]?[ \\t\\u3000“"]{0,2}([${LETTER}]${GAP}(?:${SIGN}${GAP}){4,5}${SIGN})(?![A-Za-z0-9])`,
  'g',
);
/** A table finds the first two signs several times faster than the whole expression does. */
const [PROVINCE, LETTERS] = [1, 2];
const units = tableOf([
  [PROVINCE, PROVINCES],
  [LETTERS, LETTER],
]);
const GAPS = new RegExp(GAP, 'g');

/** Number plates of vehicles. */
export const findPlates: Find = (text) => {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (units[text.charCodeAt(at)] !== PROVINCE) continue;
    const next = text.charCodeAt(at + 1);
    if (units[next] === LETTERS) found.push(...plateAt(text, PLATE, at));
    else if (isBlank(next) && BEGINS.test(text.charAt(at - 1)))
      found.push(...plateAt(text, APART, at));
  }
  return [...found, ...localIn(text)];
};

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x3000 || unit === 9;
}

function plateAt(text: string, form: RegExp, at: number): Found[] {
  form.lastIndex = at;
  const written = form.exec(text)?.[0];
  return written === undefined ? [] : plateOf(written, at, 2);
}

function localIn(text: string): Found[] {
  if (!text.includes('牌')) return [];
  return [...text.matchAll(LOCAL)].flatMap((match) => {
    const [whole, plate = ''] = match;
    return plateOf(plate, match.index + whole.length - plate.length, 1);
  });
}

function plateOf(written: string, start: number, head: number): Found[] {
  const plain = written.normalize('NFKC').replace(GAPS, '').toUpperCase();
  const folded = [...plain].map((letter) => digitsOf(letter) || letter).join('');
  // Every plate has three digits or more; words with capitals (云B类) have not.
  if (digitsOf(folded).length < 3) return [];
  const end = start + written.length;
  return [{ kind: 'plate', start, end, masked: maskMiddle(folded, head, 1), folded }];
}
