import { dev } from 'astro';
import { WrongUse } from './options.ts';
import { readServerOptions } from './server-options.ts';
import { today } from './today.ts';

const USAGE = `用法：npm run dev -- [选项]

边改边看：内容或者程序改了，网页随即更新。

  --port 端口      不写就是 4321；已被占用时用后面的一个
  --host [地址]    同一网络的其他设备也能打开；写地址就只用这个地址
  --help           显示这段说明

用法不对时退出码是 2。
`;

process.env.ASTRO_TELEMETRY_DISABLED = '1';

try {
  const options = readServerOptions(process.argv.slice(2), USAGE);
  // Asked here too, for here it is said without the lines of a stack.
  today(process.env);
  if (options) {
    // Ctrl+C ends the process as any other end does, so that what was written for it goes too.
    process.once('SIGINT', () => process.exit(130));
    await dev({ server: { ...options } });
  } else {
    process.stdout.write(USAGE);
  }
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof WrongUse ? `${why}\n` : `网站没有打开：${why}\n`);
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}
