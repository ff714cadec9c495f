import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Issue } from '../src/checks/issue.ts';
import { reporters } from '../src/checks/report/index.ts';
import { rules } from '../src/checks/rules/index.ts';
import { runChecks } from '../src/checks/run.ts';
import { measures } from '../src/model/measures/index.ts';
import { readContent } from '../src/source/disk.ts';
import { kindNames, kinds } from '../src/source/kinds.ts';
import {
  examples,
  headings,
  keysOf,
  manual,
  sectionOf,
  shapes,
  shownReport,
  vocabularyOf,
} from './manual.ts';

const root = join(import.meta.dirname, '..');

describe.each(examples)('line $line, $path', (example) => {
  test('is valid', () => {
    const { schema } = kinds[example.kind];
    const expected = example.isPart ? z.strictObject(schema.shape).partial() : schema;
    expect(expected.safeParse(parse(example.yaml)).error?.issues ?? []).toEqual([]);
  });

  test('calls 必填 what is required, no more and no less', () => {
    const marked = keysOf(example).filter(({ mark }) => mark);
    expect(marked.filter(({ mark, required }) => (mark === '必填') !== required)).toEqual([]);
  });
});

test('the section on summaries names every measure of which a summary may state the number', () => {
  const rows = [
    ...sectionOf(kinds.summaries.label).matchAll(/^\| `(\w+\.\w+)` +\| (\S+) +\| (\S+) +\|$/gm),
  ];
  expect(rows.map(([, name, title, unit]) => [name, title, unit])).toEqual(
    Object.entries(measures)
      .filter(([, { numerator }]) => numerator === undefined)
      .map(([name, { title, unit }]) => [name, title, unit]),
  );
});

describe.each(kindNames)('the section on %s', (kind) => {
  const section = sectionOf(kinds[kind].label);
  const example = examples.find((one) => !one.isPart && section.includes(one.text));
  const { keys, words } = vocabularyOf(shapes[kind]);

  test('has a whole example and says where its file goes', () => {
    expect(example?.kind).toBe(kind);
    expect(section).toContain(`\`content/${example?.path}\``);
  });

  test('explains every key of a record in the example', () => {
    const yaml = example?.yaml ?? '';
    const marked = [...yaml.matchAll(/^(?:# )?(\w+):.*# (?:必填|可不填)/gm)].map(([, key]) => key);
    const named = /^# 还可以写 (.+)，写法见/m.exec(yaml)?.[1]?.split('、') ?? [];
    expect([...marked, ...named].sort()).toEqual(Object.keys(shapes[kind].properties ?? {}).sort());
  });

  test('names every key below and every allowed word', () => {
    const text = section + sectionOf('每条记录都有的几项');
    expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(text))).toEqual([]);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('names no key that there is not', () => {
    const shown = [...section.matchAll(/^ *(?:- )?(?:# )?(\w+): /gm)].map(([, key]) => key!);
    const listed = [...section.matchAll(/^\| `(\w+)` +\|/gm)].map(([, key]) => key!);
    expect([...shown, ...listed].filter((key) => !keys.includes(key))).toEqual([]);
  });
});

test('the kinds stand in the order of the registry', () => {
  const labels: string[] = kindNames.map((kind) => kinds[kind].label);
  expect(headings.filter((heading) => labels.includes(heading))).toEqual(labels);
});

test('the checks miss nothing in the examples but records that are not shown', () => {
  const { issues } = checkExamples((text) => text);
  const errors = issues.filter(({ level, rule }) => level === 'error' && rule !== 'references');
  expect(errors).toEqual([]);
});

test('a report looks as it is shown', () => {
  const { printed } = checkExamples((text) =>
    text.replace(/ +#.*$/gm, '').replace('receivedOn: 2026-10-28', 'receivedOn: 2026.10.28'),
  );
  expect(shownReport).toBeDefined();
  expect(printed).toContain(shownReport);
});

test('the messages that are explained can be met', () => {
  const code = ['src/schema', 'src/checks'].flatMap(filesIn).map(read).join('');
  const rows = [...sectionOf('怎样看检查结果').matchAll(/^\| (?!提示|-)(.+?) +\|/gm)];
  const pieces = rows.flatMap(([, message]) => message!.split('…')).map((piece) => piece.trim());
  expect(rows.length).toBeGreaterThan(0);
  expect(pieces.filter((piece) => !code.includes(piece))).toEqual([]);
});

test('each rule has a heading that explains it', () => {
  const section = sectionOf('检查规则');
  const explained = [...section.matchAll(/^### (.+)$/gm)].map(([, name]) => name!);
  const named = [...rules.map(({ name }) => name), 'exceptions'];
  expect(named.filter((name) => !explained.includes(name))).toEqual([]);
  expect(explained.filter((name) => !named.includes(name))).toEqual([]);
});

test('each rule has a broken case that shows what it says', () => {
  const cases = filesIn('tests/fixtures/broken').filter((path) => path.endsWith('expected.txt'));
  const shown = cases.map(read).join('');
  expect(
    rules.filter(({ name }) => !shown.includes(`  [${name}]\n`)).map(({ name }) => name),
  ).toEqual([]);
});

test('nobody can be reached by anything in the text', () => {
  const found = (pattern: RegExp, invented: RegExp) =>
    (manual.match(pattern) ?? []).filter((match) => !invented.test(match));
  expect(found(/1[3-9]\d{9}/g, /^$/)).toEqual([]);
  expect(found(/\d{3,4}-\d{7,8}/g, /^0000-55\d{5}$/)).toEqual([]);
  expect(found(/[\w.-]+@[\w.-]+/g, /@example\.org$/)).toEqual([]);
  expect(found(/https?:\/\/[^/\s]+/g, /\bexample\.org$/)).toEqual([]);
});

test('every heading that is linked to exists', () => {
  const inside = [...manual.matchAll(/\]\(#([^)]+)\)/g)];
  const outside = ['content/pages', 'src', 'scripts']
    .flatMap(filesIn)
    .concat('README.md')
    .flatMap((path) => [...read(path).matchAll(/CONTRIBUTING\.md#([^)\s'"`]+)/g)]);
  const links = [...inside, ...outside].map(([, slug]) => decodeURI(slug!));
  const slugs = headings.map(slugOf);
  expect(links.filter((slug) => !slugs.includes(slug))).toEqual([]);
});

/** Checks all whole examples as one content folder, each changed by `edit`. */
function checkExamples(edit: (text: string) => string): {
  issues: readonly Issue[];
  printed: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-manual-'));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put('site.yaml', read('content/site.yaml'));
  for (const { path, text, isPart } of examples) if (!isPart) put(path, edit(text));
  const reading = readContent(folder);
  const report = runChecks(reading, { rules, today: '2026-11-24' });
  rmSync(folder, { recursive: true });
  const printed = reporters.terminal(report, { ...reading, root: 'content' });
  return { issues: report.issues, printed };
}

/** The anchor that code hosts give a heading. */
function slugOf(heading: string): string {
  const plain = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '');
  return plain.trim().replace(/\s/g, '-');
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => `${folder}/${path}`);
}
