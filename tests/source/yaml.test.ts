import { describe, expect, test } from 'vitest';
import { readYaml } from '#source/yaml.ts';
import { secondsOf } from '../processor.ts';

const codes = (text: string) =>
  readYaml(text).problems.map((problem) =>
    problem.code === 'yaml'
      ? problem.problem
      : 'feature' in problem
        ? problem.feature
        : problem.code,
  );

test('an unquoted day stays a string, and so do month, time and words that others take for yes', () => {
  const { data } = readYaml(
    'a: 2026-03-05\nb: 2026-03\nc: 09:00\nd: yes\ne: 12:30:00\nf: 2026-03-05 10:00\n',
  );
  expect(data).toEqual({
    a: '2026-03-05',
    b: '2026-03',
    c: '09:00',
    d: 'yes',
    e: '12:30:00',
    f: '2026-03-05 10:00',
  });
});

test('keys are strings, also those that objects have of their own', () => {
  const { data } = readYaml('2026: a\n__proto__: b\nconstructor: c\n');
  expect(Object.entries(data as object)).toEqual([
    ['2026', 'a'],
    ['__proto__', 'b'],
    ['constructor', 'c'],
  ]);
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
});

describe('refused', () => {
  test.each([
    ['a: &x 1', ['anchor']],
    ['a: *x', ['alias']],
    ['a: &x 1\nb: *x', ['anchor', 'alias']],
    ['a: !!str 1', ['tag']],
    ['a: !own 1', ['tag']],
    ['a: ! 1', ['tag']],
    ['a: !!seq [1]', ['tag']],
    ['%YAML 1.1\n---\na: yes', ['directive']],
    ['a: 1\na: 2', ['duplicate-key']],
    ['a:\n\tb: 1', ['TAB_AS_INDENT']],
    ['a: 1\n---\nb: 1', ['MULTIPLE_DOCS']],
    ['[a]: 1', ['NON_STRING_KEY']],
  ])('%j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test.each([
    ['a: b & c * d ! e'],
    ['a: "!x"'],
    ['a: x#y'],
    ['a: https://example.org/?b&c=*'],
    ['<<: x'],
  ])('not %j', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

test('every error of a text is told, with its place', () => {
  const text = 'a: @x\nb: `y\n';
  expect(readYaml(text).problems).toMatchObject([
    { problem: 'BAD_SCALAR_START', from: 3 },
    { problem: 'BAD_SCALAR_START', from: 9 },
  ]);
});

// Each of these made the parser run for seconds or minutes.
test.each([['['], ['{a: '], ['- '], ['? '], ['[\n'], ['a: [{b: '], ['- ? '], ['? - ']])(
  'endless %j ends at once',
  (piece) => {
    const text = piece.repeat(50_000);
    expect(readYaml(text).problems.length).toBeGreaterThan(0);
    expect(secondsOf(() => readYaml(text), 1)).toBeLessThan(1);
  },
);
