import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Built, Order } from '../search/build.ts';
import { summaryOf } from '../search/verify.ts';
import { folderBeside } from './folder-beside.ts';
import { moveInto } from './move-into.ts';
import type { Setting } from './setting.ts';
import { inThread } from './thread.ts';

/** Writes the search index beside the pages, on another core while they are made. */
export function searchIndex(setting: Setting): AstroIntegration {
  let folder = '';
  let writing: Promise<Built> | undefined;
  return {
    name: 'huiyin:search',
    hooks: {
      'astro:build:start': async () => {
        folder = await folderBeside(setting.out, 'search');
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

/** Writes an index in a thread of its own. */
export function writeInThread(setting: Setting, folder: string): Promise<Built> {
  const order: Order = { content: setting.content, folder, today: setting.today };
  return inThread(new URL('../search/thread.ts', import.meta.url), order, setting);
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
