import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Built, Order } from '../search/build.ts';
import { summaryOf } from '../search/verify.ts';
import { moveInto } from './move-into.ts';

/** What the build knows of where and for when it is made. */
export interface Setting {
  readonly content: string;
  readonly out: string;
  readonly base: string;
  readonly origin: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Writes the search index beside the pages, on another core while they are made. */
export function searchIndex(setting: Setting): AstroIntegration {
  let folder = '';
  let writing: Promise<Built> | undefined;
  return {
    name: 'huiyin:search',
    hooks: {
      'astro:build:start': async () => {
        // Beside the site, not in it: the folder of the site is emptied when the pages are written.
        const out = resolve(setting.out);
        folder = await mkdtemp(join(dirname(out), `.${basename(out)}-search-`));
        writing = writeInThread(setting, folder);
        // Seen when the pages are done; until then it is nobody's failure.
        writing.catch(() => undefined);
      },
      'astro:server:setup': ({ server }) => serveIndex(server, setting),
      'astro:build:done': async () => {
        try {
          const { documents, files, bytes, seconds, verdict } = await writing!;
          if (verdict.wrong.length > 0) {
            throw new Error(`搜索索引不准：${verdict.wrong.join('；')}`);
          }
          await moveInto(folder, join(setting.out, 'search'));
          console.log(
            `三、搜索索引：${documents} 个页面，${files} 个文件，${(bytes / 1048576).toFixed(1)} MB，` +
              `用时 ${seconds.toFixed(1)} 秒；${summaryOf(verdict)}`,
          );
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      },
    },
  };
}

/** Writes an index in a thread of its own, which finds the addresses of this build in its environment. */
export function writeInThread(
  { content, base, origin, today }: Setting,
  folder: string,
): Promise<Built> {
  const order: Order = { content, folder, today };
  return new Promise((done, failed) => {
    const thread = new Worker(new URL('../search/thread.ts', import.meta.url), {
      workerData: order,
      env: { ...process.env, HUIYIN_BASE: base, HUIYIN_SITE: origin },
      // Not the flags of a process that was started to evaluate a string: a thread is a file.
      execArgv: [],
    });
    thread.on('message', done);
    thread.on('error', failed);
    thread.on('exit', (code) => failed(new Error(`搜索索引没有写成（${code}）`)));
  });
}

/** Serves an index while the site is written: made when it is first asked for, and anew when content has changed. */
function serveIndex(server: ViteDevServer, setting: Setting): void {
  const start = `${setting.base}search/`;
  let made: Promise<string> | undefined;
  server.watcher.on('all', (_event, file) => {
    if (file.startsWith(resolve(setting.content))) made = undefined;
  });
  const make = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'huiyin-search-'));
    await writeInThread(setting, folder);
    return folder;
  };
  server.middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*/, '');
    const name = path.startsWith(start) ? path.slice(start.length) : '';
    if (!/^(entry\.json|[0-9a-f]{12}\/[\w./-]+)$/.test(name) || name.includes('..')) return next();
    try {
      made ??= make();
      const bytes = await readFile(join(await made, name));
      if (name.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
      response.end(bytes);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
}
