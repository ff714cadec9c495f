import type { Issue } from './issue.ts';

/** So many files are named; of more their number is told. */
const NAMED = 5;

/**
 * Issues that one mistake has made in many places become the first of them, which names the others: a record
 * that is gone is one thing to mend and not one for every mention.
 */
export function onceForEachCause(issues: readonly Issue[]): Issue[] {
  const places = Map.groupBy(issues, (issue) => causeOf(issue) ?? issue);
  return [...places.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    return others.length === 0 ? first : { ...first, hint: `${first.hint}；${alsoIn(others)}` };
  });
}

function causeOf({ rule, level, cause }: Issue): string | undefined {
  return cause === undefined ? undefined : [rule, level, cause].join('\n');
}

function alsoIn(others: readonly Issue[]): string {
  const files = [...new Set(others.map(({ file }) => file))];
  const named = files.slice(0, NAMED).join('、');
  const rest = files.length > NAMED ? `等 ${files.length} 个文件` : '';
  return `另有 ${others.length} 处也这样写，要一起改：${named}${rest && ` ${rest}`}`;
}
