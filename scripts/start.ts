import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { preview } from 'astro';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, host: { type: 'string' } },
});

const built = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const server = await preview({
  logLevel: 'warn',
  server: { port: Number(values.port), ...(values.host ? { host: values.host } : {}) },
});
console.log(`网站已经打开：${server.urls?.local[0] ?? `http://localhost:${server.port}/`}`);
console.log('按 Ctrl+C 结束。');
