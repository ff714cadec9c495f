import { expect, test } from 'vitest';
import type { Issue } from '#checks/issue.ts';
import { github } from '#checks/report/github.ts';
import { json } from '#checks/report/json.ts';
import { terminal } from '#checks/report/terminal.ts';
import { widthOf } from '#checks/report/width.ts';
import type { Reading } from '#source/reading.ts';
import { readBytes } from '#source/single.ts';

const text = `title: 修好“河东”村的路
note: ${'很长的说明'.repeat(40)}错${'后面也长'.repeat(40)}
\tstation: \u202Ehedong\u001b[31m
`;

function readingOf(root: string): Reading {
  const { file } = readBytes('heyuan/terms/1.yaml', new TextEncoder().encode(text));
  return {
    root,
    paths: [],
    files: [file!],
    entries: [],
    settings: undefined,
    pages: [],
    faults: [],
  };
}

function report(...issues: Partial<Issue>[]) {
  const whole = issues.map((issue) => ({
    rule: 'schema',
    level: 'error' as const,
    file: 'heyuan/terms/1.yaml',
    line: 1,
    column: 1,
    message: '写得不对',
    hint: '改一改',
    ...issue,
  }));
  return { files: 2, errors: whole.length, warnings: 0, issues: whole };
}

test('a terminal shows the line with marks below what is meant', () => {
  const output = terminal(
    report({ column: 10, length: 4 }, { column: 14, length: 3 }),
    readingOf('content'),
  );
  expect(output).toBe(`content/heyuan/terms/1.yaml
  1:10  错误  写得不对  [schema]
    title: 修好“河东”村的路
               ^^^^^^
    改法：改一改
  1:14  错误  写得不对  [schema]
    title: 修好“河东”村的路
                     ^^^^^^
    改法：改一改

检查了 2 个文件，1 个有问题：2 个错误，0 个提醒。
方括号里是规则的名称，说明和例子在 CONTRIBUTING.md 的“检查规则”里。
`);
});

test('of a long line a terminal shows the part that matters', () => {
  const [, , line = '', marks = ''] = terminal(
    report({ line: 2, column: 207, length: 1 }),
    readingOf('content'),
  ).split('\n');
  expect(line).toMatch(/^ {4}….*错.*…$/);
  expect(widthOf(line.slice(0, line.indexOf('错')))).toBe(marks.indexOf('^'));
});

test('a terminal is not moved by what stands in a file', () => {
  const output = terminal(report({ line: 3, column: 2, length: 7 }), readingOf('content'));
  expect(output).not.toMatch(/[\u202E\u001b\t]/);
});

test('a file that is not there has no line to show', () => {
  expect(terminal(report({ file: 'a/congress.yaml' }), readingOf('.'))).toContain(
    'a/congress.yaml\n  1:1  错误  写得不对  [schema]\n    改法：改一改\n',
  );
});

test('annotations are escaped as GitHub wants', () => {
  const issue = {
    file: 'a,b:c/1.yaml',
    line: 3,
    column: 7,
    length: 2,
    message: '100%\n甲',
    hint: '乙: 丙',
  };
  expect(github(report(issue), readingOf('content'))).toBe(
    '::error file=content/a%2Cb%3Ac/1.yaml,line=3,col=7,endColumn=9,title=schema::100%25%0A甲%0A改法：乙: 丙\n',
  );
});

test('programs get exactly the agreed keys', () => {
  const output = JSON.parse(json(report({ length: 3 }), readingOf('content/')));
  expect(output).toEqual({
    files: 2,
    errors: 1,
    warnings: 0,
    issues: [
      {
        rule: 'schema',
        level: 'error',
        file: 'content/heyuan/terms/1.yaml',
        line: 1,
        column: 1,
        message: '写得不对',
        hint: '改一改',
      },
    ],
  });
});

test.each([
  ['abc', 3],
  ['河东', 4],
  ['（）', 4],
  ['“”', 2],
  ['𠮷', 2],
  ['e\u0301', 1],
])('%s takes %i columns', (letters, width) => {
  expect(widthOf(letters)).toBe(width);
});
