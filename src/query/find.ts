import { fold, type Folded, type Simplify } from './fold.ts';

/** A part of a text, by UTF-16 offsets; `to` is the first unit behind it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A piece of an excerpt; marked where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Every place where a folded phrase stands in a folded text, from left to right, none overlapping. */
export function findIn(text: Folded, phrase: readonly string[]): Span[] {
  const spans: Span[] = [];
  const { letters, from, to } = text;
  if (phrase.length === 0) return spans;
  for (let at = letters.indexOf(phrase[0]!); at !== -1;) {
    if (at + phrase.length > letters.length) break;
    if (phrase.every((letter, step) => letters[at + step] === letter)) {
      spans.push({ from: from[at]!, to: to[at + phrase.length - 1]! });
      at = letters.indexOf(phrase[0]!, at + phrase.length);
    } else {
      at = letters.indexOf(phrase[0]!, at + 1);
    }
  }
  return spans;
}

/** Every place where one of some folded phrases stands in a text; overlapping ones become one. */
export function findAll(
  text: string,
  phrases: readonly (readonly string[])[],
  simplify?: Simplify,
): Span[] {
  const folded = fold(text, simplify);
  const spans: Span[] = [];
  for (const phrase of phrases) spans.push(...findIn(folded, phrase));
  spans.sort((a, b) => a.from - b.from || b.to - a.to);
  return spans.reduce<Span[]>((merged, span) => {
    const last = merged[merged.length - 1];
    if (!last || span.from >= last.to) return [...merged, span];
    merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    return merged;
  }, []);
}

/** A text cut at the ends of its marked parts. */
export function cutAt(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to } of spans) {
    if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

/** Characters before the first hit, and in all, that an excerpt shows. */
const BEFORE = 24;
const LENGTH = 96;
const SENTENCE_END = /[。！？；\n]/;

/** The part of a text around its first hit, with every hit in it marked; its beginning where there is none. */
export function excerptOf(text: string, spans: readonly Span[]): Piece[] {
  const first = spans[0] ?? { from: 0, to: 0 };
  const start = startOf(text, first.from);
  const end = Math.max(endOf(text, start + LENGTH), first.to);
  const inside = spans
    .filter(({ from, to }) => from >= start && to <= end)
    .map(({ from, to }) => ({ from: from - start, to: to - start }));
  const pieces = cutAt(text.slice(start, end), inside);
  return [
    ...(start > 0 ? [{ text: '…', marked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** The beginning of the sentence that a hit stands in, if that is near; else some characters before it. */
function startOf(text: string, hit: number): number {
  const earliest = Math.max(hit - BEFORE, 0);
  for (let at = hit - 1; at >= earliest; at -= 1) {
    if (SENTENCE_END.test(text.charAt(at))) return at + 1;
  }
  return whole(text, earliest);
}

function endOf(text: string, end: number): number {
  return end >= text.length ? text.length : whole(text, end);
}

/** Not between the two halves of one character. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
