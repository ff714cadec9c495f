import { join } from 'node:path';
import { readSearchable } from '../src/search/build.ts';
import { simplifiedForms } from '../src/search/simplify.ts';
import { summaryOf, verifyIndex } from '../src/search/verify.ts';
import { readOptions, WrongUse } from './options.ts';
import { today } from './today.ts';

const USAGE = `用法：npm run check:search -- [选项]

在生成好的网站里搜索随机抽取的词句，与逐页查找的结果相比，必须一条不差。先运行 npm run build。

  --phrases N    抽多少个词句，不写就是 500
  --seed N       抽取的种子，不写就是 1；同一个种子抽出同样的词句
  --help         显示这段说明

全部一致时退出码是 0，有不一致是 1，用法不对是 2。
`;

try {
  process.exitCode = await main();
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    error instanceof WrongUse ? `${why}\n` : `没有核对成：${why}\n先运行 npm run build。\n`,
  );
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const values = readOptions(
    process.argv.slice(2),
    {
      phrases: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean' },
    },
    USAGE,
  );
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const folder = join(process.env['HUIYIN_OUT'] || 'dist', 'search');
  const { documents } = readSearchable(
    process.env['HUIYIN_CONTENT'] || 'content',
    today(process.env),
  );
  const verdict = await verifyIndex(folder, documents, simplifiedForms(), {
    phrases: wholeNumber(values.phrases, '--phrases'),
    seed: wholeNumber(values.seed, '--seed'),
  });
  for (const fault of verdict.wrong) process.stdout.write(`  ${fault}\n`);
  process.stdout.write(`搜索：${documents.length} 个页面，${summaryOf(verdict)}\n`);
  return verdict.wrong.length > 0 ? 1 : 0;
}

function wholeNumber(text: unknown, option: string): number {
  if (typeof text !== 'string' || !/^\d{1,6}$/.test(text)) {
    throw new WrongUse(`${option} 后面要写一个整数，例如 ${option} 500。\n\n${USAGE}`);
  }
  return Number(text);
}
