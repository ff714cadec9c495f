import { fold, type Simplify } from '../query/fold.ts';
import { pairsOf } from '../query/tokens.ts';
import type { SearchDocument } from './document.ts';

/** What the engine is given of a document. */
export interface Words {
  /** Words with a blank between them. */
  readonly content: string;
  /** How many of them, at the beginning, are the title's. */
  readonly title: number;
  /** Every letter of the document once. */
  readonly letters: ReadonlySet<string>;
}

/**
 * The words of a document: the pairs of letters of each passage, title first; behind the title's
 * pairs its letters, and at the end every letter that is not in the title, so that one letter can be
 * asked for as well. No pair reaches from one passage into the next.
 */
export function wordsOfDocument(document: SearchDocument, simplify: Simplify): Words {
  const title = fold(document.title, simplify).letters;
  const letters = new Set(title);
  const words = [...pairsOf(title), ...letters];
  const length = words.length;
  const inTitle = new Set(letters);
  for (const { text } of document.passages) {
    const folded = fold(text, simplify).letters;
    for (const letter of folded) letters.add(letter);
    words.push(...pairsOf(folded));
  }
  for (const letter of letters) if (!inTitle.has(letter)) words.push(letter);
  return { content: words.join(' '), title: length, letters };
}
