import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { readAhead } from '#source/ahead.ts';
import { readContent } from '#source/disk.ts';
import type { Disk } from '#source/loaded.ts';

const THREAD = new URL('../../src/source/ahead-thread.ts', import.meta.url);
const FIXTURES = join(import.meta.dirname, '../fixtures');

const repository = mkdtempSync(join(tmpdir(), 'huiyin-ahead-'));
afterAll(() => rmSync(repository, { recursive: true }));

function ahead(root: string, thread = THREAD): Disk {
  const { port1, port2 } = new MessageChannel();
  const order = { root, shared: new Int32Array(new SharedArrayBuffer(8)) };
  const worker = new Worker(thread, {
    workerData: { ...order, port: port2 },
    transferList: [port2],
    stderr: true,
  });
  worker.on('error', () => {}).unref();
  return readAhead({ worker, order, port: port1 }, 1000);
}

test.each(['content', join(FIXTURES, 'whole'), join(FIXTURES, 'broken'), join(FIXTURES, 'none')])(
  'a thread that reads ahead gives the same reading of %s',
  (root) => {
    expect(readContent(root, ahead(root))).toEqual(readContent(root));
  },
);

test('numbers that JSON does not have are read as they are', () => {
  const root = join(repository, 'numbers');
  cpSync(join(FIXTURES, 'whole'), root, { recursive: true });
  writeFileSync(
    join(root, 'heyuan/terms/30.yaml'),
    'name: 第三十届\nseats: -0\na: .inf\nb: .NaN\n__proto__: 1\n',
  );
  const reading = readContent(root, ahead(root));
  expect(reading).toEqual(readContent(root));
  expect(reading.faults.map(({ file }) => file)).toContain('heyuan/terms/30.yaml');
});

test('where the thread comes to grief, everything is read without it', () => {
  const root = join(FIXTURES, 'whole');
  const thread = new URL('file:///nowhere/thread.ts');
  expect(readContent(root, ahead(root, thread))).toEqual(readContent(root));
});

test('of another folder it is asked nothing', () => {
  const root = join(FIXTURES, 'whole');
  expect(readContent('content', ahead(root))).toEqual(readContent('content'));
});
