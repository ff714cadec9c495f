import { describe, expect, test } from 'vitest';
import type { Finding, Rule } from '#checks/issue.ts';
import { rules } from '#checks/rules/index.ts';
import { runChecks } from '#checks/run.ts';
import { assemble, readContent } from '#source/disk.ts';
import { readBytes } from '#source/single.ts';
import { whole } from '../fixtures/lay.ts';

const reading = readContent(whole);
const today = '2026-03-25';
const about = { about: '测试', level: 'error' } as const;
const said: Finding = { message: '错', hint: '改' };

test('rules have names of their own and say what they ask for', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const rule of rules) expect(rule.about).toMatch(/[一-龥]/);
});

describe('a run', () => {
  test('calls a rule for each file, each record, or once, and tells it the day', () => {
    const days: string[] = [];
    const count: Rule[] = [
      { ...about, name: 'a', scope: 'file', check: () => [said] },
      { ...about, name: 'b', scope: 'record', check: () => [said] },
      {
        ...about,
        name: 'c',
        scope: 'model',
        check: (context) => {
          days.push(context.today);
          return [{ ...said, file: 'site.yaml' }];
        },
      },
    ];
    const { issues, files, errors } = runChecks(reading, { rules: count, today });
    const by = (name: string) => issues.filter(({ rule }) => rule === name).length;
    expect([files, errors, by('a'), by('b'), by('c'), days]).toEqual([15, 29, 15, 13, 1, [today]]);
  });

  test('sorts by file, line and column', () => {
    const rule: Rule = {
      ...about,
      name: 'a',
      scope: 'model',
      check: () => [
        { ...said, file: 'site.yaml', at: { path: ['promise'] } },
        { ...said, file: 'site.yaml', at: { path: ['promise'], part: 'key' } },
        { ...said, file: 'site.yaml', at: { from: 0, to: 4 }, level: 'warning' },
        { ...said, file: 'heyuan/congress.yaml' },
      ],
    };
    const { issues, errors, warnings } = runChecks(reading, { rules: [rule], today });
    expect(issues.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'heyuan/congress.yaml:1:1',
      'site.yaml:1:1',
      'site.yaml:2:1',
      'site.yaml:2:10',
    ]);
    expect([errors, warnings]).toEqual([3, 1]);
  });

  test('goes on when a rule crashes, and says so', () => {
    const crash: Rule = {
      ...about,
      name: 'crash',
      scope: 'record',
      check: ({ kind }) => {
        if (kind === 'terms') throw new Error('坏了\n    at somewhere');
        return [];
      },
    };
    const { issues } = runChecks(reading, { rules: [crash, ...rules], today });
    expect(issues).toEqual([
      {
        rule: 'crash',
        level: 'error',
        file: 'heyuan/terms/19.yaml',
        line: 1,
        column: 1,
        message: '检查规则 crash 出了故障，没有查完',
        hint: '把这一行发给维护人员：坏了',
      },
    ]);
  });

  test('reports on the files that are asked for', () => {
    const rule: Rule = { ...about, name: 'a', scope: 'file', check: () => [said] };
    const { files, issues } = runChecks(reading, {
      rules: [rule],
      today,
      about: (path) => path.startsWith('heyuan/motions/'),
    });
    expect([files, issues.map(({ file }) => file)]).toEqual([1, ['heyuan/motions/2026-01.md']]);
  });
});

describe('one mistake is one issue', () => {
  /** What is said when some files of the whole content read otherwise. */
  function saidOf(changes: Record<string, (text: string) => string>) {
    const singles = reading.files.map(({ path, text }) =>
      readBytes(path, new TextEncoder().encode(changes[path]?.(text) ?? text)),
    );
    const { issues } = runChecks(assemble(whole, singles), { rules, today });
    return issues.map(({ rule, file }) => `${rule} ${file}`);
  }

  test('a broken record is there all the same for those that point at it', () => {
    expect(saidOf({ 'heyuan/deputies/wang-deshun.yaml': () => 'name: [' })).toEqual([
      'yaml heyuan/deputies/wang-deshun.yaml',
    ]);
  });

  test('a broken congress says nothing about areas, groups and offices', () => {
    expect(saidOf({ 'heyuan/congress.yaml': (text) => text.replace('about:', 'abuot:') })).toEqual([
      'schema heyuan/congress.yaml',
    ]);
  });

  test('a record that is gone is missed once, however many mention it', () => {
    const gone = assemble(
      whole,
      reading.files
        .filter(({ path }) => !path.includes('wang-deshun'))
        .map(({ path, text }) => readBytes(path, new TextEncoder().encode(text))),
    );
    const { issues, errors } = runChecks(gone, { rules, today });
    const missed = issues.filter(({ rule }) => rule === 'references');
    expect([missed.length, errors]).toEqual([1, 1]);
    expect(missed[0]?.hint).toMatch(/另有 \d 处也这样写，要一起改：/);
  });

  test('a value that breaks its schema is not looked up', () => {
    const lead = (text: string) => text.replace('lead: wang-deshun', 'lead: 王德顺');
    expect(saidOf({ 'heyuan/motions/2026-01.md': lead })).toEqual([
      'schema heyuan/motions/2026-01.md',
    ]);
  });
});
