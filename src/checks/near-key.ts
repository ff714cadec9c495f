import { distance } from './near.ts';

/** Shorter names differ in a letter and mean something else, as `due` and `done`. */
const LONG = 6;
/** The beginning of a name must be so long to be taken for it, and no more may be missing. */
const BEGINNING = 3;
/** Names that begin so say the opposite of what stands behind it. */
const OPPOSITE = /^(?:un|dis)/i;

/**
 * The name of an item that a slip of the pen has made of the one that is written; undefined where two could be meant:
 * a clerk who follows a hint must not put what happened under another name.
 */
export function nearKey(written: string, known: readonly string[]): string | undefined {
  const far = known
    .map((key) => ({ key, far: howFar(written, key) }))
    .filter((one) => one.far !== undefined && OPPOSITE.test(one.key) === OPPOSITE.test(written))
    .sort((a, b) => (a.far ?? 0) - (b.far ?? 0));
  const [first, second] = far;
  return first?.far === second?.far ? undefined : first?.key;
}

function howFar(written: string, key: string): number | undefined {
  const [from, to] = [written.toLowerCase(), key.toLowerCase()];
  const far = distance(from, to);
  const shorter = Math.min(from.length, to.length);
  const begins = from.startsWith(to) || to.startsWith(from);
  if (far <= 1 && (begins || shorter > 2)) return far;
  // Two letters that have changed places are one slip.
  if (far === 2 && lettersOf(from) === lettersOf(to)) return 1;
  if (far === 2 && shorter >= LONG) return far;
  return begins && shorter >= BEGINNING && far <= BEGINNING ? far : undefined;
}

function lettersOf(text: string): string {
  return [...text].sort().join('');
}
