import { createModel } from '../model/create.ts';
import type { Model } from '../model/records.ts';
import { positionAt, positionOf, type Position } from '../source/position.ts';
import type { Since } from '../source/history.ts';
import type { Reading, SourceFile } from '../source/reading.ts';
import { Catalogue } from './catalogue.ts';
import { discreet } from './discreet.ts';
import { allowExceptions } from './exceptions.ts';
import type { ChangeContext, Context, Finding, Issue, Rule, Spot } from './issue.ts';
import { onceForEachCause } from './one-cause.ts';

/** What to check with, and for which day. */
export interface RunOptions {
  readonly rules: readonly Rule[];
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  readonly today: string;
  /** Which files to report on; all of them are read, so that what is said of one stays true. */
  readonly about?: (path: string) => boolean;
  /**
   * What has changed since an earlier version: then only what touches a changed file is reported, and
   * errors elsewhere that were not there before.
   */
  readonly since?: Since;
}

/** Everything that one run found. */
export interface Report {
  /** How many files were looked at. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** By file, line and column. */
  readonly issues: readonly Issue[];
}

/** Runs every rule over a reading. All problems come in one run; a rule that crashes is one of them. */
export function runChecks(
  reading: Reading,
  { rules, today, about = () => true, since }: RunOptions,
): Report {
  const sources = new Map(reading.files.map((file) => [file.path, file]));
  const counts = since ? relevant(since, rules, today) : () => true;
  const found = everyIssue(reading, { rules, today, ...(since && { since }) })
    .filter((issue) => about(issue.file) && counts(issue))
    .sort(inOrder)
    .map((issue) => discreet(issue, reading, sources.get(issue.file)));
  const issues = onceForEachCause(found);
  const paths = since ? since.changes.map(({ path }) => path) : reading.paths;
  return {
    files: paths.filter(about).length,
    errors: issues.filter(({ level }) => level === 'error').length,
    warnings: issues.filter(({ level }) => level === 'warning').length,
    issues,
  };
}

/**
 * What all rules say of a reading, after what its records are excused from. Of a change, a sound file that is no
 * part of it is not looked at by itself: alone it says what it said before.
 */
function everyIssue(
  reading: Reading,
  { rules, today, since }: RunOptions,
  changed = since && changedIn(since),
): Issue[] {
  const context = contextOf(reading, today);
  const sources = new Map(reading.files.map((file) => [file.path, file]));
  const issues: Issue[] = [];
  const apply: Apply = (rule, file, check) => {
    for (const issue of attempt(rule, file, check, sources)) issues.push(issue);
  };
  const isAside = (path: string) => changed?.has(path) === false;
  applyToFiles({ context, sources, rules, isAside }, apply);
  for (const rule of rules) {
    if (rule.scope === 'model') apply(rule, '', () => rule.check(context));
  }
  if (since) applyToChanges({ ...context, since }, rules, apply);
  return allowExceptions(issues, context, { sources, rules });
}

/** Whether an issue is of the change: in a file that changed, or an error that was not there before. */
function relevant(since: Since, rules: readonly Rule[], today: string): (issue: Issue) => boolean {
  const changed = changedIn(since);
  const keyOf = ({ rule, file, message }: Issue) => [rule, file, message].join('\n');
  let known: Set<string> | undefined;
  return (issue) => {
    if (changed.has(issue.file)) return true;
    if (issue.level !== 'error') return false;
    known ??= new Set(everyIssue(since.before, { rules, today }, changed).map(keyOf));
    return !known.has(keyOf(issue));
  };
}

function changedIn({ changes }: Since): ReadonlySet<string> {
  return new Set(changes.map(({ path }) => path));
}

function applyToChanges(context: ChangeContext, rules: readonly Rule[], apply: Apply): void {
  for (const change of context.since.changes) {
    for (const rule of rules) {
      if (rule.scope === 'change') apply(rule, change.path, () => rule.check(change, context));
    }
  }
}

function contextOf(reading: Reading, today: string): Context {
  let model: Model | undefined;
  return {
    reading,
    today,
    catalogue: new Catalogue(reading),
    model: () => {
      if (reading.settings) model ??= createModel(reading.entries, reading.settings, today);
      return model;
    },
  };
}

/** Calls a rule for one thing, and keeps what it says. */
type Apply = (rule: Rule, file: string, check: () => readonly Finding[]) => void;

type Sources = ReadonlyMap<string, SourceFile>;

interface ToFiles {
  readonly context: Context;
  readonly sources: Sources;
  readonly rules: readonly Rule[];
  /** Whether a file has no part in what is asked. */
  readonly isAside: (path: string) => boolean;
}

/** File by file, so that a file with problems is parsed for its positions only once. */
function applyToFiles({ context, sources, rules, isAside }: ToFiles, apply: Apply): void {
  const faults = Map.groupBy(context.reading.faults, ({ file }) => file);
  const records = new Map(context.reading.entries.map((entry) => [entry.file, entry]));
  const ofFiles = rules.filter(({ scope }) => scope === 'file' || scope === 'record');
  for (const file of new Set([...context.reading.paths, ...faults.keys()])) {
    const entry = records.get(file);
    const source = sources.get(file);
    const subject = { path: file, source, entry, faults: faults.get(file) ?? [] };
    const alone = subject.faults.length > 0 || !isAside(file);
    for (const rule of ofFiles) {
      if (rule.scope === 'file' && alone) {
        apply(rule, file, () => rule.check(subject, context));
      }
      if (rule.scope === 'record' && entry) apply(rule, file, () => rule.check(entry, context));
    }
  }
}

function attempt(
  { name, level }: Rule,
  file: string,
  check: () => readonly Finding[],
  sources: Sources,
): Issue[] {
  try {
    return check().map((finding) => {
      const found = finding.file ?? file;
      const { message, hint, cause } = finding;
      const position = locate(sources.get(found), finding.at);
      const said = { message, hint, ...(cause !== undefined && { cause }) };
      return { rule: name, level: finding.level ?? level, file: found, ...position, ...said };
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `检查规则 ${name} 出了故障，没有查完`;
    const hint = `把这一行发给维护人员：${why.split('\n', 1)[0]}`;
    return [{ rule: name, level: 'error', file, line: 1, column: 1, message, hint }];
  }
}

function locate(source: SourceFile | undefined, at: Spot | undefined): Position {
  if (!source || !at) return { line: 1, column: 1 };
  return 'path' in at
    ? positionOf(source, at.path, at.part ?? 'value')
    : positionAt(source, at.from, at.to);
}

function inOrder(a: Issue, b: Issue): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
