import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Files that a development server writes when one of them is first asked for, and anew when what
 * they are made of has changed. Of every writing there is one folder, and it goes with the next.
 */
export class MadeOnDemand {
  readonly #name: string;
  readonly #write: (folder: string) => Promise<unknown>;
  readonly #folders = new Set<string>();
  #made: Promise<string> | undefined;

  /**
   * @param name a part of the folders' names
   * @param write writes all files into a folder
   */
  constructor(name: string, write: (folder: string) => Promise<unknown>) {
    this.#name = name;
    this.#write = write;
    process.once('exit', () => {
      for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
    });
  }

  /** The folder with the files as they are now. Fails as their writing does, until something changes. */
  folder(): Promise<string> {
    this.#made ??= this.#make();
    return this.#made;
  }

  /** The bytes of a file; undefined where there is none of that name. Fails as their writing does. */
  async read(path: string): Promise<Buffer | undefined> {
    const folder = await this.folder();
    return readFile(join(folder, path)).catch(() => undefined);
  }

  /** What was made is true no more: its folder goes as soon as nobody writes there. */
  async forget(): Promise<void> {
    const made = this.#made;
    this.#made = undefined;
    const folder = await made?.catch(() => undefined);
    if (folder) await this.#remove(folder);
  }

  async #make(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), `huiyin-${this.#name}-`));
    this.#folders.add(folder);
    try {
      await this.#write(folder);
    } catch (error) {
      await this.#remove(folder);
      throw error;
    }
    return folder;
  }

  async #remove(folder: string): Promise<void> {
    await rm(folder, { recursive: true, force: true });
    this.#folders.delete(folder);
  }
}
