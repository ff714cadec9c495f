// JavaScript: Node takes a tenth of a second before it understands its first line of TypeScript.
import { readFileSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { MessageChannel, Worker } from 'node:worker_threads';

const ROOT = join(import.meta.dirname, '..');
/** Below the packages, where a bundle finds what it imports. */
const CACHE = join(ROOT, 'node_modules/.cache/huiyin');
/** As far as they say what will be read; the program itself knows them all. */
const OPTIONS = /** @type {const} */ ({
  base: { type: 'string' },
  fix: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
});

// What was compiled for one run need not be compiled for the next.
enableCompileCache();
const { check, ahead, thread } = await programs();
const args = process.argv.slice(2);
const reader = startReader();
/** @type {typeof import('../src/source/ahead.ts')} */
const { readAhead } = await import(ahead.href);
/** @type {typeof import('./check-content.ts')} */
const { checkContent } = await import(check.href);
process.exitCode = await checkContent(args, reader && readAhead(reader));

/** A thread that reads the content while all else is still being loaded; none where that must first be put right. */
function startReader() {
  const { base, fix, help } = parseArgs({ args, strict: false, options: OPTIONS }).values;
  if (fix || help || base === true) return undefined;
  const { port1, port2 } = new MessageChannel();
  const order = {
    root: process.env.HUIYIN_CONTENT || 'content',
    ref: base,
    shared: new Int32Array(new SharedArrayBuffer(8)),
  };
  const worker = new Worker(thread, {
    workerData: { ...order, port: port2 },
    transferList: [port2],
  });
  // What a thread that comes to grief has not read is read here.
  worker.on('error', () => {}).unref();
  return { worker, order, port: port1 };
}

/** Where the parts of the check are loaded from: a bundle of the sources as they are; without one, the sources. */
async function programs() {
  try {
    const known = latestManifest();
    const { folder } = known ?? (await (await import('./bundle.ts')).bundle(CACHE));
    return {
      check: pathToFileURL(join(CACHE, folder, 'check.mjs')),
      ahead: pathToFileURL(join(CACHE, folder, 'ahead.mjs')),
      thread: pathToFileURL(join(CACHE, folder, 'thread.mjs')),
    };
  } catch {
    return {
      check: new URL('check-content.ts', import.meta.url),
      ahead: new URL('../src/source/ahead.ts', import.meta.url),
      thread: new URL('../src/source/ahead-thread.ts', import.meta.url),
    };
  }
}

/** @returns {import('./bundle.ts').Manifest | undefined} what says where the bundle is, if no source has changed since */
function latestManifest() {
  try {
    /** @type {import('./bundle.ts').Manifest} */
    const manifest = JSON.parse(readFileSync(join(CACHE, 'manifest.json'), 'utf8'));
    const isCurrent = Object.entries(manifest.stamps).every(([path, stamp]) => {
      const { mtimeMs, size } = statSync(join(ROOT, path));
      return `${mtimeMs} ${size}` === stamp;
    });
    return isCurrent ? manifest : undefined;
  } catch {
    return undefined;
  }
}
