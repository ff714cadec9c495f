import { assemble, readSingles } from './disk.ts';
import { changedSince, gitNow, isConcerned, type Changed } from './git.ts';
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

/**
 * Reads what has changed since a version, and with it every town that has a change: records speak of
 * records of their own town only, so that what is said of these towns is the same as after reading all.
 * Git may have been asked already what has changed.
 */
export async function readSince(
  root: string,
  ref: string,
  changed: Promise<Changed> = changedSince(root, ref),
): Promise<{ reading: Reading; since: Since }> {
  const changes = await changed;
  const { base, paths, newestOn } = changes;
  const { singles, faults } = readSingles(root, { wanted: isConcerned(changes) });
  const now = new Map(singles.map((single) => [single.path, single]));
  const then = singlesAt(root, base, paths);
  const touched = new Set(paths);
  const before = [...singles.filter(({ path }) => !touched.has(path)), ...then.values()];
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
      newestOn,
    },
  };
}

/** The files as they were, read by the same code as the present ones; all of them in one question. */
function singlesAt(root: string, base: string, paths: readonly string[]): Map<string, Single> {
  const asked = paths.filter((path) => placeOf(path).is !== 'stray');
  const found = new Map<string, Single>();
  if (asked.length === 0) return found;
  // With `./` git itself finds where in the repository the folder lies.
  const input = asked.map((path) => `${base}:./${path}\n`).join('');
  const answer = gitNow(root, ['cat-file', '--batch'], input);
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
  for (const commit of gitNow(root, log).toString().split('\x01').slice(1)) {
    const day = commit.slice(0, 10);
    const named = commit.slice(10).split(/[\0\n]+/);
    for (const path of named) if (path && !days.has(path)) days.set(path, day);
  }
  return days;
}
