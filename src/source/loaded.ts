import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type Decoded } from './decode.ts';
import { splitFrontMatter, type Split } from './front-matter.ts';
import { readQuickly } from './quick-yaml.ts';
import { walk, type Found } from './walk.ts';

/** In bytes. No record comes near this; what is larger is something else under the name of one. */
export const LARGEST = 200 * 1024;

/** A file of text as it lies there, before anything is asked of it. Can be handed from thread to thread. */
export interface Loaded {
  readonly decoded: Decoded;
  /** Where its YAML and the text below lie. */
  readonly split: Split;
  /** The data of its YAML, where that is sound and in no way unusual. */
  readonly quick: { readonly data: unknown } | undefined;
}

/** Why a file has not been loaded: it is gone or closed, or it has so many bytes. */
export type NotLoaded = { readonly why: 'gone' | 'permission' } | { readonly bytes: number };

/** Where content is read from. Throws nothing. */
export interface Disk {
  /** Finds every file below a folder; of its folders in those that are wanted. */
  readonly walk: (root: string, wanted?: (folder: string) => boolean) => Found;
  /** Loads a file below a folder. */
  readonly load: (root: string, path: string) => Loaded | NotLoaded;
}

/** The disk itself. */
export const disk: Disk = { walk, load };

function load(root: string, path: string): Loaded | NotLoaded {
  try {
    const found = bytesOf(join(root, path));
    return typeof found === 'number' ? { bytes: found } : loadedOf(path, found);
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { why: gone ? 'gone' : 'permission' };
  }
}

/** What the bytes of a file hold that lies, or would lie, at a path. */
export function loadedOf(path: string, bytes: Uint8Array): Loaded {
  const decoded = decode(bytes);
  const { text } = decoded;
  const split = path.endsWith('.yaml')
    ? { yaml: { start: 0, end: text.length }, body: text.length }
    : splitFrontMatter(text);
  const quick =
    'yaml' in split ? readQuickly(text.slice(split.yaml.start, split.yaml.end)) : undefined;
  return { decoded, split, quick };
}

/** Room for one file and a byte more; every file is read into the same. */
const room = new Uint8Array(LARGEST + 1);

/** The bytes of a file, until the next one is asked for; only their number where that is too large. */
function bytesOf(full: string): Uint8Array | number {
  const handle = openSync(full, 'r');
  try {
    const bytes = readSync(handle, room, 0, room.length, 0);
    return bytes > LARGEST ? fstatSync(handle).size : room.subarray(0, bytes);
  } finally {
    closeSync(handle);
  }
}
