import { closeSync, openSync, writeSync } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { OutFile } from './files.ts';

/**
 * A ZIP archive that is written file after file, so that one file at a time is in memory. The same
 * files of the same day give the same bytes.
 */
export class Archive {
  readonly #handle: number;
  readonly #zip: Zip;
  readonly #day: Date;
  #bytes = 0;

  /**
   * @param path where the archive shall lie
   * @param day `YYYY-MM-DD`, the day that its files bear
   */
  constructor(path: string, day: string) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    // ZIP keeps the time of the clock on the wall, whatever the zone: midnight anywhere is the same.
    this.#day = new Date(year, month - 1, date);
    this.#handle = openSync(path, 'w');
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#bytes += writeSync(this.#handle, chunk);
    });
  }

  /** Puts a file of text into the archive. */
  add({ path, text }: OutFile): void {
    // Tables for small files: those for any size would take two megabytes for each of ten thousand.
    const file = new ZipDeflate(path, { mem: 3 });
    file.mtime = this.#day;
    this.#zip.add(file);
    file.push(strToU8(text), true);
  }

  /** Ends the archive. Returns its size in bytes. */
  close(): number {
    this.#zip.end();
    closeSync(this.#handle);
    return this.#bytes;
  }
}
