import { distance } from './near.ts';

/** More are no help. */
const MOST = 3;

/**
 * Ids that a slip of the pen may have made of the one that is written, the nearest first. Numbers are never
 * taken for other numbers, nor a deputy of one surname for one of another: those are other records.
 */
export function nearIds(written: string, known: readonly string[], isPerson = false): string[] {
  return known
    .filter((id) => numbersOf(id) === numbersOf(written))
    .map((id) => ({ id, far: isPerson ? farFromPerson(written, id) : farFrom(written, id) }))
    .filter(({ far }) => far !== undefined)
    .sort((a, b) => (a.far ?? 0) - (b.far ?? 0))
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** The numbers in an id; `1` and `01` are the same. */
function numbersOf(id: string): string {
  return (id.match(/\d+/g) ?? []).map(Number).join(' ');
}

/** Given names are short: those that differ in more than a letter are different names. */
function farFromPerson(written: string, id: string): number | undefined {
  const [[surname, given], [other, name]] = [personOf(written), personOf(id)];
  const far = distance(given, name);
  return surname === other && far <= 1 ? far : undefined;
}

function personOf(id: string): readonly [string, string] {
  const at = id.indexOf('-');
  return at === -1 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
}

/** A quarter of the letters may differ, two at most, or one id is the beginning of the other. */
function farFrom(written: string, id: string): number | undefined {
  const longer = Math.max(written.length, id.length);
  const shorter = Math.min(written.length, id.length);
  const far = distance(written, id);
  if (far <= Math.min(Math.max(1, Math.floor(longer / 4)), 2) && far < shorter) return far;
  const begins = shorter > 2 && (written.startsWith(id) || id.startsWith(written));
  return begins ? far : undefined;
}
