import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { readSearchable } from '../src/search/build.ts';
import type { SearchDocument } from '../src/search/document.ts';
import { drawPhrases, expectedOf, type Expected } from '../src/search/recall.ts';
import { simplifiedForms } from '../src/search/simplify.ts';
import { writeIndex } from '../src/search/write.ts';

const USAGE = `用法：npm run bench -- [内容文件夹 …]

在同一批内容上比较本站的搜索和 Pagefind 自带的中文搜索：找得全不全、准不准，索引多大、多久写成，
浏览器里一次搜索读取多少、用时多少。先运行 npm run build（要用其中的脚本）。不写文件夹就是 content。
`;

/** One way to search, measured on one content. */
interface Measured {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly files: number;
  readonly size: number;
  readonly recall: number;
  readonly precision: number;
  readonly exact: number;
  /** Median bytes of a first search, and of the one after it, with all that had to be loaded for them. */
  readonly firstBytes: number;
  readonly laterBytes: number;
  /** Milliseconds to the first ten results, shortest first. */
  readonly times: readonly number[];
}

/** What a phrase gave in a browser. */
interface Asked {
  readonly places: readonly number[];
  readonly ms: number;
}

const PHRASES = 500;
/** Pairs of searches whose bytes are counted, each pair in a browser that has seen none before. */
const FRESH = 20;

async function benchContent(content: string): Promise<void> {
  const today = process.env['HUIYIN_TODAY'] || '2026-11-24';
  const { documents, labels } = readSearchable(content, today);
  const simplify = simplifiedForms();
  const expected = expectedOf(documents, drawPhrases(documents, PHRASES, 7), simplify);
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-bench-'));
  try {
    const ours = await weigh(join(folder, 'search'), () =>
      writeIndex(documents, labels, simplify, join(folder, 'search')),
    );
    const theirs = await weigh(join(folder, 'default'), () =>
      writeDefault(documents, join(folder, 'default')),
    );
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const site = await serve(folder);
    const rows: Measured[] = [];
    for (const [name, built, ask] of [
      ['本站', ours, askOurs],
      ['Pagefind 自带', theirs, askDefault],
    ] as const) {
      rows.push({ name, ...built, ...(await inBrowser(browser, site, expected, documents, ask)) });
    }
    await browser.close();
    site.server.close();
    site.server.closeAllConnections();
    print(content, documents, expected, rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seconds, files and bytes of writing an index, and the most memory that the engine took for it. */
async function weigh(folder: string, write: () => Promise<unknown>) {
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, engineMemory())), 50);
  const began = performance.now();
  await write();
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((stat) => stat.isFile());
  const size = files.reduce((sum, stat) => sum + stat.size, 0);
  return {
    seconds,
    megabytes: most + process.memoryUsage().rss / 1048576,
    files: files.length,
    size,
  };
}

/** Memory of Pagefind's own process, in MB; 0 where the system does not tell. */
function engineMemory(): number {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(memoryOf)
      .reduce((sum, one) => sum + one, 0);
  } catch {
    return 0;
  }
}

