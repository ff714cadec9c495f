import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../../src/checks/rules/index.ts';
import { type Report, runChecks } from '../../src/checks/run.ts';
import { writeFiles } from '../../src/generator/folder.ts';
import { generateTowns, type Wanted } from '../../src/generator/generate.ts';
import { textOf, yamlOf } from '../../src/generator/render.ts';
import { pages, settings } from '../../src/generator/site-files.ts';
import { readContent } from '../../src/source/disk.ts';
import type { Entry } from '../../src/source/entry.ts';

/** The day of most tests: late in a year, so that everything of that year can be open or over. */
export const today = '2026-11-24';

/** What most tests look at: two towns over three years. */
export const usual: Wanted = { towns: 2, years: 3, seed: 1, today };

/** Every record of all towns. */
export function generated(wanted: Wanted): Entry[] {
  return [...generateTowns(wanted)].flat();
}

/** Writes a whole content folder for as long as `use` runs. */
export function withFolder<T>(entries: readonly Entry[], use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'huiyin-generated-'));
  try {
    writeFiles(root, [
      { path: 'site.yaml', text: yamlOf(settings) },
      ...Object.entries(pages).map(([name, text]) => ({ path: `pages/${name}.mdx`, text })),
      ...entries.map((entry) => ({ path: entry.file, text: textOf(entry) })),
    ]);
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What the checks say of generated records that were written and read again. */
export function checked({ today: day, ...rest }: Wanted): Report {
  return withFolder(generated({ today: day, ...rest }), (root) =>
    runChecks(readContent(root), { rules, today: day }),
  );
}

/** What is wrong, or doubtful without being late: one line each. */
export function complaints({ issues }: Report): string[] {
  const late = new Set(['notice-day', 'reply-deadline', 'matter-deadline']);
  return issues
    .filter(({ level, rule }) => level === 'error' || !late.has(rule))
    .map(({ file, line, rule, message }) => `${file}:${line} [${rule}] ${message}`);
}
