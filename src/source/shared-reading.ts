import { readContent } from './disk.ts';
import type { Reading } from './reading.ts';

/**
 * One reading of the content folder for many takers. Each may take it once; who comes again wants
 * what lies there now, and starts a new reading. When all have come, nothing is kept.
 */
export class SharedReading {
  readonly #takers: number;
  readonly #read: (root: string) => Reading;
  readonly #came = new Set<string>();
  #reading: Reading | undefined;

  constructor(takers: number, read: (root: string) => Reading = readContent) {
    this.#takers = takers;
    this.#read = read;
  }

  /** The reading of a folder, for one taker. */
  take(root: string, taker: string): Reading {
    if (this.#reading?.root !== root || this.#came.has(taker)) {
      this.#reading = undefined;
      this.#came.clear();
    }
    const reading = (this.#reading ??= this.#read(root));
    this.#came.add(taker);
    if (this.#came.size === this.#takers) this.#reading = undefined;
    return reading;
  }
}
