import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attachment } from './attachment/attachment.ts';
import { readContents } from './attachment/read.ts';
import type { Reading } from './reading.ts';

/**
 * Reads what lies among the content and is no record that can be read as text, and everything in a folder that is
 * published as it is. Most content has nothing of the kind, and nothing is loaded for it.
 */
export async function withAttachments(reading: Reading, published?: string): Promise<Reading> {
  const places = [
    ...strangersOf(reading).map((path) => ({ path, full: join(reading.root, path) })),
    ...filesBelow(published).map((full) => ({ path: `../${full}`, full })),
  ];
  const attachments: Attachment[] = [];
  for (const { path, full } of places) attachments.push(...(await attachmentAt(full, path)));
  return { ...reading, attachments };
}

/** Files below the content folder of which no text has been read. */
function strangersOf({ paths, files, faults }: Reading): string[] {
  const binary = new Set(
    faults.flatMap((fault) =>
      fault.code === 'encoding' && fault.guess === 'binary' ? [fault.file] : [],
    ),
  );
  const read = new Set(files.map(({ path }) => path).filter((path) => !binary.has(path)));
  return paths.filter((path) => !read.has(path));
}

function filesBelow(folder: string | undefined): string[] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).replaceAll('\\', '/'))
    .sort();
}

async function attachmentAt(full: string, path: string): Promise<Attachment[]> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(full);
  } catch {
    // That it cannot be read is a fault already.
    return [];
  }
  return [{ path, ...(await readContents(bytes)) }];
}
