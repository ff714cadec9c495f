/** How long a shingle is, in characters. */
const LENGTH = 2;
/** How many of the least hashes are kept; two texts that share 80 % of their shingles share one of these all but surely. */
const MARKS = 8;

/** A text as the set of its pairs of neighbouring characters, for finding texts that are almost the same. */
export interface Shingled {
  readonly shingles: ReadonlySet<number>;
  /** A few hashes; texts that are almost the same have one of them in common. */
  readonly marks: readonly number[];
}

/** Takes a text apart; spaces and punctuation do not count. */
export function shingled(text: string): Shingled {
  const plain = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const shingles = new Set<number>();
  for (let at = 0; at + LENGTH <= plain.length; at += 1) {
    shingles.add(mixed((plain.charCodeAt(at) << 16) ^ plain.charCodeAt(at + 1)));
  }
  return { shingles, marks: [...shingles].sort((a, b) => a - b).slice(0, MARKS) };
}

/** The share of the shingles of both that both have, from 0 to 1. */
export function likeness(a: Shingled, b: Shingled): number {
  let both = 0;
  for (const shingle of a.shingles) if (b.shingles.has(shingle)) both += 1;
  const all = a.shingles.size + b.shingles.size - both;
  return all === 0 ? 0 : both / all;
}

/** Spreads the bits, so that the least hashes are no particular characters. */
function mixed(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
