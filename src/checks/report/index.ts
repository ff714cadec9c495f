import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { Reporter } from './reporter.ts';
import { terminal } from './terminal.ts';

/** Every form in which a report can be printed, by the name that `--format` takes. */
export const reporters = { terminal, github, gitlab, json, markdown } as const satisfies Record<
  string,
  Reporter
>;

/** A form in which a report can be printed. */
export type Format = keyof typeof reporters;
