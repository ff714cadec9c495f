import type { FinderEntry as Entry } from '../views/finder.ts';

/** The best entries for a query, and how many fit in all. */
export interface Matches {
  readonly shown: readonly Entry[];
  readonly total: number;
}

/** How well a key fits: 3 the same, 2 begins with it, 1 contains it, 0 not at all. */
type Rank = 0 | 1 | 2 | 3;

/**
 * A text as it is compared: half width, lower case, without spaces and without the marks that an
 * input method puts between syllables (`bai'sha`).
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’`·•]+/g, '');
}

function rankKey(key: string, query: string): Rank {
  const at = key.indexOf(query);
  if (at < 0) return 0;
  if (at > 0) return 1;
  return key.length === query.length ? 3 : 2;
}

/** How well an entry fits a normalised query, by its best key or its name. */
export function rank(entry: Entry, query: string): Rank {
  return entry.k.reduce<Rank>(
    (best, key) => {
      const next = rankKey(normalise(key), query);
      return next > best ? next : best;
    },
    rankKey(normalise(entry.n), query),
  );
}

/**
 * Finds entries by name, alias, pinyin or initials: those that are the query first, then those that
 * begin with it, then those that contain it; among equals the index's order stays.
 */
export function match(entries: readonly Entry[], text: string, limit = 12): Matches {
  const query = normalise(text);
  if (query === '') return { shown: [], total: 0 };
  // Array.prototype.flatMap is younger than the oldest browser served.
  const tiers: Record<Rank, Entry[]> = { 0: [], 1: [], 2: [], 3: [] };
  for (const entry of entries) tiers[rank(entry, query)].push(entry);
  const found = [...tiers[3], ...tiers[2], ...tiers[1]];
  return { shown: found.slice(0, limit), total: found.length };
}

/** Whether a text contains every word of a query; an empty query fits everything. */
export function containsWords(text: string, query: string): boolean {
  const whole = normalise(text);
  return query.split(/\s+/).every((word) => whole.includes(normalise(word)));
}

export type { Entry };
