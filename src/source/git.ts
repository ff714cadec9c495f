import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

/** There is no such version, or the folder has none; the message says so in Chinese. */
export class NoHistory extends Error {}

/** What git says of an earlier version. */
export interface Changed {
  /** The commit from which this version went its own way. */
  readonly base: string;
  /** Files below the folder that are not as they were then, in order; hidden ones apart. */
  readonly paths: readonly string[];
  /** Day in Asia/Shanghai of the last commit of all, the present ones included. */
  readonly newestOn: string;
}

const CHANGED = ['diff', '--name-only', '--no-renames', '--relative', '-z'];

/** What has changed below a folder since a version. Throws NoHistory where there is none. */
export async function changedSince(root: string, ref: string): Promise<Changed> {
  const asked = Promise.all([
    git(root, [...CHANGED, '--merge-base', '--end-of-options', ref, '--', '.']),
    git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
    git(root, ['log', '-1', '--date=format-local:%Y-%m-%d', '--format=%cd']),
  ]);
  // Where there is no such version all fail, and this says why.
  asked.catch(() => {});
  const base = await baseOf(root, ref);
  const [named, unknown, newest] = await asked;
  const paths = [named, unknown].flatMap((answer) => answer.split('\0'));
  const shown = paths.filter((path) => path && !path.split('/').some((part) => part[0] === '.'));
  return { base, paths: [...new Set(shown)].sort(), newestOn: newest.trim() };
}

/**
 * Whether a folder must be read to judge a change: every town that has one, as records speak of records of their own
 * town only, and the site's own pages; all towns where the settings have changed, as the rules of all stand there.
 */
export function isConcerned({ paths }: Changed): (folder: string) => boolean {
  const folders = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  return (path) => {
    const folder = path.split('/')[0] ?? '';
    return folders.has('site.yaml') || folder === 'pages' || folders.has(folder);
  };
}

/** The version from which this one went its own way. */
async function baseOf(root: string, ref: string): Promise<string> {
  try {
    return (await git(root, ['merge-base', '--end-of-options', ref, 'HEAD'])).trim();
  } catch (error) {
    // Git ends with 1 where both versions are there.
    const apart = error instanceof Error && 'code' in error && error.code === 1;
    throw new NoHistory(
      apart
        ? `“${ref}”和现在的内容没有共同的来历；取代码时要取全部历史`
        : `仓库里没有“${ref}”这个版本，或者 ${root} 不在 git 仓库里`,
    );
  }
}

const run = promisify(execFile);

async function git(root: string, args: readonly string[]): Promise<string> {
  return (await run('git', [...PLAINLY, ...args], optionsIn(root))).stdout;
}

/** The answer of git to one question, waited for; days are those of Asia/Shanghai. */
export function gitNow(root: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', [...PLAINLY, ...args], {
    ...optionsIn(root),
    input: Buffer.from(input),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** Paths as they are. */
const PLAINLY = ['-c', 'core.quotePath=false'];

const optionsIn = (root: string) => ({
  cwd: root,
  // In bytes.
  maxBuffer: 1024 * 1024 * 1024,
  env: { ...process.env, TZ: 'Asia/Shanghai' },
});
