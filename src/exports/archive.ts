import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { OutFile } from './files.ts';

/** ZIP's number of the method that zlib packs by. */
const DEFLATED = 8;

/** In bytes: so much is gathered before it is written. */
const GATHERED = 1024 * 1024;

/**
 * A ZIP archive that is written file after file, so that one file at a time is in memory. The same
 * files of the same day give the same bytes.
 */
export class Archive {
  readonly #handle: number;
  readonly #zip: Zip;
  readonly #day: Date;
  #gathered: Uint8Array[] = [];
  #waiting = 0;
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
      this.#gathered.push(chunk);
      this.#waiting += chunk.length;
      if (this.#waiting >= GATHERED) this.#write();
    });
  }

  #write(): void {
    const bytes = Buffer.concat(this.#gathered);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#handle, bytes, at);
    this.#bytes += bytes.length;
    this.#gathered = [];
    this.#waiting = 0;
  }

  /** Puts a file of text into the archive. Packed by Node itself, several times faster than in JavaScript. */
  add({ path, text }: OutFile): void {
    const bytes = Buffer.from(text);
    const file: ZipInputFile = {
      filename: path,
      size: bytes.length,
      crc: crc32(bytes),
      compression: DEFLATED,
      mtime: this.#day,
    };
    this.#zip.add(file);
    file.ondata?.(null, deflateRawSync(bytes), true);
  }

  /** Ends the archive. Returns its size in bytes. */
  close(): number {
    this.#zip.end();
    this.#write();
    closeSync(this.#handle);
    return this.#bytes;
  }
}
