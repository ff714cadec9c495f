import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explain } from '#checks/explain.ts';
import { contentLoader, siteLoader } from '#source/loader.ts';
import { SharedReading } from '#source/shared-reading.ts';
import type { Reading } from '#source/reading.ts';
import { whole } from '../fixtures/lay.ts';

type Stored = Parameters<LoaderContext['store']['set']>[0];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'huiyin-loader-'));
  cpSync(whole, join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** As much of Astro as a loader sees. */
function astro(store = new Map<string, Stored>()) {
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
  const logged: string[] = [];
  const rendered: string[] = [];
  const context = {
    store: {
      get: (id: string) => store.get(id),
      set: (entry: Stored) => store.set(entry.id, entry),
      keys: () => [...store.keys()],
      delete: (id: string) => store.delete(id),
    },
    config: { root: pathToFileURL(`${root}/`) },
    logger: { error: (line: string) => logged.push(line) },
    generateDigest: (data: unknown) => JSON.stringify(data),
    renderMarkdown: async (text: string) => {
      rendered.push(text);
      return { html: text };
    },
    watcher,
  } as unknown as LoaderContext;
  return { context, store, logged, rendered, watcher };
}

/** Writes a file and lets the watcher see it. */
async function change(watcher: EventEmitter, path: string, text: string): Promise<void> {
  const full = join(root, 'content', path);
  writeFileSync(full, text);
  watcher.emit('change', full);
  await new Promise((resolve) => setImmediate(resolve));
}

const MOTION = 'heyuan/motions/2026-01.md';

describe('a collection of records', () => {
  test('holds each record with its text and what the text looks like', async () => {
    const { context, store, rendered } = astro();
    await contentLoader('motions', explain).load(context);
    expect([...store.keys()]).toEqual(['heyuan/2026-01']);
    const motion = store.get('heyuan/2026-01');
    expect(motion).toMatchObject({
      data: { kind: 'motions', town: 'heyuan', id: '2026-01', file: MOTION },
      filePath: `content/${MOTION}`,
    });
    expect(motion?.data).not.toHaveProperty('body');
    expect(motion?.body).toContain('机耕路长 1.2 公里');
    expect(rendered).toEqual([`---\n---\n${motion?.body}`]);
  });

  test('renders only what has changed, and forgets what is gone', async () => {
    const first = astro();
    await contentLoader('motions', explain).load(first.context);
    first.store.set('heyuan/2020-01', { id: 'heyuan/2020-01', data: {} });
    const second = astro(first.store);
    await contentLoader('motions', explain).load(second.context);
    expect(second.rendered).toEqual([]);
    expect([...second.store.keys()]).toEqual(['heyuan/2026-01']);
  });

  test('leaves out what is wrong, and says where', async () => {
    writeFileSync(join(root, 'content', MOTION), '---\ntitle：甲\n---\n');
    const { context, store, logged } = astro();
    await contentLoader('motions', explain).load(context);
    expect(store.size).toBe(0);
    expect(logged).toEqual([`content/${MOTION}:2:1 冒号是全角的。改成 title: 甲`]);
  });
});

describe('while the dev server runs', () => {
  test('a changed file is read again, a broken one is left out until it is put right', async () => {
    const { context, store, logged, watcher } = astro();
    await contentLoader('terms', explain).load(context);
    const good = (seats: number) =>
      `number: 19\nseats: ${seats}\nreview: { author: 甲, by: 乙, on: 2026-01-01, conclusion: 可以公开 }\n`;
    await change(watcher, 'heyuan/terms/19.yaml', good(60));
    expect(store.get('heyuan/19')?.data).toMatchObject({ data: { seats: 60 } });
    await change(watcher, 'heyuan/terms/19.yaml', good(60).replace('seats', 'seat'));
    expect(store.has('heyuan/19')).toBe(false);
    expect(logged).toEqual([
      'content/heyuan/terms/19.yaml:2:1 没有“seat”这一项。改成 seats（代表名额）',
    ]);
    await change(watcher, 'heyuan/terms/20.yaml', good(61));
    expect([...store.keys()]).toEqual(['heyuan/20']);
    watcher.emit('unlink', join(root, 'content/heyuan/terms/20.yaml'));
    expect(store.size).toBe(0);
  });

  test('other files are no concern of a collection', async () => {
    const { context, store, logged, watcher } = astro();
    await contentLoader('terms', explain).load(context);
    await change(watcher, MOTION, '');
    await change(watcher, 'heyuan/x.yaml', '');
    watcher.emit('change', join(root, 'package.json'));
    expect([[...store.keys()], logged]).toEqual([['heyuan/19'], []]);
  });
});

test('the settings are one entry, and what belongs to no kind is said with them', async () => {
  writeFileSync(join(root, 'content/heyuan/x.txt'), '');
  const { context, store, logged, watcher } = astro();
  await siteLoader(explain).load(context);
  expect(store.get('site')?.data).toMatchObject({ name: '回音' });
  expect(logged).toEqual([expect.stringMatching(/^content\/heyuan\/x\.txt:1:1 /)]);
  await change(watcher, 'heyuan/motions/2.docx', '');
  expect(logged).toHaveLength(2);
  expect(store.has('site')).toBe(true);
});

test('one reading serves each taker once, and is then let go', () => {
  let reads = 0;
  const shared = new SharedReading(2, (folder) => {
    reads += 1;
    return { root: folder, paths: [String(reads)] } as unknown as Reading;
  });
  const take = (folder: string, taker: string) => shared.take(folder, taker).paths[0];
  expect([take('a', 'x'), take('a', 'y')]).toEqual(['1', '1']);
  expect([take('a', 'x'), take('a', 'x'), take('a', 'y')]).toEqual(['2', '3', '3']);
  expect([take('a', 'x'), take('b', 'y')]).toEqual(['4', '5']);
});
