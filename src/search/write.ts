import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Simplify } from '../query/fold.ts';
import type { Catalogue } from './columns.ts';
import { columnsOf } from './columns.ts';
import type { SearchDocument } from './document.ts';
import { LetterIndex } from './letters.ts';
import { wordsOfDocument } from './words.ts';

/** Bytes of a piece of the index before compression: small ones make small answers, and more of them. */
const CHUNK = '5000';
/** Documents that are given to the engine at once. */
const AT_ONCE = 64;

/** What writing the index took, for the summary of the build. */
export interface Written {
  readonly documents: number;
  readonly seconds: number;
  /** Files and bytes of the index. */
  readonly files: number;
  readonly bytes: number;
}

/** Names and marks of the towns and kinds, which stand beside the documents. */
export type Labels = Pick<Catalogue, 'names' | 'demonstration'>;

/** Writes the index of the documents below a folder of the built site. Throws what the engine says. */
export async function writeIndex(
  documents: readonly SearchDocument[],
  labels: Labels,
  simplify: Simplify,
  folder: string,
): Promise<Written> {
  const began = performance.now();
  await rm(folder, { recursive: true, force: true });
  const version = versionOf(documents, labels);
  const place = join(folder, version);
  const { titles, letters } = await writeEngine(documents, simplify, join(place, 'engine'));
  const catalogue: Catalogue = { ...columnsOf(documents), titles, ...labels };
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'catalogue.bin'), gzipSync(JSON.stringify(catalogue)));
  await writeFile(join(place, 'forms.bin'), gzipSync(formsAmong(letters, simplify)));
  const names = documents.map(({ href, title }) => [href, title]);
  await writeFile(join(place, 'names.bin'), gzipSync(JSON.stringify(names)));
  await writePacked(letters.files(), join(place, 'letters'));
  await writePacked(documents.map(storedText), join(place, 'documents'));
  await writeFile(
    join(folder, 'entry.json'),
    JSON.stringify({ version, documents: documents.length }),
  );
  const seconds = (performance.now() - began) / 1000;
  return { documents: documents.length, seconds, ...(await sizeOf(folder)) };
}

/** A name for what the index says: what changes it changes every address in it. */
function versionOf(documents: readonly SearchDocument[], labels: Labels): string {
  const hash = createHash('sha256').update(JSON.stringify(labels));
  for (const document of documents) hash.update(JSON.stringify(document));
  return hash.digest('hex').slice(0, 12);
}

async function writeEngine(
  documents: readonly SearchDocument[],
  simplify: Simplify,
  folder: string,
): Promise<{ titles: number[]; letters: LetterIndex }> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  const engine = await import('pagefind');
  const { index, errors } = await engine.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  const titles: number[] = [];
  const letters = new LetterIndex();
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    const answers = documents.slice(at, at + AT_ONCE).map((document, step) => {
      const words = wordsOfDocument(document, simplify);
      titles.push(words.title);
      letters.add(at + step, words.letters);
      return index.addCustomRecord({
        url: document.href,
        content: words.content,
        language: 'und',
        meta: {},
      });
    });
    for (const answer of await Promise.all(answers)) {
      if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'));
    }
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await engine.close();
  await removeUnused(folder);
  return { titles, letters };
}

/** Traditional forms whose simplified form is in some document: `後后葉叶…`, two characters each. */
function formsAmong(letters: LetterIndex, simplify: Simplify): string {
  return [...simplify]
    .filter(([, simple]) => letters.has(simple))
    .map(([traditional, simple]) => traditional + simple)
    .join('');
}

/** A document as it is shown: address, title, passages of anchor and text. */
function storedText({ href, title, passages }: SearchDocument): string {
  return JSON.stringify([href, title, passages.map(({ anchor, text }) => [anchor, text])]);
}

/** Writes texts packed, each under its number. */
async function writePacked(texts: readonly string[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let at = 0; at < texts.length; at += AT_ONCE) {
    await Promise.all(
      texts
        .slice(at, at + AT_ONCE)
        .map((text, step) => writeFile(join(folder, `${at + step}.bin`), gzipSync(text))),
    );
  }
}

/** Texts lie in the documents as they were written: the engine's copies, its looks and its worker are not needed. */
async function removeUnused(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) =>
    /^(fragment|filter|pagefind-(?!entry).*)$/.test(name),
  );
  for (const name of unused) await rm(join(folder, name), { recursive: true, force: true });
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
