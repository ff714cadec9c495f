import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createModel } from '../model/create.ts';
import { readContent } from '../source/disk.ts';
import { dataFiles, subscriptions } from './files.ts';

/** Where the content lies, where the files shall lie, and the day for which they are made. */
export interface Order {
  readonly content: string;
  readonly folder: string;
  readonly today: string;
}

/** What writing the files took, for the summary of the build. */
export interface Written {
  readonly files: number;
  readonly seconds: number;
}

/** Writes every file of the open data of a content folder. */
export function writeExports({ content, folder, today }: Order): Written {
  const began = performance.now();
  const { entries, settings } = readContent(content);
  if (!settings) throw new Error('没有读到 site.yaml');
  const bodies = new Map(
    entries.map(({ kind, town, id, body }) => [`${kind}/${town}/${id}`, body]),
  );
  const model = createModel(entries, settings, today);
  const bodyOf = (key: string) => bodies.get(key);
  const folders = new Set<string>();
  let files = 0;
  for (const generate of [dataFiles, subscriptions]) {
    for (const { path, text } of generate(model, bodyOf)) {
      const file = join(folder, path);
      if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      folders.add(dirname(file));
      writeFileSync(file, text);
      files += 1;
    }
  }
  return { files, seconds: (performance.now() - began) / 1000 };
}
