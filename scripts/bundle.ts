import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = join(import.meta.dirname, '..');

/** The programs of the check, which starts often and must start at once. */
const ENTRIES = {
  check: 'scripts/check-content.ts',
  ahead: 'src/source/ahead.ts',
  thread: 'src/source/ahead-thread.ts',
  git: 'src/source/git.ts',
};

/** Packages that are loaded only where there is something for them to read, from where they lie. */
const APART = [/^unpdf/, /^exifreader/, /^fflate/];

/** Which bundle is the latest, and what it was made of. */
export interface Manifest {
  /** Its folder, beside the manifest. */
  readonly folder: string;
  /** Of every source, by its path in the project: the time of the last change and the size. */
  readonly stamps: Readonly<Record<string, string>>;
}

/**
 * Makes the hundreds of modules of the check into a few files, in a new folder of a cache; names it in the manifest
 * there when all of it has been written.
 */
export async function bundle(cache: string): Promise<Manifest> {
  const made = await rolldown({
    cwd: ROOT,
    input: ENTRIES,
    platform: 'node',
    external: APART,
  });
  const folder = randomUUID();
  mkdirSync(cache, { recursive: true });
  const { output } = await made.write({
    dir: join(cache, folder),
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
    minify: true,
  });
  await made.close();
  const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  const own = modules.map((id) => relative(ROOT, id).replaceAll('\\', '/'));
  const sources = own.filter((path) => /^(?:src|scripts)\//.test(path));
  const stamps = ['package-lock.json', ...sources].map((path) => [path, stampOf(path)]);
  const manifest: Manifest = { folder, stamps: Object.fromEntries(stamps) };
  const draft = join(cache, `${folder}.json`);
  writeFileSync(draft, JSON.stringify(manifest));
  renameSync(draft, join(cache, 'manifest.json'));
  removeOld(cache, folder);
  return manifest;
}

function stampOf(path: string): string {
  const { mtimeMs, size } = statSync(join(ROOT, path));
  return `${mtimeMs} ${size}`;
}

/** In milliseconds. Until then another run may still load something from an earlier bundle. */
const KEPT = 60 * 60 * 1000;

/** Takes away the bundles that are much older than this one. */
function removeOld(cache: string, folder: string): void {
  const made = (name: string) => statSync(join(cache, name)).mtimeMs;
  for (const item of readdirSync(cache, { withFileTypes: true })) {
    if (item.isDirectory() && made(folder) - made(item.name) > KEPT)
      rmSync(join(cache, item.name), { recursive: true, force: true });
  }
}
