import { describe, expect, test } from 'vitest';
import { page } from '#schema/page.ts';
import { site } from '#schema/site.ts';
import type { Path, SchemaIssue } from '#source/fault.ts';
import { kinds } from '#source/kinds.ts';
import { readContent } from '#source/disk.ts';
import { congressLists } from '#source/references.ts';
import { definitionOf, fieldsOf, schemaAt, valueAt, wordsOf, type Schema } from '#source/shape.ts';
import { unknownKeyWords } from '#checks/unknown-key.ts';
import { wordsFor } from '#checks/wording.ts';
import { whole } from '../fixtures/lay.ts';

const { entries, settings } = readContent(whole);
const records: [string, Schema, unknown][] = [
  ...entries.map(({ file, kind, data }): [string, Schema, unknown] => [
    file,
    kinds[kind].schema,
    data,
  ]),
  ['site.yaml', site, settings],
  ['pages/about.mdx', page, { title: '关于本站', description: '测试用的一页。' }],
];

/** One value of every type, and numbers and texts that fit nowhere. */
const wrong: unknown[] = [
  null,
  undefined,
  true,
  -1.5,
  1e9,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' 甲 ',
  '甲\n乙',
  '甲'.repeat(80),
  [],
  [null],
  [[]],
  {},
  { 甲: 1 },
];

/** Every key that a schema knows, every word that it allows, and what its own words say. */
function known(schema: Schema, found = new Set<string>()): Set<string> {
  const def = definitionOf(schema);
  wordsOf(schema).forEach((word) => found.add(word));
  if (def.type === 'object') {
    for (const [key, field] of Object.entries(def.shape)) known(field, found.add(key));
  } else if (def.type === 'array') known(def.element, found);
  else if (def.type === 'union') def.options.forEach((option) => known(option, found));
  return found;
}

function pathsOf(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const keys = Array.isArray(data) ? data.map((_, index) => index) : Object.keys(data);
  return [path, ...keys.flatMap((key) => pathsOf(valueAt(data, [key]), [...path, key]))];
}

/** The data with another value at a path; `undefined` leaves the key out. */
function withValue(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<
    string,
    unknown
  >;
  const inner = withValue(copy[step], rest, value);
  if (inner === undefined) delete copy[step];
  else copy[step] = inner;
  return copy;
}

function complaints(schema: Schema, data: unknown): readonly SchemaIssue[] {
  const { safeParse } = schema as (typeof kinds)['terms']['schema'];
  return safeParse(data, { error: () => '', reportInput: true }).error?.issues ?? [];
}

/** Latin words that a clerk must know: samples of forms, and the places where ids are found. */
const samples =
  /\d{4}-\d\d(-\d\d)?|wang@example\.org|rd@example\.org|https:\/\/(huiyin\.example\.org)?|\/renda\/|shuinan-qiao|motions\/2025-03|motions\.count|dan ming hua|congress\.yaml|weekdays: \[[^\]]*\]|days: \[[^\]]*\]|bm 加|true|false|NaN|Infinity|\d+e\+\d+/g;

function foreignWords(text: string, schema: Schema, value: unknown): string[] {
  const allowed = known(schema);
  for (const place of [...Object.keys(kinds), ...congressLists]) allowed.add(place);
  for (const own of String(JSON.stringify(value)).match(/[A-Za-z]+/g) ?? []) allowed.add(own);
  return (text.replace(samples, '').match(/[A-Za-z]+/g) ?? []).filter((word) => !allowed.has(word));
}

describe.each(records)('every wrong value in %s', (_file, schema, data) => {
  test('is complained of in Chinese, with what to type', () => {
    let said = 0;
    for (const path of pathsOf(data)) {
      for (const value of path.length === 0 ? wrong.filter((item) => item !== undefined) : wrong) {
        const damaged = withValue(data, path, value);
        for (const issue of complaints(schema, damaged)) {
          const words =
            issue.code === 'unrecognized_keys'
              ? unknownKeyWords({
                  key: issue.keys[0]!,
                  path: issue.path as Path,
                  root: schema,
                  data: damaged,
                })
              : wordsFor({ issue, root: schema, data: damaged, written: String(value) });
          said += 1;
          for (const text of [words.message, words.hint]) {
            expect(text).toMatch(/[一-龥]/);
            expect(text).not.toMatch(/undefined|object Object|（）|“”里/);
            expect(foreignWords(text, schema, value)).toEqual([]);
          }
        }
      }
    }
    expect(said).toBeGreaterThan(20);
  });
});

test('a union is complained of at the member that its data chooses', () => {
  const motion = entries.find(({ kind }) => kind === 'motions');
  const schema = kinds.motions.schema;
  const data = withValue(motion?.data, ['events', 0], { act: '延期', until: '2026-02-30' });
  expect(complaints(schema, data).map(({ path }) => path.join('.'))).toEqual([
    'events.0.until',
    'events.0.why',
  ]);
  const [, missing] = complaints(schema, data);
  expect(wordsFor({ issue: missing!, root: schema, data, written: '' })).toEqual({
    message: 'events（办理经过）的第 1 项里缺少 why（原因）',
    hint: '加一行 why:，写原因',
  });
  expect(
    Object.keys(fieldsOf(schemaAt(schema, ['events', 0], data)!, valueAt(data, ['events', 0]))),
  ).toEqual(['on', 'act', 'until', 'why']);
});

describe('a list whose items do not go together', () => {
  const before = (until: string) => ({ until, value: 2, source: '旧规定' });
  test.each([
    [[before('2025-12-31'), before('2024-12-31')], '照上面说的调整这几项，各项的内容照实写'],
    [[], '删去 earlier 这一项'],
  ])('%j', (earlier, hint) => {
    const path = ['rules', 'replyMonths', 'earlier'];
    const data = withValue(settings, path, earlier);
    const [issue] = complaints(site, data);
    expect(issue?.path).toEqual(path);
    expect(wordsFor({ issue: issue!, root: site, data, written: '' }).hint).toBe(hint);
  });
});
