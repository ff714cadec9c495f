import type { RecordKind } from '../model/records.ts';
import type { Reading } from '../source/reading.ts';
import type { Context } from './issue.ts';

const known = new WeakMap<Reading, ReadonlySet<string>>();

/**
 * Whether a town has files of a kind that are no part of the model, because they are broken, misplaced or name
 * a station that there is not. What is counted then falls short, and the reason is reported already.
 */
export function hasGaps(context: Context, town: string, kind: RecordKind): boolean {
  const gaps = known.get(context.reading) ?? findGaps(context);
  known.set(context.reading, gaps);
  return gaps.has(`${town}/${kind}`);
}

function findGaps({ reading, model }: Context): Set<string> {
  const linked = new Set(
    reading.entries
      .filter(({ kind, town, id }) => model()?.town(town)?.find(`${kind}/${id}`) !== undefined)
      .map(({ file }) => file),
  );
  const missing = reading.paths.filter((path) => !linked.has(path));
  return new Set(missing.map((path) => path.split('/', 2).join('/')));
}
