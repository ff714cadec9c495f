import { spawnSync } from 'node:child_process';
import { preview } from 'astro';
import { WrongUse } from './options.ts';
import { readServerOptions, type ServerOptions } from './server-options.ts';

const USAGE = `用法：npm start -- [选项]

生成网站，然后在本机打开。

  --port 端口      不写就是 4321；已被占用时用后面的一个
  --host [地址]    同一网络的其他设备也能打开；写地址就只用这个地址
  --help           显示这段说明

内容有错误时退出码是 1，用法不对是 2。
`;

process.env.ASTRO_TELEMETRY_DISABLED = '1';

try {
  const options = readServerOptions(process.argv.slice(2), USAGE);
  if (options) await start(options);
  else process.stdout.write(USAGE);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof WrongUse ? `${why}\n` : `网站没有打开：${why}\n`);
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}

async function start(options: ServerOptions): Promise<void> {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    return;
  }
  const { urls, port } = await preview({ logLevel: 'warn', server: { ...options } });
  console.log(`网站已经打开：${urls?.local[0] ?? `http://localhost:${port}/`}`);
  for (const address of urls?.network ?? []) console.log(`同一网络的其他设备：${address}`);
  console.log('按 Ctrl+C 结束。');
}
