import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createModel } from '../model/create.ts';
import { readContent } from '../source/disk.ts';
import { data as words } from '../text/data.ts';
import { Archive } from './archive.ts';
import { contentTexts, readme } from './content-text.ts';
import { dataFiles, type OutFile, recordFiles, subscriptions } from './files.ts';

/** Where the content lies, where the files shall lie, and the day for which they are made. */
export interface Order {
  readonly content: string;
  readonly folder: string;
  readonly today: string;
}

/** What writing the files took, for the summary of the build. */
export interface Written {
  readonly files: number;
  /** Size of the archive in bytes. */
  readonly archive: number;
  readonly seconds: number;
}

/** Files of text below a folder, each in its place. */
class Folder {
  readonly #root: string;
  readonly #made = new Set<string>();
  files = 0;

  constructor(root: string) {
    this.#root = root;
  }

  write({ path, text }: OutFile): void {
    const file = join(this.#root, path);
    if (!this.#made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    this.#made.add(dirname(file));
    writeFileSync(file, text);
    this.files += 1;
  }
}

/** Writes every file of the open data of a content folder, and all of it as one archive. */
export function writeExports({ content, folder, today }: Order): Written {
  const began = performance.now();
  const reading = readContent(content);
  const { entries, settings } = reading;
  if (!settings) throw new Error('没有读到 site.yaml');
  const bodies = new Map(
    entries.map(({ kind, town, id, body }) => [`${kind}/${town}/${id}`, body]),
  );
  const model = createModel(entries, settings, today);
  const bodyOf = (key: string) => bodies.get(key);
  const out = new Folder(folder);
  const archive = new Archive(join(folder, words.archive.name), today);
  archive.add(readme(model));
  for (const file of dataFiles(model, bodyOf)) {
    out.write(file);
    archive.add({ ...file, path: `data/${file.path}` });
  }
  for (const file of contentTexts(model, reading)) archive.add(file);
  const bytes = archive.close();
  for (const file of recordFiles(model, bodyOf)) out.write(file);
  for (const file of subscriptions(model, bodyOf)) out.write(file);
  return { files: out.files + 1, archive: bytes, seconds: (performance.now() - began) / 1000 };
}
