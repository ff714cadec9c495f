import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { reporters, type Format } from '../src/checks/report/index.ts';
import { rules } from '../src/checks/rules/index.ts';
import { runChecks } from '../src/checks/run.ts';
import { withAttachments } from '../src/source/attachments.ts';
import { canonicalText } from '../src/source/canonical/form.ts';
import { readContent } from '../src/source/disk.ts';
import type { Disk } from '../src/source/loaded.ts';
import { NoHistory, type Changed } from '../src/source/git.ts';
import { readSince, type Since } from '../src/source/history.ts';
import { isKind, kindNames } from '../src/source/kinds.ts';
import type { Reading } from '../src/source/reading.ts';
import { readOptions, WrongUse } from './options.ts';
import { today } from './today.ts';

const USAGE = `用法：npm run check -- [选项]

  --format terminal|github|gitlab|json|markdown
                                 输出的格式，不写就是 terminal
  --kind 类别                     只看一类记录，例如 motions
  --town 乡镇                     只看一个乡镇，例如 yunxi
  --base 版本                     只看从这个版本以来改动的，例如 origin/main
  --fix                           先把写法统一：各项的次序、引号、全角数字、空格和换行；不改意思
  --help                          显示这段说明

没有错误时退出码是 0，有错误是 1，用法不对是 2。
`;

/** What has been begun before this program was loaded. */
export interface Begun {
  /** Reads the whole content ahead. */
  readonly disk?: Disk | undefined;
  /** What git says to `--base`. */
  readonly changed?: Promise<Changed> | undefined;
}

/** Checks the content as the command line asks; returns the exit code. */
export async function checkContent(args: string[], begun: Begun = {}): Promise<number> {
  try {
    return await check(args, begun);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(error instanceof WrongUse ? `${why}\n` : `检查程序出了故障：${why}\n`);
    return 2;
  }
}

async function check(args: string[], begun: Begun): Promise<number> {
  const { format, kind, town, base, fix, help } = options(args);
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const folder = contentFolder();
  let read = await readFrom(folder, base, begun);
  const about = aboutOnly(kind, town, folder);
  if (fix && writeCanonically(read, about) > 0) read = await readFrom(folder, base);
  const reading = await withAttachments(read.reading, 'public');
  const { attachments } = reading;
  const since = read.since && {
    ...read.since,
    // Of attachments there is one version: what is said of them is not of the change.
    before: { ...read.since.before, ...(attachments && { attachments }) },
  };
  const report = runChecks(reading, {
    rules,
    today: today(process.env),
    ...(about && { about }),
    ...(since && { since }),
  });
  process.stdout.write(reporters[format](report, reading, since));
  return report.errors > 0 ? 1 : 0;
}

interface Read {
  readonly reading: Reading;
  readonly since?: Since;
}

async function readFrom(
  folder: string,
  base: string | undefined,
  { disk, changed }: Begun = {},
): Promise<Read> {
  if (base === undefined) return { reading: readContent(folder, disk) };
  try {
    return await readSince(folder, base, changed);
  } catch (error) {
    if (error instanceof NoHistory) throw new WrongUse(`--base 用不了：${error.message}。`);
    throw error;
  }
}

/** Brings files into their canonical form, and says on the side which; returns how many. */
function writeCanonically({ reading, since }: Read, about = (_path: string) => true): number {
  const { root, files, faults } = reading;
  const changed = since && new Set(since.changes.map(({ path }) => path));
  // What is no UTF-8 would be written as what it was misread for.
  const encoded = faults.filter((fault) => fault.code === 'encoding');
  const marked = new Set(encoded.flatMap(({ file, guess }) => (guess === 'bom' ? file : [])));
  const misread = new Set(encoded.flatMap(({ file, guess }) => (guess === 'bom' ? [] : file)));
  const written = files
    .filter(({ path }) => about(path) && !misread.has(path) && changed?.has(path) !== false)
    .filter((file) => {
      const text = canonicalText(file);
      const differs = text !== file.text || marked.has(file.path);
      if (differs) writeFileSync(join(root, file.path), text);
      return differs;
    });
  const list = written.map(({ path }) => `  ${path}\n`).join('');
  process.stderr.write(`统一了 ${written.length} 个文件的写法。\n${list}`);
  return written.length;
}

interface Options {
  format: Format;
  kind: string | undefined;
  town: string | undefined;
  base: string | undefined;
  fix: boolean;
  help: boolean;
}

function options(args: string[]): Options {
  const values = readOptions(
    args,
    {
      format: { type: 'string', default: 'terminal' },
      kind: { type: 'string' },
      town: { type: 'string' },
      base: { type: 'string' },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    USAGE,
  );
  const format = text('format', values.format) ?? 'terminal';
  if (!isFormat(format)) {
    throw new WrongUse(`没有“${format}”这种格式；可以写：${Object.keys(reporters).join('、')}。`);
  }
  return {
    format,
    kind: text('kind', values.kind),
    town: text('town', values.town),
    base: text('base', values.base),
    fix: values.fix === true,
    help: values.help === true,
  };
}

/** The value of an option that needs one. */
function text(name: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value === '')
    throw new WrongUse(`--${name} 后面要写内容。\n\n${USAGE}`);
  return value;
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(reporters, name);
}

/** As a path from the working folder where it lies inside, so that annotations find their lines. */
function contentFolder(): string {
  const given = process.env['HUIYIN_CONTENT'] || 'content';
  const stat = statSync(given, { throwIfNoEntry: false });
  if (!stat)
    throw new WrongUse(`找不到内容文件夹 ${given}；看看环境变量 HUIYIN_CONTENT 写得对不对。`);
  if (!stat.isDirectory()) throw new WrongUse(`${given} 是文件，不是内容文件夹。`);
  const inside = relative('', resolve(given));
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? given : inside;
}

function aboutOnly(
  kind: string | undefined,
  town: string | undefined,
  content: string,
): ((path: string) => boolean) | undefined {
  if (kind === undefined && town === undefined) return undefined;
  if (kind !== undefined && !isKind(kind)) {
    throw new WrongUse(`没有“${kind}”这一类记录；可以写：${kindNames.join('、')}。`);
  }
  // From the disk: of a change not every town has been read.
  const towns = readdirSync(content, { withFileTypes: true })
    .filter((item) => item.isDirectory() && !item.name.startsWith('.') && item.name !== 'pages')
    .map(({ name }) => name)
    .sort();
  if (town !== undefined && !towns.includes(town)) {
    throw new WrongUse(`没有“${town}”这个乡镇文件夹；现有：${towns.join('、')}。`);
  }
  return (path) => {
    const [folder, part = ''] = path.split('/');
    if (town !== undefined && folder !== town) return false;
    return kind === undefined || part === kind || (kind === 'congress' && part === 'congress.yaml');
  };
}
