import type { AstroIntegration } from 'astro';
import type { Built, Order } from '../search/build.ts';
import { summaryOf } from '../search/verify.ts';
import { besidePages } from './beside-pages.ts';
import type { Setting } from './setting.ts';
import { inThread } from './thread.ts';

/** The entry of an index, and what lies in the folder that it names. */
const FILE = /^(entry\.json|[0-9a-f]{12}\/[\w./-]+)$/;

/** Writes the search index beside the pages. */
export function searchIndex(setting: Setting): AstroIntegration {
  return besidePages<Built>(setting, {
    name: 'search',
    write: (folder) => writeIndex(setting, folder),
    finish: ({ documents, files, bytes, seconds, verdict }) =>
      `三、搜索索引：${documents} 个页面，${files} 个文件，${(bytes / 1048576).toFixed(1)} MB，` +
      `用时 ${seconds.toFixed(1)} 秒；${summaryOf(verdict)}`,
    typeOf: (path) => (FILE.test(path) ? typeOf(path) : undefined),
  });
}

/** Writes an index. Fails where it does not find what is there. */
async function writeIndex(setting: Setting, folder: string): Promise<Built> {
  const order: Order = { content: setting.content, folder, today: setting.today };
  const thread = new URL('../search/thread.ts', import.meta.url);
  const built = await inThread<Built>(thread, order, setting);
  const { wrong } = built.verdict;
  if (wrong.length > 0) throw new Error(`搜索索引不准：${wrong.join('；')}`);
  return built;
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
