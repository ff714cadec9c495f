import { fold, MARK, type Simplify } from '../query/fold.ts';
import { pairsOf } from '../query/tokens.ts';
import type { SearchDocument } from './document.ts';

/** What the engine is given of a document. */
export interface Words {
  /** Words with a blank between them. */
  readonly content: string;
  /** How many of them, at the beginning, are the title's. */
  readonly title: number;
  /** Every letter of the document once; whether it stands in the title. */
  readonly letters: ReadonlyMap<string, boolean>;
}

/** Keeps two passages apart; a word that no text gives, since marks never stand side by side. */
const BREAK = MARK + MARK;

/** The second letter of the last word. */
function endOf(words: readonly string[]): string | undefined {
  return [...(words.at(-1) ?? '')][1];
}

/**
 * The words of a document: the pairs of letters of each passage, title first. No pair reaches from one
 * passage into the next. Single letters are no words: nearly every document has nearly every common
 * one, and they would be a third of the index.
 */
export function wordsOfDocument(document: SearchDocument, simplify: Simplify): Words {
  const title = fold(document.title, simplify).letters;
  const letters = new Map(title.map((letter) => [letter, true]));
  const words = pairsOf(title);
  const length = words.length;
  for (const { text } of document.passages) {
    const folded = fold(text, simplify).letters;
    for (const letter of folded) if (!letters.has(letter)) letters.set(letter, false);
    const pairs = pairsOf(folded);
    // Behind “…42” a passage “2026…” would go on as if “4202” were written.
    if (pairs.length > 0 && endOf(words) === folded[0]) words.push(BREAK);
    words.push(...pairs);
  }
  letters.delete(MARK);
  // The engine leaves out documents without a word, and then all places behind would be wrong.
  return { content: words.join(' ') || MARK, title: length, letters };
}
