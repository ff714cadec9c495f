import { gunzipSync } from 'fflate';
import { letterFile } from '../../query/tokens.ts';
import type { Catalogue } from '../../search/columns.ts';
import type { Postings } from '../../search/letters.ts';

/** A document as it lies beside the index: address, title, passages of anchor and text. */
export type Stored = readonly [string, string, readonly (readonly [string, string])[]];

/** Places of documents, in order. */
export interface Letter {
  readonly all: readonly number[];
  readonly title: ReadonlySet<number>;
}

/** What lies beside the engine's index, under an address that changes when the content does. */
export interface Store {
  readonly catalogue: Catalogue;
  /** Traditional forms to simplified ones, as far as some document has them. */
  readonly simplify: ReadonlyMap<string, string>;
  document(place: number): Promise<Stored>;
  /** Address and title of every document. */
  names(): Promise<readonly (readonly [href: string, title: string])[]>;
  /** The documents that have a letter, and those that have it in their title. */
  letter(letter: string): Promise<Letter>;
}

/** Where the index of the present lies, below `…/search/`. Fails where the word of it does not come. */
export async function latestVersion(folder: string): Promise<string> {
  // The only file with a fixed name: asked for anew each time, and small.
  const response = await get(`${folder}entry.json`, { cache: 'no-cache' });
  const { version } = (await response.json()) as { version: string };
  return `${folder}${version}/`;
}

/** Opens the store of a version. Fails where a file does not come. */
export async function openStore(place: string): Promise<Store> {
  const [catalogue, forms] = await Promise.all([
    unpack(`${place}catalogue.bin`),
    unpack(`${place}forms.bin`),
  ]);
  const parse = async <T>(name: string) => JSON.parse(await unpack(place + name)) as T;
  const documents = kept((at: number) => parse<Stored>(`documents/${at}.bin`));
  const letters = kept((file: number) => parse<Record<string, Postings>>(`letters/${file}.bin`));
  const names = kept(() => parse<[string, string][]>('names.bin'));
  return {
    catalogue: JSON.parse(catalogue) as Catalogue,
    simplify: pairsIn(forms),
    document: documents,
    names: () => names(0),
    async letter(letter) {
      const file = await letters(letterFile(letter));
      const [all, title] = Object.hasOwn(file, letter) ? file[letter]! : [[], []];
      return { all: placesOf(all), title: new Set(placesOf(title)) };
    },
  };
}

/** Loads each thing once; what did not come is asked for again the next time. */
function kept<T>(load: (key: number) => Promise<T>): (key: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return (key) => {
    const loaded = known.get(key) ?? load(key);
    known.set(key, loaded);
    loaded.catch(() => known.delete(key));
    return loaded;
  };
}

/** Distances added up to places. */
function placesOf(distances: readonly number[]): number[] {
  let place = 0;
  return distances.map((distance) => (place += distance));
}

async function get(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

/** Files come packed, so that a server without compression serves them as small; one that unpacks them is right too. */
async function unpack(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await get(address)).arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new TextDecoder().decode(isPacked ? gunzipSync(bytes) : bytes);
}

function pairsIn(forms: string): ReadonlyMap<string, string> {
  const letters = [...forms];
  const pairs = new Map<string, string>();
  for (let at = 1; at < letters.length; at += 2) pairs.set(letters[at - 1]!, letters[at]!);
  return pairs;
}
