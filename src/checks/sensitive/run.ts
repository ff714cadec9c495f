import { tableOf } from './table.ts';

/**
 * Digits that are written as one number or as several, in whatever disguise: full-width, circled, Chinese, with
 * blanks, hyphens, dots, brackets or unseen characters between them. Folded to ASCII, with the way back.
 */
export interface Run {
  /** ASCII digits. */
  readonly digits: string;
  /** Offset in the text of each digit. */
  readonly starts: readonly number[];
  /** Where each digit ends in the text. */
  readonly ends: readonly number[];
  /** What stands before each digit: see {@link Joint}; nothing before the first. */
  readonly joints: readonly Joint[];
  /**
   * 1 where a number can begin before a digit, or end behind the one before: at gaps, and beside Chinese
   * numerals, which also run into the words beside them (张三一三八…). One more than there are digits.
   */
  readonly edges: Uint8Array;
  /** The text in which the run lies. */
  readonly text: string;
}

/**
 * What stands between two digits; `script` is a change between Chinese and Arabic numerals, `line` the end of a line
 * with the indentation of the next, `point` one ASCII dot.
 */
export type Joint =
  'none' | 'script' | 'line' | 'blank' | 'hyphen' | 'point' | 'dot' | 'bracket' | 'list' | 'mixed';

/** No number that matters has fewer digits. */
const FEWEST = 7;

const CHINESE = '〇○零一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖幺两兩';
const CHINESE_VALUES = '000123456789122334566789122'.split('');
const OTHER_DIGITS = '0-9０-９①-⑨⓪⁰¹²³⁴-⁹₀-₉';
/** Mathematical digits are pairs of units: the second counts as the digit, the first as a gap. */
const PAIRED_DIGITS = '\\uDFCE-\\uDFFF';
const UNSEEN = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF';
const BLANK = ' \\t\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000';
const HYPHEN = '\\-_~‐-―−－＿～─';
const DOT = '.．·•・∙';
const BRACKET = '()（）';
const LIST = ',，、/／';
/** Units between two digits of a run, at most. */
const WIDEST = 4;
/** The same where a line ends between them: the next is indented. */
const WIDEST_FOLD = 24;
const NEWLINE = 10;

/** What each UTF-16 unit can be in a run. */
const DIGIT = 1;
const GAP = 2;
const units = tableOf([
  [DIGIT, `${OTHER_DIGITS}${PAIRED_DIGITS}${CHINESE}`],
  [GAP, `\\n\\r\\uD835${UNSEEN}${BLANK}${HYPHEN}${DOT}${BRACKET}${LIST}`],
]);

/** Numerals that are no words either, written or full-width. */
const ARABIC = /[\x21-\x7E０-９]/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UNSEEN_ALL = new RegExp(`[${UNSEEN}]`, 'g');
const FOLD = /^[ \t]*\r?\n[ \t\u3000]*$/;
const JOINTS: readonly (readonly [RegExp, Joint])[] = [
  [/^$/, 'none'],
  [/^\.$/, 'point'],
  [FOLD, 'line'],
  [new RegExp(`^[${BLANK}]+$`), 'blank'],
  [new RegExp(`^[${BLANK}${HYPHEN}]+$`), 'hyphen'],
  [new RegExp(`^[${BLANK}${DOT}]+$`), 'dot'],
  [new RegExp(`^[${BLANK}${BRACKET}${HYPHEN}]+$`), 'bracket'],
  [new RegExp(`^[${BLANK}${LIST}]+$`), 'list'],
];

const values = new Map<string, string>(
  [...CHINESE].map((letter, at) => [letter, CHINESE_VALUES[at] ?? '']),
);

/** Every run of at least seven digits in a text; written days alone are none. */
export function runsOf(text: string): Run[] {
  const found: Run[] = [];
  let [from, last, digits] = [0, -1, 0];
  const close = () => {
    if (digits < FEWEST) return;
    const written = text.slice(from, last + 1);
    if (written.length !== 10 || !DAY.test(written)) found.push(fold(text, from, written));
  };
  for (let at = 0; at < text.length; at += 1) {
    if (units[text.charCodeAt(at)] !== DIGIT) continue;
    if (last === -1 || !isGap(text, last + 1, at)) {
      close();
      digits = 0;
      from = text.charCodeAt(at - 1) === 0xd835 ? at - 1 : at;
    }
    digits += 1;
    last = at;
  }
  close();
  return found;
}

function isGap(text: string, from: number, to: number): boolean {
  if (to - from > WIDEST_FOLD) return false;
  let isFold = false;
  for (let at = from; at < to; at += 1) {
    if (units[text.charCodeAt(at)] !== GAP) return false;
    isFold ||= text.charCodeAt(at) === NEWLINE;
  }
  return isFold ? FOLD.test(text.slice(from, to)) : to - from <= WIDEST;
}

/** The ASCII digits of a text, for comparing numbers that are written differently. */
export function digitsOf(text: string): string {
  return [...text].map(valueOf).join('');
}

function fold(text: string, from: number, written: string): Run {
  const digits: string[] = [];
  const [starts, ends, joints]: [number[], number[], Joint[]] = [[], [], []];
  let at = from;
  let gap = '';
  let wasChinese = false;
  for (const letter of written) {
    const value = valueOf(letter);
    if (value === '') gap += letter;
    else {
      const isChinese = values.has(letter);
      const joint = jointOf(gap);
      joints.push(joint === 'none' && isChinese !== wasChinese ? 'script' : joint);
      digits.push(value);
      starts.push(at);
      ends.push(at + letter.length);
      wasChinese = isChinese;
      gap = '';
    }
    at += letter.length;
  }
  return {
    digits: digits.join(''),
    starts,
    ends,
    joints,
    edges: edgesOf(text, starts, joints),
    text,
  };
}

function edgesOf(text: string, starts: readonly number[], joints: readonly Joint[]): Uint8Array {
  const edges = new Uint8Array(starts.length + 1).fill(1);
  for (let at = 1; at < starts.length; at += 1) {
    if (joints[at] === 'none' && ARABIC.test(text.charAt(starts[at] ?? 0))) edges[at] = 0;
  }
  return edges;
}

function valueOf(letter: string): string {
  if (letter >= '0' && letter <= '9') return letter;
  const chinese = values.get(letter);
  if (chinese !== undefined) return chinese;
  // Other forms of digits are the compatibility characters of Unicode.
  const plain = letter > '\x7F' ? letter.normalize('NFKC') : '';
  return plain.length === 1 && plain >= '0' && plain <= '9' ? plain : '';
}

function jointOf(gap: string): Joint {
  if (gap === '') return 'none';
  const seen = gap.replace(UNSEEN_ALL, '');
  return JOINTS.find(([form]) => form.test(seen))?.[1] ?? 'mixed';
}
