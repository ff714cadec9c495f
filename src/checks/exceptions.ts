import type { Entry } from '../source/entry.ts';
import type { SourceFile } from '../source/reading.ts';
import { positionOf } from '../source/position.ts';
import type { Context, Issue, Rule } from './issue.ts';
import { nearest } from './near.ts';
import { quoted } from './subject.ts';

type Sources = ReadonlyMap<string, SourceFile>;

/** Rules of which nothing can be excused: what they find must never be in the repository. */
const WITHOUT_EXCEPTION = new Set(['schema', 'privacy', 'secrecy', 'review']);

const NAME = 'exceptions';

type Exception = NonNullable<Entry['data']['exceptions']>[number];

/**
 * Takes out what a record is excused from by an exception of its own. An exception that is past, that excuses
 * nothing, or that names a rule without exceptions is a problem itself: so exceptions can only become fewer.
 */
export function allowExceptions(
  issues: readonly Issue[],
  { reading, today }: Context,
  { sources, rules }: { readonly sources: Sources; readonly rules: readonly Rule[] },
): Issue[] {
  // What such a rule would say shows only where there is a change.
  const aboutChanges = new Set(
    rules.flatMap(({ scope, name }) => (scope === 'change' ? name : [])),
  );
  const names = rules.map(({ name }) => name);
  const excused = new Set<Issue>();
  const problems: Issue[] = [];
  const byFile = Map.groupBy(issues, ({ file }) => file);
  for (const { file, data } of reading.entries) {
    for (const [index, exception] of (data.exceptions ?? []).entries()) {
      const twice =
        (data.exceptions ?? []).findIndex(({ rule }) => rule === exception.rule) < index;
      const matching = (byFile.get(file) ?? []).filter(({ rule }) => rule === exception.rule);
      if (!twice && matching.length === 0 && aboutChanges.has(exception.rule)) continue;
      const problem = twice
        ? repeated(exception)
        : names.includes(exception.rule)
          ? judge(exception, matching.length, today)
          : unknown(exception.rule, names);
      if (problem) problems.push(issueAt(sources.get(file), file, index, problem));
      else for (const issue of matching) excused.add(issue);
    }
  }
  return [...issues.filter((issue) => !excused.has(issue)), ...problems];
}

interface Problem {
  readonly message: string;
  readonly hint: string;
}

/** Of a rule that there is not: it excuses nothing, and what it was meant for is not excused. */
function unknown(rule: string, names: readonly string[]): Problem {
  const near = nearest(rule, names);
  const hint = '改成检查结果里方括号中的名称；没有要例外的，删去这一项例外';
  return {
    message: `没有叫${quoted(rule)}的检查规则`,
    hint: near.length > 0 ? `${hint}；相近的有 ${near.join('、')}` : hint,
  };
}

function judge({ rule, until }: Exception, matching: number, today: string): Problem | undefined {
  if (WITHOUT_EXCEPTION.has(rule)) {
    return { message: `规则 ${rule} 不能例外`, hint: '删去这一项例外，把内容改好' };
  }
  if (until < today) {
    return { message: `规则 ${rule} 的例外到${until}已经过期`, hint: '把内容改好，删去这一项例外' };
  }
  if (matching > 0) return undefined;
  return { message: `这条记录没有违反规则 ${rule}，不需要例外`, hint: '删去这一项例外' };
}

/** One exception excuses everything that its rule finds in a record. */
function repeated({ rule }: Exception): Problem {
  return { message: `规则 ${rule} 的例外前面已经写过`, hint: '并成一项，理由写在一起' };
}

function issueAt(
  source: SourceFile | undefined,
  file: string,
  index: number,
  problem: Problem,
): Issue {
  const position = source
    ? positionOf(source, ['exceptions', index, 'rule'], 'value')
    : { line: 1, column: 1 };
  return { rule: NAME, level: 'error', file, ...position, ...problem };
}
