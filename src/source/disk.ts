import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import type { Reading, Single } from './reading.ts';
import { readSingle } from './single.ts';

/** What lies below the content folder: paths of files, and what can be no file of content. */
interface Found {
  readonly paths: string[];
  readonly faults: Fault[];
}

/**
 * Reads the content folder: every file, every valid record, everything that is wrong.
 * Throws nothing; a folder that is missing or closed is a fault as well.
 */
export function readContent(root: string): Reading {
  const { singles, faults } = readSingles(root);
  return assemble(root, singles, faults);
}

/** Reads the files of the content folder one by one; of its folders those that are asked for. */
export function readSingles(
  root: string,
  wanted: (folder: string) => boolean = () => true,
): { readonly singles: readonly Single[]; readonly faults: readonly Fault[] } {
  const found: Found = { paths: [], faults: [] };
  walk(root, '', found, wanted);
  found.paths.sort();
  return { singles: found.paths.map((path) => readSingle(root, path)), faults: found.faults };
}

/** Puts single files together, and sees what can only be seen of all: what is missing or there twice. */
export function assemble(
  root: string,
  singles: readonly Single[],
  faults: readonly Fault[] = [],
): Reading {
  const placed = singles
    .filter((single) => single.faults[0]?.code !== 'stray')
    .map(({ path }) => path);
  const records = new Map(placed.map((path) => [name(path), path]));
  return {
    root,
    paths: singles.map(({ path }) => path),
    files: singles.flatMap(({ file }) => file ?? []),
    entries: singles.flatMap(({ entry }) => entry ?? []),
    settings: singles.find(({ settings }) => settings)?.settings,
    pages: singles.flatMap(({ path, page }) => (page ? path : [])),
    faults: [
      ...faults,
      ...singles.flatMap((single) => single.faults.map((fault) => asTwin(fault, records))),
      // Where there is no folder nothing in it is missing.
      ...(faults.some(({ file }) => file === '') ? [] : missing(singles, placed)),
    ],
  };
}

function walk(
  root: string,
  folder: string,
  found: Found,
  wanted: (folder: string) => boolean = () => true,
): void {
  for (const item of list(join(root, folder), folder, found)) {
    if (item.name.startsWith('.')) continue;
    const path = folder ? `${folder}/${item.name}` : item.name;
    if (item.isSymbolicLink()) found.faults.push({ code: 'symlink', file: path });
    else if (item.isDirectory()) {
      if (wanted(path)) walk(root, path, found);
    } else if (item.isFile()) found.paths.push(path);
    else found.faults.push({ code: 'unreadable', file: path, why: 'special' });
  }
}

function list(full: string, folder: string, { faults }: Found): Dirent[] {
  try {
    return readdirSync(full, { withFileTypes: true });
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    faults.push({ code: 'unreadable', file: folder, why: gone ? 'gone' : 'permission' });
    return [];
  }
}

/** What two files of one record have in common. */
function name(path: string): string {
  return path.replace(/\.[^./]*$/, '').toLowerCase();
}

/** A stray file beside the record that it doubles is a second reading of that record. */
function asTwin(fault: Fault, records: ReadonlyMap<string, string>): Fault {
  const other = fault.code === 'stray' ? records.get(name(fault.file)) : undefined;
  if (other === undefined) return fault;
  const by = fault.file.toLowerCase() === other ? 'case' : 'ending';
  return { code: 'twin', file: fault.file, other, by };
}

/** A town needs its `congress.yaml`, the whole its `site.yaml`; under a wrong ending they are strays, not missing. */
function missing(singles: readonly Single[], placed: readonly string[]): Fault[] {
  const names = new Set(singles.map(({ path }) => name(path)));
  const folders = placed
    .filter((path) => path.includes('/'))
    .map((path) => path.split('/')[0] ?? '');
  const faults: Fault[] = [...new Set(folders)]
    .filter((town) => town !== 'pages' && !names.has(`${town}/congress`))
    .map((town) => ({ code: 'no-congress', file: `${town}/congress.yaml`, town }));
  if (!names.has('site')) faults.push({ code: 'no-site', file: 'site.yaml' });
  return faults;
}
