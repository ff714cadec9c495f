import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readSearchable } from '../src/search/build.ts';
import type { SearchDocument } from '../src/search/document.ts';
import { drawPhrases, expectedOf, type Expected } from '../src/search/recall.ts';
import { simplifiedForms } from '../src/search/simplify.ts';
import { writeIndex } from '../src/search/write.ts';
import { askDefault, askOurs } from './bench/ask.ts';
import { inBrowser } from './bench/browser.ts';
import { weigh, writeDefault } from './bench/indexes.ts';
import type { Measured } from './bench/measured.ts';
import { findWorker, serve } from './bench/server.ts';
import { findChromium } from './chromium.ts';
import { WrongUse } from './options.ts';
import { today } from './today.ts';

const USAGE = `用法：npm run bench -- [内容文件夹 …]

在同一批内容上比较本站的搜索和 Pagefind 自带的中文搜索：找得全不全、准不准，索引多大、多久写成，
浏览器里一次搜索读取多少、用时多少。先运行 npm run build（要用其中的脚本）。不写文件夹就是 content。

没有错误时退出码是 0，用法不对是 2。
`;

/** Phrases that every way is asked for. */
const PHRASES = 500;

/** What is needed before anything can be measured. */
interface Needed {
  readonly today: string;
  /** Paths of the site's own worker and of a browser. */
  readonly worker: string;
  readonly executablePath: string;
}

function findNeeded(): Needed {
  const worker = findWorker();
  if (!worker) throw new WrongUse('没有找到生成好的网站；先运行 npm run build。');
  const executablePath = findChromium();
  if (!executablePath) {
    throw new WrongUse(
      '没有找到 Chromium 或 Chrome；安装以后再运行，或者用环境变量 CHROMIUM_PATH 写明它的路径。',
    );
  }
  return { today: today(process.env), worker, executablePath };
}

async function benchContent(content: string, needed: Needed): Promise<void> {
  const { documents, labels } = readSearchable(content, needed.today);
  const simplify = simplifiedForms();
  const expected = expectedOf(documents, drawPhrases(documents, PHRASES, 7), simplify);
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-bench-'));
  try {
    const ours = await weigh(join(folder, 'search'), () =>
      writeIndex(documents, labels, simplify, join(folder, 'search')),
    );
    const theirs = await weigh(join(folder, 'default'), () =>
      writeDefault(documents, join(folder, 'default')),
    );
    const browser = await chromium.launch({
      executablePath: needed.executablePath,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const site = await serve(folder, needed.worker);
    const rows: Measured[] = [];
    for (const [name, built, ask] of [
      ['本站', ours, askOurs],
      ['Pagefind 自带', theirs, askDefault],
    ] as const) {
      console.log(`${name}：索引 ${built.seconds.toFixed(1)} 秒，${built.files} 个文件`);
      rows.push({ name, ...built, ...(await inBrowser(browser, site, expected, documents, ask)) });
    }
    await browser.close();
    site.server.close();
    site.server.closeAllConnections();
    print(content, documents, expected, rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print(
  content: string,
  documents: readonly SearchDocument[],
  expected: readonly Expected[],
  rows: readonly Measured[],
): void {
  const kilobytes = (bytes: number) => Math.round(bytes / 1024);
  console.log(`\n${content}：${documents.length} 个页面，${expected.length} 个词句`);
  console.table(
    rows.map((row) => ({
      方式: row.name,
      '索引 秒': row.seconds.toFixed(1),
      '内存 MB': Math.round(row.megabytes),
      文件: row.files,
      '索引 MB': (row.size / 1048576).toFixed(1),
      找全: row.recall.toFixed(4),
      找准: row.precision.toFixed(4),
      完全一致: `${row.exact}/${expected.length}`,
      '首次 KB': kilobytes(row.firstBytes),
      '以后 KB': kilobytes(row.laterBytes),
      '中位 毫秒': (row.times[Math.floor(row.times.length * 0.5)] ?? 0).toFixed(0),
      '95% 毫秒': (row.times[Math.floor(row.times.length * 0.95)] ?? 0).toFixed(0),
      '最长 毫秒': (row.times.at(-1) ?? 0).toFixed(0),
    })),
  );
}

/** The folders that are named; undefined where only help is asked for. */
function foldersOf(args: readonly string[]): readonly string[] | undefined {
  if (args.includes('--help') || args.includes('-h')) return undefined;
  const option = args.find((arg) => arg.startsWith('-'));
  if (option) throw new WrongUse(`没有 ${option} 这个选项。\n\n${USAGE}`);
  const folders = args.length > 0 ? args : [process.env['HUIYIN_CONTENT'] || 'content'];
  const missing = folders.find((folder) => !existsSync(join(folder, 'site.yaml')));
  if (missing) throw new WrongUse(`${missing} 不是内容文件夹：里面没有 site.yaml。`);
  return folders;
}

try {
  const folders = foldersOf(process.argv.slice(2));
  if (folders) {
    const needed = findNeeded();
    for (const content of folders) await benchContent(content, needed);
  } else {
    process.stdout.write(USAGE);
  }
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof WrongUse ? `${why}\n` : `没有测成：${why}\n`);
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}
