import { execFileSync } from 'node:child_process';
import { assemble, readSingles } from './disk.ts';
import { placeOf } from './place.ts';
import type { Reading, Single } from './reading.ts';
import { readBytes } from './single.ts';

/** What became of one file of the content. */
export interface Change {
  /** Path below the content folder. */
  readonly path: string;
  /** Absent for a file that is new, or that was no place for content. */
  readonly before?: Single | undefined;
  /** Absent for a file that is gone. */
  readonly after?: Single | undefined;
}

/** What lies between an earlier version of the content and the files as they lie there now. */
export interface Since {
  /** In the order of their paths. */
  readonly changes: readonly Change[];
  /** The earlier version of as much of the content as was read. */
  readonly before: Reading;
  /** Day in Asia/Shanghai on which an earlier version of a file was committed last. */
  readonly committedOn: (path: string) => string | undefined;
  /** Day of the last commit of all, the present ones included. */
  readonly newestOn: string;
}

/** There is no such version, or the folder has none; the message says so in Chinese. */
export class NoHistory extends Error {}

/** In bytes; the answer of git to one question. */
const MOST = 1024 * 1024 * 1024;

/**
 * Reads what has changed since a version, and with it every town that has a change: records speak of
 * records of their own town only, so that what is said of these towns is the same as after reading all.
 */
export function readSince(root: string, ref: string): { reading: Reading; since: Since } {
  const base = baseOf(root, ref);
  const paths = changedPaths(root, base);
  const folders = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  // The rules of all towns stand in the settings of the site.
  const everything = folders.has('site.yaml');
  const { singles, faults } = readSingles(root, (path) => {
    const folder = path.split('/')[0] ?? '';
    return everything || folder === 'pages' || folders.has(folder);
  });
  const now = new Map(singles.map((single) => [single.path, single]));
  const then = singlesAt(root, base, paths);
  const changed = new Set(paths);
  const before = [...singles.filter(({ path }) => !changed.has(path)), ...then.values()];
  return {
    reading: assemble(root, singles, faults),
    since: {
      changes: paths.map((path) => ({ path, before: then.get(path), after: now.get(path) })),
      before: assemble(
        root,
        before.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        faults,
      ),
      committedOn: daysOfCommits(root, base, paths),
      newestOn: git(root, ['log', '-1', ...DAY]).trim(),
    },
  };
}

/** The version from which this one went its own way. */
function baseOf(root: string, ref: string): string {
  try {
    return git(root, ['merge-base', '--end-of-options', ref, 'HEAD']).trim();
  } catch (error) {
    // Git ends with 1 where both versions are there.
    const apart = error instanceof Error && 'status' in error && error.status === 1;
    throw new NoHistory(
      apart
        ? `“${ref}”和现在的内容没有共同的来历；取代码时要取全部历史`
        : `仓库里没有“${ref}”这个版本，或者 ${root} 不在 git 仓库里`,
    );
  }
}

function changedPaths(root: string, base: string): string[] {
  const named = ['diff', '--name-only', '--no-renames', '--relative', '-z', base, '--', '.'];
  const unknown = ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'];
  const paths = [named, unknown].flatMap((args) => git(root, args).split('\0'));
  const shown = paths.filter((path) => path && !path.split('/').some((part) => part[0] === '.'));
  return [...new Set(shown)].sort();
}

/** The files as they were, read by the same code as the present ones; all of them in one question. */
function singlesAt(root: string, base: string, paths: readonly string[]): Map<string, Single> {
  const asked = paths.filter((path) => placeOf(path).is !== 'stray');
  const found = new Map<string, Single>();
  if (asked.length === 0) return found;
  // With `./` git itself finds where in the repository the folder lies.
  const input = asked.map((path) => `${base}:./${path}\n`).join('');
  const answer = execFileSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input,
    maxBuffer: MOST,
  });
  let at = 0;
  for (const path of asked) {
    const end = answer.indexOf('\n', at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    found.set(path, readBytes(path, answer.subarray(at, at + Number(size))));
    at += Number(size) + 1;
  }
  return found;
}

const DAY = ['--date=format-local:%Y-%m-%d', '--format=%cd'];

/** Asked of git when first wanted, for all paths at once. */
function daysOfCommits(root: string, base: string, paths: readonly string[]): Since['committedOn'] {
  let days: Map<string, string> | undefined;
  return (path) => {
    days ??= readDays(root, base, paths);
    return days.get(path);
  };
}

function readDays(root: string, base: string, paths: readonly string[]): Map<string, string> {
  // So many paths fit into one command on every system; beyond that the whole folder is asked for.
  const few = paths.length <= 200 ? paths : ['.'];
  const format = ['--date=format-local:%Y-%m-%d', '--format=%x01%cd'];
  const log = ['log', ...format, '--name-only', '--relative', '-z', base, '--', ...few];
  const days = new Map<string, string>();
  for (const commit of git(root, log).split('\x01').slice(1)) {
    const day = commit.slice(0, 10);
    const named = commit.slice(10).split(/[\0\n]+/);
    for (const path of named) if (path && !days.has(path)) days.set(path, day);
  }
  return days;
}

function git(root: string, args: readonly string[]): string {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: MOST,
    env: { ...process.env, TZ: 'Asia/Shanghai' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
