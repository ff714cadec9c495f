import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Path } from '#source/fault.ts';
import { kindNames, kinds, type Kind } from '#source/kinds.ts';
import { positionOf, writtenAt, type Position } from '#source/position.ts';
import type { SourceFile } from '#source/reading.ts';
import { readBytes } from '#source/single.ts';
import { valuesOf } from './records.ts';

/** Every path below some data, to objects and lists as well. */
function pathsOf(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const inner = Object.entries(data).flatMap(([key, value]) =>
    pathsOf(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return path.length > 0 ? [path, ...inner] : inner;
}

function fileOf(kind: Kind, yaml: string): SourceFile {
  const path = kind === 'congress' ? 'heyuan/congress.yaml' : pathFor(kind);
  const text = path.endsWith('.md') ? `---\n${yaml}---\n\n正文\n` : yaml;
  const { file } = readBytes(path, new TextEncoder().encode(text));
  if (!file) throw new Error(`${path} was not read`);
  return file;
}

function pathFor(kind: Kind): string {
  const id = kind === 'notices' ? 'hedong/2026-03' : '2026-01';
  return `heyuan/${kind}/${id}.${kinds[kind].format}`;
}

/** The text that a position points at. */
function at({ text }: SourceFile, { line, column, length }: Position): string {
  return (text.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + (length ?? 0));
}

const styles = fc
  .record({
    indent: fc.constantFrom(2, 4),
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    defaultStringType: fc.constantFrom(
      'PLAIN' as const,
      'QUOTE_DOUBLE' as const,
      'QUOTE_SINGLE' as const,
    ),
    lineWidth: fc.constant(0),
  })
  // Between brackets the package writes plain texts of several lines that it cannot read again.
  .filter((style) => style.collectionStyle !== 'flow' || style.defaultStringType !== 'PLAIN');

describe.each(kindNames)('positions in random records of %s', { timeout: 30_000 }, (kind) => {
  const records = fc.tuple(valuesOf(kinds[kind].schema), styles);

  test('point at the very text', () => {
    fc.assert(
      fc.property(records, ([record, style]) => {
        const file = fileOf(kind, stringify(record, style));
        for (const path of pathsOf(record)) {
          const value = path.reduce<unknown>(
            (data, step) => Reflect.get(Object(data), step),
            record,
          );
          if (typeof value !== 'object' && !String(value).includes('\n')) {
            expect(parse(writtenAt(file, path))).toBe(value);
          }
          const key = path.at(-1);
          if (typeof key === 'string') {
            expect(parse(at(file, positionOf(file, path, 'key')))).toBe(key);
          }
          const pointed = at(file, positionOf(file, path, 'value'));
          expect(pointed).not.toBe('');
          expect(writtenAt(file, path).startsWith(pointed)).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('belong to the reading that was accepted', () => {
    fc.assert(
      fc.property(records, ([record, style]) => {
        const text = stringify(record, style);
        const path = kind === 'congress' ? 'heyuan/congress.yaml' : pathFor(kind);
        const whole = path.endsWith('.md') ? `---\n${text}---\n` : text;
        const { entry, faults } = readBytes(path, new TextEncoder().encode(whole));
        expect(faults).toEqual([]);
        expect(entry?.data).toEqual(parse(text));
        expect(entry?.data).toEqual(record);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a place', () => {
  const file = fileOf(
    'motions',
    `# 说明
title: 修路
areas: [hedong, hexi]
number:
events:
  - on: 2026-01-05
    act: 登记
  -
    act: "办结"
about: |
  一
  二
review: { author: 甲 }
`,
  );
  test.each<[Path, 'key' | 'value', Position]>([
    [['title'], 'key', { line: 3, column: 1, length: 5 }],
    [['title'], 'value', { line: 3, column: 8, length: 2 }],
    [['areas', 1], 'value', { line: 4, column: 17, length: 4 }],
    // What is empty is pointed at by its key.
    [['number'], 'value', { line: 5, column: 1, length: 6 }],
    [['events', 0, 'act'], 'value', { line: 8, column: 10, length: 2 }],
    [['events', 1, 'act'], 'value', { line: 10, column: 10, length: 4 }],
    // Of several lines the first is meant.
    [['events', 1], 'value', { line: 10, column: 5, length: 9 }],
    [['about'], 'value', { line: 11, column: 8, length: 1 }],
    // What is missing is pointed at by the key of what is around it.
    [['review', 'by'], 'value', { line: 14, column: 1, length: 6 }],
    [['events', 0, 'why'], 'value', { line: 7, column: 5 }],
    [['events', 9, 'why'], 'value', { line: 6, column: 1, length: 6 }],
    [['sources', 0, 'title'], 'value', { line: 3, column: 1 }],
    [[], 'value', { line: 3, column: 1, length: 9 }],
  ])('%j %s', (path, part, position) => {
    expect(positionOf(file, path, part)).toEqual(position);
  });

  test('counts columns as editors do, and copes with Windows line ends', () => {
    const windows = fileOf('terms', 'number: 19\r\nabout: 𠮷祥  \r\n');
    expect(positionOf(windows, ['about'], 'value')).toEqual({ line: 2, column: 8, length: 3 });
  });

  test('is the head of a file that cannot be read', () => {
    const { file: broken } = readBytes('heyuan/motions/1.md', new TextEncoder().encode('没有'));
    expect(broken && positionOf(broken, ['title'], 'value')).toEqual({ line: 1, column: 1 });
  });
});
