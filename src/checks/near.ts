/** How many letters must be changed, added or left out to make one text of another. */
export function distance(from: string, to: string): number {
  const [left, right] = [[...from], [...to]];
  let row = right.map((_, at) => at + 1);
  row.unshift(0);
  left.forEach((letter, at) => {
    const next = [at + 1];
    right.forEach((other, place) => {
      const change = (row[place] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}

/**
 * Up to three texts that could be meant, the nearest first: a third of the letters may differ
 * (at least two, but never all), or one text contains the other.
 */
export function nearest(text: string, known: readonly string[], most = 3): string[] {
  return known
    .map((word) => ({ word, far: howFar(text, word) }))
    .filter(({ far }) => far !== undefined)
    .sort((a, b) => (a.far ?? 0) - (b.far ?? 0))
    .slice(0, most)
    .map(({ word }) => word);
}

function howFar(text: string, word: string): number | undefined {
  const longer = Math.max(text.length, word.length);
  const shorter = Math.min(text.length, word.length);
  const allowed = Math.min(Math.max(2, Math.floor(longer / 3)), longer - 1);
  if (longer - shorter > allowed) return contains(text, word) ? longer - shorter : undefined;
  const far = distance(text.toLowerCase(), word.toLowerCase());
  return far <= allowed || contains(text, word) ? far : undefined;
}

function contains(text: string, word: string): boolean {
  return Math.min(text.length, word.length) > 1 && (text.includes(word) || word.includes(text));
}
