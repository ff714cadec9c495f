import { fold, type Simplify } from '../query/fold.ts';
import { otherNumerals } from '../query/numerals.ts';
import type { SearchDocument } from './document.ts';

/** A phrase to be looked for, and the places of the documents that hold it. */
export interface Expected {
  readonly phrase: string;
  readonly documents: readonly number[];
}

const QUOTES = /["“”„＂「『」』]/;
const LONGEST = 12;

/** Chance that falls the same way for the same seed: numbers from 0 up to but not with `below`. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The texts of a document, each folded to a string; what is found must lie within one of them. */
function foldedTexts({ title, passages }: SearchDocument, simplify: Simplify): string[] {
  return [title, ...passages.map(({ text }) => text)].map((text) =>
    fold(text, simplify).letters.join(''),
  );
}

/** Phrases drawn by chance from the texts of the documents, 1 to 12 characters, cut anywhere; every tenth is changed so that it may stand nowhere. */
export function drawPhrases(
  documents: readonly SearchDocument[],
  count: number,
  seed: number,
): string[] {
  const roll = dice(seed);
  const phrases: string[] = [];
  for (let tries = 0; phrases.length < count && tries < count * 50; tries += 1) {
    const { title, passages } = documents[roll(documents.length)]!;
    const texts = [title, title, ...passages.map(({ text }) => text)];
    const letters = [...texts[roll(texts.length)]!];
    const start = roll(Math.max(letters.length, 1));
    const part = letters.slice(start, start + 1 + roll(LONGEST));
    if (phrases.length % 10 === 9) part.reverse();
    const phrase = part.join('').trim();
    if (fold(phrase).letters.length > 0 && !QUOTES.test(phrase)) phrases.push(phrase);
  }
  return phrases;
}

/** What a plain scan over all texts finds for each phrase. */
export function expectedOf(
  documents: readonly SearchDocument[],
  phrases: readonly string[],
  simplify: Simplify,
): Expected[] {
  const texts = documents.map((document) => foldedTexts(document, simplify));
  return phrases.map((phrase) => {
    const ways = [phrase, ...otherNumerals(phrase)].map((way) =>
      fold(way, simplify).letters.join(''),
    );
    const holds = (list: readonly string[]) =>
      list.some((text) => ways.some((way) => text.includes(way)));
    return { phrase, documents: texts.flatMap((list, place) => (holds(list) ? [place] : [])) };
  });
}

/** The places of documents that hold a phrase just as it is typed: what nobody would forgive to be missed. */
export function literally(documents: readonly SearchDocument[], phrase: string): number[] {
  return documents.flatMap(({ title, passages }, place) =>
    title.includes(phrase) || passages.some(({ text }) => text.includes(phrase)) ? [place] : [],
  );
}
