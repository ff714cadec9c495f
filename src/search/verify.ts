import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Searcher } from '../client/search/searcher.ts';
import type { Simplify } from '../query/fold.ts';
import type { SearchDocument } from './document.ts';
import { drawPhrases, expectedOf, literally, type Expected } from './recall.ts';

/** How many phrases are drawn, and the seed that they are drawn with. */
export interface Sample {
  readonly phrases: number;
  readonly seed: number;
}

/** What asking the index gave, beside what a plain scan gives. */
export interface Verdict {
  readonly phrases: number;
  /** A sentence for each phrase whose answer was not exactly right. */
  readonly wrong: readonly string[];
  /** Milliseconds for each phrase, shortest first. */
  readonly times: readonly number[];
  /** Bytes that came over the wire in all. */
  readonly bytes: number;
}

/**
 * Asks an index for phrases drawn from its documents, through the code that readers' browsers run,
 * and compares with a plain scan: no page may be missing and none too many.
 * @param folder where the index lies, as `…/search`
 */
export async function verifyIndex(
  folder: string,
  documents: readonly SearchDocument[],
  simplify: Simplify,
  { phrases, seed }: Sample,
): Promise<Verdict> {
  const expected = expectedOf(documents, drawPhrases(documents, phrases, seed), simplify);
  const wrong: string[] = [];
  const times: number[] = [];
  const bytes = await withSearcher(folder, async (searcher) => {
    for (const one of expected) {
      const began = performance.now();
      const found = await searcher.find(`"${one.phrase}"`, {});
      times.push(performance.now() - began);
      wrong.push(...faultsOf(one, found, documents));
    }
  });
  times.sort((a, b) => a - b);
  return { phrases: expected.length, wrong, times, bytes };
}

/**
 * Opens an index over the wire, as a reader's browser does, for as long as it is used.
 * @returns bytes that came over the wire
 */
export async function withSearcher(
  folder: string,
  use: (searcher: Searcher) => Promise<void>,
): Promise<number> {
  const wire = { bytes: 0 };
  const server = await serve(folder, wire);
  try {
    const { port } = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/`;
    // Node imports modules from files only; all else comes over the wire.
    const load = (module: string) =>
      import(pathToFileURL(resolve(folder, module.slice(address.length))).href);
    await use(await Searcher.open(address, load));
    return wire.bytes;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function faultsOf(
  { phrase, documents: truth }: Expected,
  found: readonly number[],
  documents: readonly SearchDocument[],
): string[] {
  const answer = new Set(found);
  const right = new Set(truth);
  const missed = [...truth, ...literally(documents, phrase)].filter((place) => !answer.has(place));
  const excess = found.filter((place) => !right.has(place));
  const [example] = [...missed, ...excess];
  if (example === undefined) return [];
  return [
    `“${phrase}”应找到${truth.length}页，漏了${new Set(missed).size}页，多了${excess.length}页，例如 ${documents[example]!.href}`,
  ];
}

/** Serves the index as any web server would, and counts the bytes. */
function serve(folder: string, wire: { bytes: number }): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    try {
      const bytes = readFileSync(join(folder, pathname));
      wire.bytes += bytes.length;
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  // A connection that lies idle while a long question is answered must not be closed at the other end.
  server.keepAliveTimeout = 0;
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** A verdict in one line, for the summary of a build. */
export function summaryOf({ phrases, wrong, times, bytes }: Verdict): string {
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  return (
    `抽查 ${phrases} 个词句，${phrases - wrong.length} 个与逐页查找完全一致；` +
    `每个 ${at(0.5)} 毫秒（中位数）、${at(0.95)} 毫秒（95%）、${at(1)} 毫秒（最长），共读取 ${Math.round(bytes / 1024)} KB`
  );
}
