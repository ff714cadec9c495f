import type * as z from 'zod';
import type { Site } from '../schema/site.ts';
import type { Entry } from './entry.ts';
import type { Fault } from './fault.ts';
import { disk, LARGEST, loadedOf, type Loaded } from './loaded.ts';
import { placeOf } from './place.ts';
import type { Part, Single, SourceFile } from './reading.ts';
import { schemaOf } from './schema-of.ts';
import { readCarefully } from './yaml.ts';

/** Reads one file below the content folder, by the same code as the whole folder. */
export function readSingle(root: string, path: string, from = disk): Single {
  const place = placeOf(path);
  if (place.is === 'stray') {
    return { path, faults: [{ code: 'stray', file: path, why: place.why, hint: place.hint }] };
  }
  const found = from.load(root, path);
  if ('bytes' in found)
    return failed(path, { code: 'large', file: path, bytes: found.bytes, limit: LARGEST });
  if ('why' in found) return failed(path, { code: 'unreadable', file: path, why: found.why });
  return readLoaded(path, place, found);
}

/** Reads the bytes of a file that would lie at a path below the content folder. */
export function readBytes(path: string, bytes: Uint8Array): Single {
  const place = placeOf(path);
  if (place.is === 'stray') throw new TypeError(`${path} is no place for content`);
  return readLoaded(path, place, loadedOf(path, bytes));
}

function readLoaded(path: string, place: SourceFile['place'], loaded: Loaded): Single {
  const { text, guess, at } = loaded.decoded;
  const file: SourceFile = { path, place, text, yaml: undefined };
  const encoding: Fault[] = guess
    ? [{ code: 'encoding', file: path, guess, from: at, to: guess === 'bom' ? at : at + 1 }]
    : [];
  if (guess && guess !== 'bom') return { path, file, faults: encoding };
  const read = text.trim()
    ? readText(file, loaded)
    : { path, file, faults: [{ code: 'empty', file: path } as const] };
  return { ...read, faults: [...encoding, ...read.faults] };
}

function failed(path: string, fault: Fault): Single {
  return { path, faults: [fault] };
}

function readText(bare: SourceFile, { split, quick }: Loaded): Single {
  const { path } = bare;
  if ('problem' in split) {
    const { problem } = split;
    return { path, file: bare, faults: [{ code: 'front-matter', file: path, problem }] };
  }
  return readRecord({ ...bare, yaml: split.yaml }, split.yaml, split.body, quick);
}

function readRecord(file: SourceFile, yaml: Part, body: number, quick: Loaded['quick']): Single {
  const { path, text } = file;
  const { data, problems } = quick
    ? { ...quick, problems: [] }
    : readCarefully(text.slice(yaml.start, yaml.end));
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
  return schemaOf(file.place).safeParse(data, { error: () => '', reportInput: true });
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
