import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { textOf, yamlOf } from '../../src/generator/render.ts';

const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.constantFrom(
    'true',
    'no',
    '2025',
    '15:00',
    '2026-01-05',
    '# 一',
    '甲: 乙',
    '- 甲',
    "'",
    '甲#乙',
    '甲\n乙',
    '。',
  ),
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.boolean(),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
  map: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 4 }),
})).value;

test('whatever is written is read as the same', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), value, { maxKeys: 5 }), (data) => {
      expect(JSON.stringify(parse(yamlOf(data)))).toBe(JSON.stringify(data));
    }),
    { numRuns: 400 },
  );
});

test('what is not there is left out, and a body stands below the front matter', () => {
  expect(yamlOf({ name: '甲', note: undefined, list: ['a-b', '15:00'] })).toBe(
    "name: 甲\nlist:\n  - a-b\n  - '15:00'\n",
  );
});

test('a record is YAML, or Markdown with front matter', () => {
  const data = { name: '甲' } as never;
  expect(textOf({ data, body: '' })).toBe('name: 甲\n');
  expect(textOf({ data, body: '正文。' })).toBe('---\nname: 甲\n---\n\n正文。\n');
});
