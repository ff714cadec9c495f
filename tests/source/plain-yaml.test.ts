import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { kindNames, kinds } from '#source/kinds.ts';
import { readPlainYaml } from '#source/plain-yaml.ts';
import { parseWhole } from '#source/yaml.ts';
import { valuesOf } from './records.ts';

/** Whatever is read as plain, the parser reads the same and finds nothing wrong with. */
function agree(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain) expect(parseWhole(text)).toEqual({ data: plain.data, problems: [] });
  return plain !== undefined;
}

describe('plain', () => {
  test.each([
    'a: 1',
    'a: 2026-03-05\nb: 0000-5510366\nc: 09:00\nd: 第1号',
    'a: true\nb: false\nc: null\nd:\ne: 3.5',
    "a: '2026'\nb: \"甲: 乙\"\nc: ''",
    'a:\n  b: 甲\n  c:\n    d: 乙\ne: 丙',
    'a:\n  - 甲\n  - 乙\nb:\n- 丙\n- 丁\nc: 1',
    'a:\n  - b: 1\n    c: [x, y]\n  - b: 2\n',
    'a: []\nb: [甲, 2026-01, 3, true]',
    '# 说明\n\na: 甲   \n  # 又一行\nb: https://example.org/x#y\n',
    'a: 甲\r\nb:\r\n  - 乙\r\n',
    '- 甲\n- a: 1',
  ])('%j', (text) => {
    expect(agree(text)).toBe(true);
  });
});

describe('not plain', () => {
  test.each([
    '',
    '# 说明',
    ' a: 1',
    'a: 1\na: 2',
    'a: |\n  甲',
    'a: 甲\n  乙',
    'a: 甲 # 说明',
    'a: 甲: 乙',
    'a:甲',
    'a：甲',
    '甲: 1',
    'a: &x 1',
    'a: !t 1',
    'a: - 甲',
    'a: {b: 1}',
    'a: [1, [2]]',
    'a: [甲,]',
    'a: 007',
    'a: 1e3',
    'a: 0x1F',
    'a: .5',
    'a: ~',
    'a: True',
    'a:\n\tb: 1',
    'a:\n    b: 1\n  c: 2',
    '- - 甲',
    '-',
    '---\na: 1',
    'a: "\\n"',
    "a: 'it''s'",
    '__proto__: 1',
  ])('%j', (text) => {
    agree(text);
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

test('both readings agree on random records', { timeout: 60_000 }, () => {
  const records = fc.oneof(...kindNames.map((kind) => valuesOf(kinds[kind].schema)));
  const styles = fc.record({
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 40),
    singleQuote: fc.boolean(),
  });
  fc.assert(
    fc.property(records, styles, (record, style) => {
      agree(stringify(record, style));
    }),
    { numRuns: 300 },
  );
});

test('both readings agree on random lines', { timeout: 60_000 }, () => {
  const words = [
    'a',
    'b',
    '甲',
    '- ',
    '  ',
    ':',
    ': ',
    ' ',
    '#',
    ' #',
    "'",
    '"',
    '[',
    ']',
    ', ',
    '1',
    '-',
    '.',
  ];
  const more = [
    '0',
    'e',
    'x',
    '~',
    'null',
    'true',
    'No',
    '{',
    '}',
    '|',
    '>',
    '&',
    '*',
    '!',
    '%',
    '?',
    '---',
    '\\',
  ];
  const line = fc
    .array(fc.constantFrom(...words, ...more), { maxLength: 6 })
    .map((list) => list.join(''));
  const pair = fc
    .tuple(
      fc.constantFrom('', '  ', '    ', '- ', '  - ', '   '),
      fc.constantFrom('a', 'b', 'c', 'd'),
      line,
    )
    .map(([lead, key, rest]) => `${lead}${key}: ${rest}`);
  const item = fc
    .tuple(fc.constantFrom('', '  ', '    '), line)
    .map(([lead, rest]) => `${lead}- ${rest}`);
  const text = fc.array(fc.oneof(pair, pair, item, line), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(text, fc.constantFrom('\n', '\r\n'), (lines, end) => {
      agree(lines.join(end));
    }),
    { numRuns: 3000 },
  );
});
