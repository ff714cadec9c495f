import { LETTER_FILES, letterFile } from '../query/tokens.ts';

/** Documents with a letter, by their places: those that have it anywhere, and in the title. Each place is written as the distance from the one before. */
export type Postings = readonly [all: readonly number[], title: readonly number[]];

/** Which documents have a letter. Places have to come in order. */
export class LetterIndex {
  readonly #all = new Map<string, number[]>();
  readonly #title = new Map<string, number[]>();

  /** Takes in the letters of the next document. */
  add(document: number, letters: ReadonlyMap<string, boolean>): void {
    for (const [letter, inTitle] of letters) {
      listOf(this.#all, letter).push(document);
      if (inTitle) listOf(this.#title, letter).push(document);
    }
  }

  has(letter: string): boolean {
    return this.#all.has(letter);
  }

  /** The content of each file, as JSON: postings by letter. */
  files(): string[] {
    const files: Record<string, Postings>[] = Array.from({ length: LETTER_FILES }, () => ({}));
    for (const [letter, places] of this.#all) {
      files[letterFile(letter)]![letter] = [
        distances(places),
        distances(this.#title.get(letter) ?? []),
      ];
    }
    return files.map((file) => JSON.stringify(file));
  }
}

function listOf(lists: Map<string, number[]>, letter: string): number[] {
  const list = lists.get(letter) ?? [];
  lists.set(letter, list);
  return list;
}

function distances(places: readonly number[]): number[] {
  return places.map((place, at) => (at === 0 ? place : place - places[at - 1]!));
}
