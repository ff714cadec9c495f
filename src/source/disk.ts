import type { Fault } from './fault.ts';
import { disk, type Disk } from './loaded.ts';
import { stemOf } from './place.ts';
import type { Reading, Single } from './reading.ts';
import { readSingle } from './single.ts';

/**
 * Reads the content folder: every file, every valid record, everything that is wrong.
 * Throws nothing; a folder that is missing or closed is a fault as well.
 */
export function readContent(root: string, from = disk): Reading {
  const { singles, faults } = readSingles(root, { from });
  return assemble(root, singles, faults);
}

/** Reads the files of the content folder one by one; of its folders those that are wanted. */
export function readSingles(
  root: string,
  { wanted, from = disk }: { wanted?: (folder: string) => boolean; from?: Disk } = {},
): { readonly singles: readonly Single[]; readonly faults: readonly Fault[] } {
  const { paths, faults } = from.walk(root, wanted);
  return { singles: paths.map((path) => readSingle(root, path, from)), faults };
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

/** What two files of one record have in common. */
function name(path: string): string {
  return stemOf(path.replace(/\.[^./]*$/, '')).toLowerCase();
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
