import { formatDay } from '../text/format.ts';

/** What was due when, and what became of it, in one line: `2025年6月，已做到（2025年5月30日）`. */
export function fateOf(promise: {
  readonly due?: string | undefined;
  readonly outcome?: string | undefined;
  readonly doneOn?: string | undefined;
}): string {
  const { due, outcome, doneOn } = promise;
  const result = `${outcome ?? '结果不详'}${doneOn ? `（${formatDay(doneOn)}）` : ''}`;
  return due ? `${formatDay(due)}以前；${result}` : result;
}
