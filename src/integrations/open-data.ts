import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Order, Written } from '../exports/build.ts';
import { data } from '../text/data.ts';
import { fill } from '../text/fill.ts';
import { formatBytes } from '../text/format.ts';
import { folderBeside } from './folder-beside.ts';
import { moveInto } from './move-into.ts';
import type { Setting } from './setting.ts';
import { inThread } from './thread.ts';

const words = data.archive;

/** Writes the files of the open data beside the pages, on another core while they are made. */
export function openData(setting: Setting): AstroIntegration {
  let folder = '';
  let writing: Promise<Written> | undefined;
  return {
    name: 'huiyin:open-data',
    hooks: {
      'astro:build:start': async () => {
        folder = await folderBeside(setting.out, 'data');
        writing = writeInThread(setting, folder);
        // Seen when the pages are done; until then it is nobody's failure.
        writing.catch(() => undefined);
      },
      'astro:server:setup': ({ server }) => serveFiles(server, setting),
      'astro:build:done': async () => {
        try {
          const { files, archive, seconds } = await writing!;
          await moveInto(folder, join(setting.out, 'data'));
          await tellSize(join(setting.out, 'data/index.html'), archive);
          console.log(`四、开放数据：${files} 个文件，用时 ${seconds.toFixed(1)} 秒`);
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      },
    },
  };
}

/** Puts the size of the archive behind the link to it: the page was made while the archive was written. */
async function tellSize(page: string, bytes: number): Promise<void> {
  const size = fill(words.size, { size: formatBytes(bytes) });
  const html = await readFile(page, 'utf8');
  await writeFile(
    page,
    html.replace(`>${words.name}</a>`, (link) => link + size),
  );
}

/** Writes the files in a thread of its own. */
function writeInThread(setting: Setting, folder: string): Promise<Written> {
  const order: Order = { content: setting.content, folder, today: setting.today };
  return inThread(new URL('../exports/thread.ts', import.meta.url), order, setting);
}

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/atom+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.zip': 'application/zip',
};

/** Serves the files while the site is written: made when first asked for, and anew when content has changed. */
function serveFiles(server: ViteDevServer, setting: Setting): void {
  const start = `${setting.base}data/`;
  let made: Promise<string> | undefined;
  server.watcher.on('all', (_event, file) => {
    if (file.startsWith(resolve(setting.content))) made = undefined;
  });
  const make = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'huiyin-data-'));
    await writeInThread(setting, folder);
    return folder;
  };
  server.middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*/, '');
    const name = path.startsWith(start) ? path.slice(start.length) : '';
    const type = TYPES[extname(name)];
    if (!type || name.includes('..')) return next();
    try {
      made ??= make();
      const bytes = await readFile(join(await made, name));
      response.setHeader('Content-Type', type);
      response.end(bytes);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
}
