/** What chance is drawn from: the same seed gives the same draws, on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  fraction(): number;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  /** One item of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** Some different items of a list, in the order drawn; all of them where there are fewer. */
  sample<T>(list: readonly T[], count: number): T[];
  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** A source of its own for one purpose, so that more draws there change nothing here. */
  fork(purpose: string): Random;
}

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, good enough for text. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** FNV-1a: a seed for a purpose below another seed. */
function seedFor(seed: number, purpose: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (const letter of purpose) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}

/** Opens a source of chance. */
export function createRandom(seed: number): Random {
  const fraction = mulberry32(seed);
  const whole = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[Math.floor(fraction() * list.length)] as T;
  };
  return {
    fraction,
    whole,
    pick,
    chance: (probability) => fraction() < probability,
    sample: (list, count) => {
      const left = [...list];
      const drawn = [];
      while (drawn.length < count && left.length > 0) {
        drawn.push(...left.splice(Math.floor(fraction() * left.length), 1));
      }
      return drawn;
    },
    weighted: (weights) => {
      const keys = Object.keys(weights) as (keyof typeof weights)[];
      let rest = fraction() * keys.reduce((sum, key) => sum + weights[key], 0);
      return keys.find((key) => (rest -= weights[key]) < 0) ?? pick(keys);
    },
    fork: (purpose) => createRandom(seedFor(seed, purpose)),
  };
}