function memoryOf(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const isOurs = new RegExp(`PPid:\\s+${process.pid}\\n`).test(status);
    if (!isOurs || !/^Name:\s+pagefind/.test(status)) return 0;
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Pagefind as it comes: the text as it is, in the language that it is in. */
async function writeDefault(documents: readonly SearchDocument[], folder: string): Promise<void> {
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const engine = await import('pagefind');
  const { index } = await engine.createIndex({});
  for (let at = 0; at < documents.length; at += 64) {
    await Promise.all(
      documents.slice(at, at + 64).map(({ title, passages, kind, town, year }, step) =>
        index!.addCustomRecord({
          url: `/${at + step}/`,
          content: [title, ...passages.map(({ text }) => text)].join('\n'),
          language: 'zh',
          meta: { title },
          filters: { kind: [kind], town: [town], year: year ? [year] : [] },
        }),
      ),
    );
  }
  await index!.writeFiles({ outputPath: folder });
  await engine.close();
}

/** A folder behind a server that counts, with a page that has nothing in it, and the site's own worker. */
async function serve(
  folder: string,
): Promise<{ server: Server; wire: { bytes: number }; address: string }> {
  const wire = { bytes: 0 };
  const scripts = join(process.env['HUIYIN_OUT'] || 'dist', '_astro');
  const worker = readdirSync(scripts).find((name) => name.startsWith('worker-'));
  if (!worker) throw new Error('先运行 npm run build');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    try {
      const bytes = fileOf(pathname, folder, join(scripts, worker));
      wire.bytes += bytes.length;
      response.setHeader('Content-Type', typeOf(pathname));
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, wire, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

function fileOf(path: string, folder: string, worker: string): Buffer {
  if (path === '/zh/') return Buffer.from('<!doctype html><html lang="zh"><title>bench</title>');
  if (path === '/worker.js') return readFileSync(worker);
  return readFileSync(join(folder, path));
}

function typeOf(path: string): string {
  if (path.endsWith('/')) return 'text/html; charset=utf-8';
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}

type Ask = (page: Page, phrase: string) => Promise<{ places: number[]; ms: number }>;

/** Asks every phrase in one tab, and some in tabs that have loaded nothing yet. */
async function inBrowser(
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  { wire, address }: { wire: { bytes: number }; address: string },
  expected: readonly Expected[],
  documents: readonly SearchDocument[],
  ask: Ask,
) {
  const first: number[] = [];
  const later: number[] = [];
  for (let at = 0; at < FRESH; at += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${address}zh/`);
    const before = wire.bytes;
    await ask(page, expected[at]!.phrase);
    const between = wire.bytes;
    await ask(page, expected[at + FRESH]!.phrase);
    first.push(between - before);
    later.push(wire.bytes - between);
    await context.close();
  }
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}zh/`);
  await ask(page, expected[0]!.phrase);
  const answers: Asked[] = [];
  for (const { phrase } of expected) {
    answers.push(await ask(page, phrase));
  }
  return {
    ...scoresOf(expected, answers, documents.length),
    firstBytes: median(first),
    laterBytes: median(later),
    times: answers.map(({ ms }) => ms).sort((a, b) => a - b),
  };
}

function scoresOf(expected: readonly Expected[], answers: readonly Asked[], documents: number) {
  let right = 0;
  let wanted = 0;
  let got = 0;
  let exact = 0;
  expected.forEach(({ documents: truth }, at) => {
    const found = new Set(answers[at]!.places.filter((place) => place < documents));
    const hits = truth.filter((place) => found.has(place)).length;
    right += hits;
    wanted += truth.length;
    got += found.size;
    if (hits === truth.length && found.size === truth.length) exact += 1;
  });
  return { recall: right / wanted, precision: got ? right / got : 1, exact };
}

const askOurs: Ask = (page, phrase) =>
  page.evaluate(async (text) => {
    const state = window as unknown as { worker?: Worker; opened?: Promise<unknown> };
    const worker = (state.worker ??= new Worker('/worker.js', { type: 'module' }));
    const put = (question: object) =>
      new Promise<Record<string, never>>((done, failed) => {
        const number = Math.random();
        const listen = ({ data }: MessageEvent) => {
          if (data.number !== number || 'done' in data) return;
          worker.removeEventListener('message', listen);
          if (data.failed) failed(new Error(data.failed));
          else done(data.answer);
        };
        worker.addEventListener('message', listen);
        worker.postMessage({ ...question, number });
      });
    const began = performance.now();
    state.opened ??= put({ is: 'open', folder: new URL('/search/', location.href).href });
    await state.opened;
    const request = { text: `"${text}"`, filters: {}, order: 'relevance', page: 1 };
    await put({ is: 'search', request });
    const ms = performance.now() - began;
    const places = (await put({ is: 'find', request })) as unknown as number[];
    return { places: [...places], ms };
  }, phrase);

const askDefault: Ask = (page, phrase) =>
  page.evaluate(async (text) => {
    const began = performance.now();
    const address = '/default/pagefind.js';
    const pagefind = await import(address);
    const { results } = await pagefind.search(text);
    const ten = await Promise.all(
      results.slice(0, 10).map((one: { data(): unknown }) => one.data()),
    );
    const ms = performance.now() - began;
    const state = window as unknown as { places?: Map<string, number> };
    if (!state.places) {
      const all = await pagefind.search(null);
      state.places = new Map(all.results.map(({ id }: { id: string }, at: number) => [id, at]));
    }
    void ten;
    return { places: results.map(({ id }: { id: string }) => state.places!.get(id)!), ms };
  }, phrase);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(
  content: string,
  documents: readonly SearchDocument[],
  expected: readonly Expected[],
  rows: readonly Measured[],
): void {
  const kilobytes = (bytes: number) => Math.round(bytes / 1024);
  console.log(`\n${content}：${documents.length} 个页面，${expected.length} 个词句`);
  console.table(
    rows.map((row) => ({
      方式: row.name,
      '索引 秒': row.seconds.toFixed(1),
      '内存 MB': Math.round(row.megabytes),
      文件: row.files,
      '索引 MB': (row.size / 1048576).toFixed(1),
      找全: row.recall.toFixed(4),
      找准: row.precision.toFixed(4),
      完全一致: `${row.exact}/${expected.length}`,
      '首次 KB': kilobytes(row.firstBytes),
      '以后 KB': kilobytes(row.laterBytes),
      '中位 毫秒': (row.times[Math.floor(row.times.length * 0.5)] ?? 0).toFixed(0),
      '95% 毫秒': (row.times[Math.floor(row.times.length * 0.95)] ?? 0).toFixed(0),
      '最长 毫秒': (row.times.at(-1) ?? 0).toFixed(0),
    })),
  );
}

if (process.argv.includes('--help')) {
  process.stdout.write(USAGE);
} else {
  const folders = process.argv.slice(2);
  for (const content of folders.length > 0 ? folders : ['content']) await benchContent(content);
}
