/** A traditional form to its simplified one, character by character. */
export type Simplify = ReadonlyMap<string, string>;

/** A text as it is compared. Offsets are UTF-16 units of the text that was folded. */
export interface Folded {
  /** Letters and digits, one code point each, and `MARK` for the marks between two of them. */
  readonly letters: readonly string[];
  /** Where each letter begins in the text. */
  readonly from: readonly number[];
  /** Where each letter ends in the text. */
  readonly to: readonly number[];
}

/** Stands for any punctuation between two letters: a letter to the engine, and used by no language. */
export const MARK = '\uA66E';

const LETTER = /^[\p{L}\p{N}]$/u;
const DIGIT = /^[0-9]$/;
const LATIN = /^[a-z0-9]$/;
const SPACE = /^\s$/;
const UNSEEN = /^[\p{Cf}\p{M}]$/u;

/** What stands between two letters. Of commas between digits nothing is left: 12,000 is 12000. */
const Gap = { none: 0, space: 1, comma: 2, mark: 3 } as const;
type Gap = (typeof Gap)[keyof typeof Gap];

/** Pieces of a code point under compatibility: `Ａ` is `a`, `①` is `1`, `㎡` is `m2`, `é` is `e`. */
const known = new Map<string, readonly string[]>();

function piecesOf(character: string): readonly string[] {
  let pieces = known.get(character);
  if (!pieces) {
    pieces = [...character.normalize('NFKD').toLowerCase().normalize('NFKD')].filter(
      (piece) => !UNSEEN.test(piece),
    );
    known.set(character, pieces);
  }
  return pieces;
}

/**
 * Folds a text: width, case, accents, traditional forms and the kind of marks make no difference.
 * What two pieces of text have between them depends on that alone, so that a part of a text, cut
 * anywhere between characters, folds to a part of what the text folds to.
 */
export function fold(text: string, simplify: Simplify = new Map()): Folded {
  const letters: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let gap: Gap = Gap.none;
  let gapFrom = 0;
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    for (const piece of piecesOf(character)) {
      const letter = simplify.get(piece) ?? piece;
      if (!LETTER.test(letter) || letter === MARK) {
        if (gap === Gap.none) gapFrom = at;
        gap = larger(gap, gapOf(piece));
        continue;
      }
      const before = letters[letters.length - 1];
      if (before !== undefined && isMark(before, gap, letter)) {
        letters.push(MARK);
        from.push(gapFrom);
        to.push(at);
      }
      gap = Gap.none;
      letters.push(letter);
      from.push(at);
      to.push(end);
    }
    at = end;
  }
  return { letters, from, to };
}

function gapOf(piece: string): Gap {
  if (SPACE.test(piece)) return Gap.space;
  return piece === ',' || piece === '，' ? Gap.comma : Gap.mark;
}

/** Chinese has no blanks between words: only between Latin letters or digits does one part anything. */
function isMark(before: string, gap: Gap, after: string): boolean {
  switch (gap) {
    case Gap.none:
      return false;
    case Gap.space:
      return LATIN.test(before) && LATIN.test(after);
    case Gap.comma:
      return !(DIGIT.test(before) && DIGIT.test(after));
    case Gap.mark:
      return true;
  }
}

function larger(a: Gap, b: Gap): Gap {
  return a > b ? a : b;
}
