import type { Reading } from '../source/reading.ts';
import { pathFrom } from './report/reporter.ts';
import { rules } from './rules/index.ts';
import { runChecks } from './run.ts';

/**
 * What is wrong with the files of a reading, one line each: for a log, where there is no room for more.
 * Only what shows in each file by itself, so that a single file can be explained as well.
 */
export function explain(reading: Reading): string[] {
  const single = rules.filter(({ scope }) => scope === 'file');
  // No rule of a single file asks for the day.
  const { issues } = runChecks(reading, { rules: single, today: '' });
  const names = new Set(single.map(({ name }) => name));
  // Whether an exception is still needed shows only when every rule has run.
  const shown = issues.filter(({ rule }) => names.has(rule));
  return shown.map(
    ({ file, line, column, message, hint }) =>
      `${pathFrom(reading, file)}:${line}:${column} ${message}。${hint}`,
  );
}
