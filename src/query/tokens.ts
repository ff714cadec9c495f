/**
 * The words by which the engine knows a text: every two letters that stand side by side. A phrase of
 * two or more letters is then a row of such words, wherever it begins and ends.
 */
export function pairsOf(letters: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let at = 1; at < letters.length; at += 1) pairs.push(letters[at - 1]! + letters[at]!);
  return pairs;
}

/** How the engine is asked for a folded phrase of two or more letters. */
export function wordsOf(letters: readonly string[]): string {
  return pairsOf(letters).join(' ');
}

/** Files over which the lists of documents with a single letter are spread. */
export const LETTER_FILES = 256;

/** The file in which the documents with a letter are listed. */
export function letterFile(letter: string): number {
  return letter.codePointAt(0)! % LETTER_FILES;
}
