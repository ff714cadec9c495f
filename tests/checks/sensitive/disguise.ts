import type { Dice } from './dice.ts';

/** Writes the digits of a number in another way that people can read. */
export type Disguise = (number: string, dice: Dice) => string;

const FULL_WIDTH = '０１２３４５６７８９';
const CHINESE = '〇一二三四五六七八九';
const ZERO = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

/** Every disguise by its name; `plain` is none. */
export const disguises: Readonly<Record<string, Disguise>> = {
  plain: (number) => number,
  'full-width': (number) => inDigits(number, FULL_WIDTH).replace('X', 'Ｘ'),
  chinese: (number) => inDigits(number, CHINESE),
  'chinese zero': (number) => inDigits(number, ZERO),
  formal: (number) => inDigits(number, FORMAL),
  mathematical: (number) =>
    number.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  'some full-width': (number, dice) =>
    number.replace(/\d/g, (digit) => (dice.chance(2) ? FULL_WIDTH.charAt(Number(digit)) : digit)),
  'groups, blanks': (number) => grouped(number, ' '),
  'groups, wide blanks': (number) => grouped(number, '\u3000'),
  'groups, hyphens': (number) => grouped(number, '-'),
  'groups, dashes': (number) => grouped(number, '—'),
  'groups, dots': (number) => grouped(number, '.'),
  'groups, middle dots': (number) => grouped(number, '·'),
  'groups, full-width': (number) => grouped(inDigits(number, FULL_WIDTH), '－'),
  'groups, chinese': (number) => grouped(inDigits(number, CHINESE), '、'),
  'each apart': (number) => [...number].join(' '),
  'each hyphened': (number) => [...number].join('-'),
  'chinese each apart': (number) => [...inDigits(number, CHINESE)].join(' '),
  'zero-width': (number, dice) => strewn(number, '\u200B', dice),
  'joiner each': (number) => [...number].join('\u2060'),
  'each enumerated': (number) => [...inDigits(number, CHINESE)].join('、'),
  'each slashed': (number) => [...number].join('/'),
  'groups, slashes': (number) => grouped(number, '/'),
  'as on the radio': (number) => inDigits(number, '零幺两三四五六七八九'),
  'in two scripts': (number, dice) =>
    number.replace(/\d/g, (digit) =>
      (dice.chance(2) ? CHINESE : '0123456789').charAt(Number(digit)),
    ),
  'over two lines': (number) => `${number.slice(0, 7)}\n      ${number.slice(7)}`,
  'over two lines of DOS': (number) => `${number.slice(0, 6)}\r\n    ${number.slice(6)}`,
  'YAML escapes': (number, dice) =>
    number.replace(/\d/g, (digit) => (dice.chance(2) ? `\\u003${digit}` : `\\x3${digit}`)),
  'one YAML escape': (number) => number.replace(/^./, (digit) => `\\u003${digit}`),
  entities: (number) => number.replace(/\d/g, (digit) => `&#${48 + Number(digit)};`),
  'hexadecimal entities': (number, dice) =>
    number.replace(/\d/g, (digit) => (dice.chance(2) ? `&#x3${digit};` : digit)),
  'blank entities': (number) => grouped(number, '&nbsp;'),
  'bold in between': (number) => `${number.slice(0, 3)}**${number.slice(3, 7)}**${number.slice(7)}`,
  'tags in between': (number) =>
    `${number.slice(0, 5)}<b>${number.slice(5, 8)}</b>${number.slice(8)}`,
  'strewn hyphens': (number, dice) => strewn(number, '-', dice),
};

function inDigits(number: string, digits: string): string {
  return number.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

/** In the groups that people use for so many digits. */
function grouped(number: string, gap: string): string {
  const letters = [...number];
  const sizes = { 11: [3, 4, 4], 15: [6, 6, 3], 18: [6, 8, 4] }[letters.length] ?? [4, 4, 4, 4, 4];
  let at = 0;
  return sizes
    .map((size) => letters.slice(at, (at += size)).join(''))
    .filter(Boolean)
    .join(gap);
}

function strewn(number: string, gap: string, dice: Dice): string {
  return [...number].map((letter, at) => (at > 0 && dice.chance(3) ? gap : '') + letter).join('');
}
