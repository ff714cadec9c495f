import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { build } from 'astro';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const began = performance.now();
const content = process.env.HUIYIN_CONTENT || 'content';
const out = process.env.HUIYIN_OUT || 'dist';

console.log('一、检查内容');
const status = checkContent();
if (status !== 0) {
  console.error('内容有错误，没有生成网站。请按上面的提示改好，再运行一次。');
  process.exit(status);
}

console.log('二、生成网页');
try {
  await build({ logLevel: 'warn' });
} catch (error) {
  console.error(`网页没有生成：${explain(error)}`);
  process.exit(1);
}

const seconds = ((performance.now() - began) / 1000).toFixed(1);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `完成：${countRecords(content)} 条记录，${countFiles(out, /\.html$/)} 个页面，` +
    `用时 ${seconds} 秒，内存最高 ${megabytes} MB。网站在 ${out}/`,
);

/** Runs the content check; returns its exit code. */
function checkContent(): number {
  return spawnSync(process.execPath, ['scripts/check.mjs'], { stdio: 'inherit' }).status ?? 1;
}

/** What went wrong, without the lines of a stack that bundlers put into their messages. */
function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\n\s+at .*/g, '');
}

/** Records are the YAML and Markdown files of the towns: each folder but `pages`. */
function countRecords(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'pages')
    .reduce((sum, town) => sum + countFiles(`${folder}/${town.name}`, /\.(yaml|md)$/), 0);
}

function countFiles(folder: string, name: RegExp): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    name.test(file),
  ).length;
}
