import type { Reading, SourceFile } from '../source/reading.ts';
import type { Issue } from './issue.ts';
import { isCrash, reportOf, runChecks, type Report, type RunOptions } from './run.ts';

/**
 * What was found in some of the towns. Plain data, so that another thread can send it. Records speak only of records
 * of their own town, so that a town may be checked without the others.
 */
export interface Share {
  readonly paths: readonly string[];
  readonly files: readonly SourceFile[];
  readonly issues: readonly Issue[];
}

type Options = Pick<RunOptions, 'rules' | 'today'>;

/** The folder of a town that a path lies in; none for pages, and for what lies beside the towns. */
export function townFolder(path: string): string | undefined {
  const [folder = '', ...rest] = path.split('/');
  return rest.length > 0 && folder !== 'pages' && folder !== '..' ? folder : undefined;
}

/**
 * Checks the towns of a reading that are wanted. The reading has to hold all of each of them, the settings and the
 * pages: what these declare holds for every town.
 */
export function checkTowns(
  reading: Reading,
  isWanted: (town: string) => boolean,
  options: Options,
): Share {
  const isOwn = (path: string) => {
    const town = townFolder(path);
    return town !== undefined && isWanted(town);
  };
  const { attachments } = reading;
  const own = attachments ? attachments.filter(({ path }) => isOwn(path)) : undefined;
  return share({ ...reading, ...(own && { attachments: own }) }, isOwn, options);
}

/**
 * Puts together what was found in the towns of a reading with what was found in all others, and checks what belongs to
 * no town: for that, whatever any town declares counts. Undefined where a rule crashed: what it would have said
 * otherwise cannot be told from a share.
 */
export function joinShares(
  reading: Reading,
  own: Share,
  others: Share,
  options: Options,
): { report: Report; reading: Reading } | undefined {
  const isRest = (path: string) => townFolder(path) === undefined;
  const paths = [...reading.paths, ...others.paths].sort();
  const files = [...reading.files, ...others.files];
  const all: Reading = { ...reading, paths, files };
  const { attachments } = reading;
  const beside: Reading = {
    ...reading,
    among: all,
    paths: reading.paths.filter(isRest),
    files: reading.files.filter(({ path }) => isRest(path)),
    entries: [],
    faults: reading.faults.filter(({ file }) => isRest(file)),
    ...(attachments && { attachments: attachments.filter(({ path }) => isRest(path)) }),
  };
  const rest = share(beside, isRest, options);
  const issues = [own, others, rest].flatMap((one) => one.issues);
  if (issues.some(isCrash)) return undefined;
  return { report: reportOf(issues, paths.length), reading: all };
}

function share(reading: Reading, isOwn: (path: string) => boolean, options: Options): Share {
  // A crash belongs to no file.
  const about = (path: string) => path === '' || isOwn(path);
  return {
    paths: reading.paths.filter(isOwn),
    files: reading.files.filter(({ path }) => isOwn(path)),
    issues: runChecks(reading, { ...options, about }).issues,
  };
}
