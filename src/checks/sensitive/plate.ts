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
/** A table finds the first two signs several times faster than the whole expression does. */
const units = tableOf([
  [1, PROVINCES],
  [2, LETTER],
]);
const GAPS = new RegExp(GAP, 'g');

/** Number plates of vehicles. */
export const findPlates: Find = (text) => {
  const found: Found[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if (units[text.charCodeAt(at)] !== 2 || units[text.charCodeAt(at - 1)] !== 1) continue;
    PLATE.lastIndex = at - 1;
    const match = PLATE.exec(text);
    if (match) found.push(...plateOf(match));
  }
  return found;
};

function plateOf({ 0: written, index: start }: RegExpExecArray): Found[] {
  const plain = written.normalize('NFKC').replace(GAPS, '').toUpperCase();
  const folded = [...plain].map((letter) => digitsOf(letter) || letter).join('');
  // Every plate has three digits or more; words with capitals (云B类) have not.
  if (digitsOf(folded).length < 3) return [];
  const end = start + written.length;
  return [{ kind: 'plate', start, end, masked: maskMiddle(folded, 2, 1), folded }];
}
