import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { page } from '../schema/page.ts';
import { site, type Site } from '../schema/site.ts';
import { decode } from './decode.ts';
import type { Entry } from './entry.ts';
import type { Fault } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { kinds } from './kinds.ts';
import { placeOf } from './place.ts';
import type { Part, Single, SourceFile } from './reading.ts';
import { readYaml } from './yaml.ts';

/** In bytes. No record comes near this; what is larger is something else under the name of one. */
const LARGEST = 200 * 1024;

/** Reads one file below the content folder, by the same code as the whole folder. */
export function readSingle(root: string, path: string): Single {
  const place = placeOf(path);
  if (place.is === 'stray') {
    return { path, faults: [{ code: 'stray', file: path, why: place.why, hint: place.hint }] };
  }
  try {
    const found = bytesOf(join(root, path));
    if (typeof found === 'number')
      return failed(path, { code: 'large', file: path, bytes: found, limit: LARGEST });
    return readBytes(path, found);
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return failed(path, { code: 'unreadable', file: path, why: gone ? 'gone' : 'permission' });
  }
}

/** The bytes of a file; only their number where that is too large. Asks the system for nothing twice. */
function bytesOf(full: string): Uint8Array | number {
  const handle = openSync(full, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > LARGEST) return size;
    const bytes = new Uint8Array(size);
    return bytes.subarray(0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}

/** Reads the bytes of a file that would lie at a path below the content folder. */
export function readBytes(path: string, bytes: Uint8Array): Single {
  const place = placeOf(path);
  if (place.is === 'stray') throw new TypeError(`${path} is no place for content`);
  const { text, guess, at } = decode(bytes);
  const file: SourceFile = { path, place, text, yaml: undefined };
  const encoding: Fault[] = guess
    ? [{ code: 'encoding', file: path, guess, from: at, to: guess === 'bom' ? at : at + 1 }]
    : [];
  if (guess && guess !== 'bom') return { path, file, faults: encoding };
  const read = text.trim()
    ? readText(file)
    : { path, file, faults: [{ code: 'empty', file: path } as const] };
  return { ...read, faults: [...encoding, ...read.faults] };
}

function failed(path: string, fault: Fault): Single {
  return { path, faults: [fault] };
}

function readText(bare: SourceFile): Single {
  const { path, text } = bare;
  if (path.endsWith('.yaml')) return readRecord(bare, { start: 0, end: text.length }, text.length);
  const split = splitFrontMatter(text);
  if ('yaml' in split) return readRecord(bare, split.yaml, split.body);
  return {
    path,
    file: bare,
    faults: [{ code: 'front-matter', file: path, problem: split.problem }],
  };
}

function readRecord(bare: SourceFile, yaml: Part, body: number): Single {
  const { path, text } = bare;
  const file: SourceFile = { ...bare, yaml };
  const { data, problems } = readYaml(text.slice(yaml.start, yaml.end));
  const faults = problems.map((problem): Fault => ({
    ...problem,
    file: path,
    from: problem.from + yaml.start,
    to: problem.to + yaml.start,
  }));
  if (data === null) return { path, file, faults: [{ code: 'empty', file: path }] };
  if (data === undefined) return { path, file, faults };
  const checked = validate(file, data);
  for (const issue of checked.error?.issues ?? [])
    faults.push({ code: 'schema', file: path, issue, data });
  if (faults.length > 0) return { path, file, faults };
  return { path, file, faults, ...made(file, checked.data, text.slice(body)) };
}

function validate(file: SourceFile, data: unknown): z.ZodSafeParseResult<unknown> {
  // A schema's own words win; where it has none the message stays empty, and the checks find the words.
  return schemaOf(file).safeParse(data, { error: () => '', reportInput: true });
}

function schemaOf({ place }: SourceFile): z.ZodType {
  if (place.is === 'record') return kinds[place.kind].schema;
  return place.is === 'site' ? site : page;
}

function made({ path, place }: SourceFile, data: unknown, body: string): Partial<Single> {
  if (place.is === 'page') return { page: true };
  if (place.is === 'site') return { settings: data as Site };
  const { kind, town, id } = place;
  // The schema of this kind has just accepted the data: kind and data belong together.
  return {
    entry: {
      kind,
      town,
      id,
      file: path,
      data,
      body: body.replace(/^\s*\n/, '').trimEnd(),
    } as Entry,
  };
}
