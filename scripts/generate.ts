import {
  clearFolder,
  markFolder,
  type OutputFile,
  whyNot,
  writeFiles,
} from '../src/generator/folder.ts';
import { generateTowns, type Wanted } from '../src/generator/generate.ts';
import { scaleFor } from '../src/generator/plan.ts';
import { textOf, yamlOf } from '../src/generator/render.ts';
import { pages, settings } from '../src/generator/site-files.ts';
import { day } from '../src/schema/fields.ts';
import { readOptions, WrongUse } from './options.ts';
import { today } from './today.ts';

const USAGE = `用法：npm run generate -- --out 文件夹 [选项]

  --out 文件夹     写到哪里；文件夹要是空的、没有的，或者是以前这样生成的
  --towns 个数     几个乡镇，1 至 2000，不写就是 1
  --years 年数     几年的记录，到今天所在的年份为止，1 至 20，不写就是 3
  --records 条数   大约多少条记录；写了就不再写 --towns 和 --years
  --seed 整数      同一个数生成同样的内容，不写就是 1
  --today 日期     记录写到哪一天；不写就是 HUIYIN_TODAY，再没有就是今天
  --help           显示这段说明

没有错误时退出码是 0，用法不对是 2。
`;

try {
  const wanted = read(process.argv.slice(2));
  if (wanted) generate(wanted);
  else process.stdout.write(USAGE);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof WrongUse ? `${why}\n` : `没有生成：${why}\n`);
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}

function generate({ out, ...wanted }: Wanted & { out: string }): void {
  const began = performance.now();
  const problem = whyNot(out);
  if (problem) throw new WrongUse(problem);
  clearFolder(out);
  const names = ['site.yaml', 'pages'];
  markFolder(out, names);
  writeFiles(out, siteFiles());
  let records = 0;
  for (const entries of generateTowns(wanted)) {
    // A town is marked before it is written, so that a run that was stopped can be repeated.
    names.push(entries[0]?.town ?? '');
    markFolder(out, names);
    writeFiles(
      out,
      entries.map((entry) => ({ path: entry.file, text: textOf(entry) })),
    );
    records += entries.length;
  }
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(
    `完成：${names.length - 2} 个乡镇，${records} 条记录，写到 ${out}/，` +
      `用时 ${seconds.toFixed(1)} 秒，每秒 ${Math.round(records / seconds)} 条。` +
      `日期 ${wanted.today}，种子 ${wanted.seed}。\n`,
  );
}

function siteFiles(): OutputFile[] {
  return [
    { path: 'site.yaml', text: yamlOf(settings) },
    ...Object.entries(pages).map(([name, text]) => ({ path: `pages/${name}.mdx`, text })),
  ];
}

/** What the options say; undefined where only help is asked for. */
function read(args: string[]): (Wanted & { out: string }) | undefined {
  const values = readOptions(
    args,
    {
      out: { type: 'string' },
      towns: { type: 'string' },
      years: { type: 'string' },
      records: { type: 'string' },
      seed: { type: 'string' },
      today: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    USAGE,
  );
  if (values.help === true) return undefined;
  if (typeof values.out !== 'string' || values.out === '') {
    throw new WrongUse(`要用 --out 写明写到哪个文件夹。\n\n${USAGE}`);
  }
  const last = dayOf(values.today);
  const records = whole('records', values.records, 100, 1_000_000);
  const towns = whole('towns', values.towns, 1, 2000);
  const years = whole('years', values.years, 1, 20);
  if (records !== undefined && (towns !== undefined || years !== undefined)) {
    throw new WrongUse('--records 自己决定乡镇数和年数，不能与 --towns、--years 一起写。');
  }
  const scale =
    records === undefined ? { towns: towns ?? 1, years: years ?? 3 } : scaleFor(records, last);
  const seed = whole('seed', values.seed, 0, 4_294_967_295) ?? 1;
  return { ...scale, seed, today: last, out: values.out };
}

/** A whole number between two others. */
function whole(name: string, value: unknown, low: number, high: number): number | undefined {
  if (value === undefined) return undefined;
  const number = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : NaN;
  if (number >= low && number <= high) return number;
  const written = typeof value === 'string' ? `写成了“${value}”` : '后面没有写数';
  throw new WrongUse(`--${name} ${written}；要写 ${low} 至 ${high} 的整数。`);
}

/** The day given, or that of every command, within the years for which there are calendars. */
function dayOf(given: unknown): string {
  const chosen = given ?? today(process.env);
  if (day.safeParse(chosen).success && String(chosen) >= '2012' && String(chosen) < '2100') {
    return String(chosen);
  }
  const name = given === undefined ? '环境变量 HUIYIN_TODAY' : '--today';
  const written = typeof chosen === 'string' ? `写成了“${chosen}”` : '后面没有写日期';
  throw new WrongUse(`${name} ${written}；要写成年-月-日，2012 至 2099 年，例如 2026-03-05。`);
}
