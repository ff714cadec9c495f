import { match, normalise, type Entry } from '../match.ts';
import { isWithinOneEdit } from './distance.ts';

const MOST = 6;
/** Longer than any name. */
const LONGEST_NAME = 12;

/** Whether a text may be a name: one word, not longer than names are, and no operator in it. */
export function mayBeName(text: string): boolean {
  const word = normalise(text);
  return word.length >= 2 && word.length <= 2 * LONGEST_NAME && !/["“”:：\-－*]/.test(text);
}

/** Whether a text is pinyin or initials, as far as its letters go. */
export function isLatin(text: string): boolean {
  return /^[a-z]+$/.test(normalise(text));
}

/** People, villages and stations whose name, alias, pinyin or initials a text is, or is a part of. */
export function namesLike(entries: readonly Entry[], text: string): readonly Entry[] {
  return mayBeName(text) ? match(entries, text, MOST).shown : [];
}

/** Those whose name or alias differs from a text in one letter. */
export function namesNear(entries: readonly Entry[], text: string): readonly Entry[] {
  const word = normalise(text);
  if (!mayBeName(text) || isLatin(text)) return [];
  return entries
    .filter(({ n, k }) =>
      [n, ...k].some((name) => !isLatin(name) && isWithinOneEdit(normalise(name), word)),
    )
    .slice(0, MOST);
}

/** The finder's index, loaded when it is first asked for. */
export class Names {
  readonly #address: string;
  #entries: Promise<readonly Entry[]> | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  /** Every entry; none where the index does not come, for it is an offer beside the results. */
  async entries(): Promise<readonly Entry[]> {
    this.#entries = this.#entries || this.#load();
    try {
      return await this.#entries;
    } catch {
      this.#entries = undefined;
      return [];
    }
  }

  async #load(): Promise<readonly Entry[]> {
    const response = await fetch(this.#address);
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as readonly Entry[];
  }
}
