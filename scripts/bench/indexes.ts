import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/search/document.ts';

/** Seconds, files and bytes of writing an index, and the most memory that the engine took for it. */
export async function weigh(folder: string, write: () => Promise<unknown>) {
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
export async function writeDefault(
  documents: readonly SearchDocument[],
  folder: string,
): Promise<void> {
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
