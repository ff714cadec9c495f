import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '#source/front-matter.ts';
import { readQuickly } from '#source/quick-yaml.ts';
import { readCarefully } from '#source/yaml.ts';

const content = globSync('content/**/*.{yaml,md}').map((path) => {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.yaml')) return text;
  const split = splitFrontMatter(text);
  return 'yaml' in split ? text.slice(split.yaml.start, split.yaml.end) : '';
});

/** Whatever is read quickly is sound, and says the same to the careful reader; in the same order too. */
function agree(text: string): boolean {
  const quick = readQuickly(text);
  if (!quick) return true;
  const careful = readCarefully(text);
  expect({ text, ...careful }).toEqual({ text, data: quick.data, problems: [] });
  expect(JSON.stringify(quick.data), text).toBe(JSON.stringify(careful.data));
  return true;
}

test('all content is read quickly, and read the same', () => {
  expect(content.length).toBeGreaterThan(100);
  for (const text of content) agree(text);
  const careful = content.filter((text) => !readQuickly(text));
  expect(careful.length).toBeLessThan(content.length / 20);
});

const SCALARS = [
  ...[
    '0',
    '-0',
    '+1',
    '007',
    '012',
    '0o17',
    '0x1F',
    '-0x1F',
    '0b11',
    '1_000',
    '12345678901234567890',
  ],
  ...[
    '.5',
    '5.',
    '-.5',
    '1.50',
    '1e3',
    '1E-3',
    '1e+3',
    '1e999',
    '-1e400',
    '1.e2',
    '.',
    '..',
    '.inf',
    '-.INF',
  ],
  ...[
    '+.Inf',
    '.nan',
    '.NaN',
    '.NAN',
    '-.nan',
    'inf',
    '~',
    'null',
    'Null',
    'NULL',
    'nULL',
    'none',
    '',
  ],
  ...['true', 'True', 'TRUE', 'tRUE', 'false', 'yes', 'Yes', 'no', 'on', 'off', 'y', 'n'],
  ...[
    '2026-03-05',
    '2026-03',
    '2026',
    '2026-3-5',
    '2026-03-05T09:30:00Z',
    '2026-03-05 09:30:00',
    '09:30',
    '1:20:30',
  ],
  ...[
    '12:30:45.5',
    '190:20:30',
    '<<',
    '=',
    '-',
    '--',
    '---',
    '...',
    '-a',
    '- a',
    '?',
    '? a',
    '?a',
    ':',
    ':a',
    'a:',
    'a:b',
  ],
  ...[
    'a: b',
    'a #b',
    'a#b',
    '# a',
    '#a',
    '@a',
    '`a',
    '%a',
    '&a',
    '&a b',
    '*a',
    '!a',
    '!!str 1',
    '!',
    '|',
    '>',
    '|-',
    '>-',
  ],
  ...[
    '[]',
    '{}',
    '[a, b]',
    '[a,b]',
    '[a, ]',
    '[, a]',
    '[a',
    'a]',
    '{a: b}',
    '{a}',
    '{a: }',
    '{a:b}',
    '[a: b]',
    '[[a], {b: [c]}]',
  ],
  ...[
    '"a"',
    "'a'",
    "'it''s'",
    '"a\\nb"',
    '"\\u4e00\\x41\\t\\e\\_"',
    '"\\ud83d\\ude00"',
    '"\\U0001F600"',
    '"\\q"',
    '"a',
    "'a",
  ],
  ...[
    '"a"b',
    "'a' b",
    '"a" # b',
    "''",
    '""',
    '"a\\',
    '",:"',
    '回音',
    '“回音”',
    '回音：答复',
    '全角 空格',
    '１２',
    '😀',
    'a\u00a0b',
    'a\u3000',
  ],
  ...[
    'a\u0085b',
    'a\u2028b',
    '\uFEFFa',
    'a\0b',
    'a\x07b',
    'a\ud800b',
    'a\tb',
    '\ta',
    'a\t',
    ' a',
    'a ',
    'a\rb',
    '__proto__',
    'constructor',
  ],
];
const PLACES: readonly ((scalar: string) => string)[] = [
  (scalar) => `a: ${scalar}\nb: c\n`,
  (scalar) => `a: ${scalar}`,
  (scalar) => `a: ${scalar} # told\r\nb: c\r\n`,
  (scalar) => `a:\n  - ${scalar}\n  - b: ${scalar}\n    c: d\n`,
  (scalar) => `a:\n- ${scalar}\n- c\nb: d\n`,
  (scalar) => `a:\n  ${scalar}\nb: c\n`,
  (scalar) => `a: b\n  ${scalar}\n  c\n`,
  (scalar) => `a: [${scalar}, b, ${scalar}]\n`,
  (scalar) => `a: {b: ${scalar}, c: d}\n`,
  (scalar) => `${scalar}: a\nb: c\n`,
  (scalar) => `a:\n  ${scalar}: b\n`,
  (scalar) => `a: {${scalar}: b}\n`,
  (scalar) => `a: |\n  ${scalar}\n\n   c\nb: >-\n  ${scalar}\n  d\n\n  e\n`,
  (scalar) => scalar,
  (scalar) => `${scalar}\n`,
];

