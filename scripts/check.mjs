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
const parts = await programs();
const args = process.argv.slice(2);
const begun = await begin();
/** @type {typeof import('./check-content.ts')} */
const { checkContent } = await import(parts.check.href);
const code = await checkContent(args, begun);
// When all has been written the process ends at once: tidying up its memory would take longer than some checks.
process.stdout.write('', () => process.exit(code));

/** Begins what takes its time while the program is still being loaded; nothing where files must first be put right. */
async function begin() {
  const { base, fix, help } = parseArgs({ args, strict: false, options: OPTIONS }).values;
  const root = process.env.HUIYIN_CONTENT || 'content';
  if (fix || help || base === true) return {};
  if (base === undefined) return { disk: await readInThread(root) };
  /** @type {typeof import('../src/source/git.ts')} */
  const { changedSince } = await import(parts.git.href);
  const changed = changedSince(root, base);
  // The program waits for it, and says what is wrong.
  changed.catch(() => {});
  return { changed };
}

/**
 * @param {string} root
 * @returns the content, read by a thread; what a thread that comes to grief has not read is read here
 */
async function readInThread(root) {
  const { port1, port2 } = new MessageChannel();
  const order = { root, shared: new Int32Array(new SharedArrayBuffer(8)) };
  const worker = new Worker(parts.thread, {
    workerData: { ...order, port: port2 },
    transferList: [port2],
  });
  worker.on('error', () => {}).unref();
  /** @type {typeof import('../src/source/ahead.ts')} */
  const { readAhead } = await import(parts.ahead.href);
  return readAhead({ worker, order, port: port1 });
}

/** Where the parts of the check are loaded from: a bundle of the sources as they are; without one, the sources. */
async function programs() {
  try {
    const known = latestManifest();
    const { folder } = known ?? (await (await import('./bundle.ts')).bundle(CACHE));
    return programsAt((name) => pathToFileURL(join(CACHE, folder, `${name}.mjs`)));
  } catch {
    const sources = {
      check: 'check-content.ts',
      ahead: '../src/source/ahead.ts',
      thread: '../src/source/ahead-thread.ts',
      git: '../src/source/git.ts',
    };
    return programsAt((name) => new URL(sources[name], import.meta.url));
  }
}

/** @param {(name: 'check' | 'ahead' | 'thread' | 'git') => URL} urlOf */
function programsAt(urlOf) {
  return {
    check: urlOf('check'),
    ahead: urlOf('ahead'),
    thread: urlOf('thread'),
    git: urlOf('git'),
  };
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
