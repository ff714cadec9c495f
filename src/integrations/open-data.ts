import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Order, Written } from '../exports/build.ts';
import { data } from '../text/data.ts';
import { fill } from '../text/fill.ts';
import { formatBytes } from '../text/format.ts';
import { besidePages } from './beside-pages.ts';
import type { Setting } from './setting.ts';
import { inThread } from './thread.ts';

const words = data.archive;

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/atom+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.zip': 'application/zip',
};

/** Writes the files of the open data beside the pages. */
export function openData(setting: Setting): AstroIntegration {
  const thread = new URL('../exports/thread.ts', import.meta.url);
  return besidePages<Written>(setting, {
    name: 'data',
    write: (folder) => {
      const order: Order = { content: setting.content, folder, today: setting.today };
      return inThread<Written>(thread, order, setting);
    },
    finish: async ({ files, archive, seconds }, folder) => {
      await tellSize(join(folder, 'index.html'), archive);
      return `四、开放数据：${files} 个文件，用时 ${seconds.toFixed(1)} 秒`;
    },
    typeOf: (path) => TYPES[extname(path)],
  });
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