describe('read the same, or carefully', () => {
  test.each(SCALARS.map((scalar) => [scalar]))('%j wherever it stands', (scalar) => {
    for (const place of PLACES) agree(place(scalar));
  });

  test.each([['|'], ['>'], ['|-'], ['>-'], ['|+'], ['>+'], ['|1'], ['>2-'], ['|-2'], ['| # told']])(
    'a block text after %j with all kinds of ends',
    (mark) => {
      const bodies = [
        '',
        '  b',
        '  b\n',
        '  b\n\n',
        '  b\n\n\n  c\n',
        '\n  b\n',
        '    b\n  c\n',
        '  b\n  \n',
        ' \n  b\n   ',
      ];
      for (const body of bodies) {
        for (const behind of ['', 'c: d\n', '# told\n', '  # no\n', '\n']) {
          agree(`a: ${mark}\n${body}${behind}`);
          agree(`a:\n  - ${mark}\n  ${body.replaceAll('\n', '\n  ')}${behind}`);
          agree(`a: ${mark}\n${body}${behind}`.replaceAll('\n', '\r\n'));
        }
      }
    },
  );

  test('keys written twice, long ones, and those that look like numbers', () => {
    const long = '长'.repeat(1100);
    for (const key of ['a', '1', '0x10', '1.0', 'null', '~', 'true', '__proto__', '"a"', long]) {
      agree(`${key}: 1\n`);
      agree(`${key}: 1\n${key}: 2\n`);
      agree(`a: {${key}: 1, ${key}: 2}\n`);
      agree(`a:\n  ${key}: 1\nb:\n  ${key}: 2\n`);
    }
  });

  test('depths and lengths', () => {
    for (const count of [10, 19, 20, 21, 60, 99, 100, 101, 102, 200]) {
      agree(`a: ${'['.repeat(count)}${']'.repeat(count)}\n`);
      agree(`a:\n${'- '.repeat(count)}b\n`);
      agree(Array.from({ length: count }, (_, at) => `${' '.repeat(at)}a:`).join('\n'));
      agree(`a: ${'9'.repeat(count)}${'9'.repeat(count)}\n`);
    }
  });
});

const PIECES = [
  ...SCALARS,
  ...[
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\n  b: ',
    '\nc: ',
    '- ',
    '- - ',
    ': ',
    ', ',
  ],
  ...[
    '  ',
    '\t',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '|\n',
    '>\n',
    '|+\n',
    ' #',
    '# ',
    'a: ',
    '"a": ',
    '1: ',
    '回音: ',
    '\\',
  ],
];

test('texts put together from pieces of YAML', () => {
  const soup = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(soup, (pieces) => agree(`${pieces.join('')}`) && agree(`a: ${pieces.join('')}`)),
    { numRuns: 6000 },
  );
});

test('records damaged here and there', () => {
  const damage = fc.record({
    text: fc.constantFrom(...content),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        gone: fc.nat(3),
        piece: fc.constantFrom(...PIECES),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(damage, ({ text, cuts }) => {
      let damaged = text.slice(0, 1500);
      for (const { at, gone, piece } of cuts) {
        const from = Math.floor(at * damaged.length);
        damaged = damaged.slice(0, from) + piece + damaged.slice(from + gone);
      }
      return agree(damaged);
    }),
    { numRuns: 2000 },
  );
});
