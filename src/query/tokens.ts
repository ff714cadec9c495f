/**
 * The words by which the engine knows a text: every two letters that stand side by side. A phrase of
 * two or more letters is then a row of such words, wherever it begins and ends.
 */
export function pairsOf(letters: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let at = 1; at < letters.length; at += 1) pairs.push(letters[at - 1]! + letters[at]!);
  return pairs;
}

/** How the engine is asked for a folded phrase; a single letter is a word of its own. */
export function wordsOf(letters: readonly string[]): string {
  return letters.length === 1 ? letters[0]! : pairsOf(letters).join(' ');
}
