import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '#checks/rules/index.ts';
import { runChecks } from '#checks/run.ts';
import { assemble, readContent } from '#source/disk.ts';
import { readBytes } from '#source/single.ts';
import { whole } from '../fixtures/lay.ts';

const RUNS = 3000;
const { files } = readContent(whole);
const singles = files.map(({ path, text }) => readBytes(path, Buffer.from(text)));
const today = '2026-03-25';

/** Things that do not belong where they will be put. */
const junk = [
  ...['\t', '  ', '\n', '\r\n', ': ', '：', ' - ', '- ', '#', '"', "'", '[', ']', '{', '}', ', '],
  ...[
    '&a ',
    '*a',
    '!t ',
    '!!int ',
    '|\n',
    '>\n',
    '%',
    '@',
    '`',
    '---\n',
    '...\n',
    '? ',
    '<<: ',
    '~',
  ],
  ...['\0', '\uFEFF', '\u202E', '\u200B', '\uFFFD', '\uD800', '𠮷', '2026-02-30', '1e400', '.nan'],
  ...[
    '１２',
    '-1',
    '0x1F',
    '[1, 2]',
    '{a: 1}',
    '\n  a: 1',
    '\n  - 1',
    '<script>',
    '](javascript:x)',
  ],
  ...['\u2028', '\uE000', 'e\u0301', '👩‍👩‍👧', '<<: *a\n', '!!binary x', '&a [*a]', '9'.repeat(400)],
  ...[
    'null',
    'true',
    'x'.repeat(5000),
    '字'.repeat(80_000),
    '? '.repeat(30),
    '{'.repeat(200),
    '['.repeat(500),
    '- '.repeat(300),
    'a: '.repeat(50),
  ],
];

type Damage = (bytes: Buffer) => Buffer;
const insert = (bytes: Buffer, at: number, what: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at)]);
const lines = (bytes: Buffer, change: (list: string[]) => string[]) =>
  Buffer.from(change(bytes.toString().split('\n')).join('\n'));

const share = fc.double({ min: 0, max: 1, noNaN: true });
const spot = (size: number, at: number) => Math.min(Math.floor(size * at), size);

const damages: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(share, fc.constantFrom(...junk)).map(
    ([at, what]): Damage =>
      (bytes) =>
        insert(bytes, spot(bytes.length, at), Buffer.from(what)),
  ),
  fc.tuple(share, fc.uint8Array({ minLength: 1, maxLength: 4 })).map(
    ([at, what]): Damage =>
      (bytes) =>
        insert(bytes, spot(bytes.length, at), what),
  ),
  share.map(
    (at): Damage =>
      (bytes) =>
        bytes.subarray(0, spot(bytes.length, at)),
  ),
  fc.tuple(share, share).map(
    ([a, b]): Damage =>
      (bytes) =>
        lines(bytes, (list) => list.toSpliced(spot(list.length, a), 1 + spot(3, b))),
  ),
  fc.tuple(share, share).map(
    ([a, b]): Damage =>
      (bytes) =>
        lines(bytes, (list) =>
          list.toSpliced(spot(list.length, a), 0, list[spot(list.length - 1, b)] ?? ''),
        ),
  ),
  // Two lines change places.
  fc.tuple(share, share).map(
    ([a, b]): Damage =>
      (bytes) =>
        lines(bytes, (list) => {
          const [from, to] = [spot(list.length - 1, a), spot(list.length - 1, b)];
          return list.with(from, list[to] ?? '').with(to, list[from] ?? '');
        }),
  ),
  // A key takes the name of another.
  fc.tuple(share, share).map(
    ([a, b]): Damage =>
      (bytes) =>
        lines(bytes, (list) => {
          const keys = list.flatMap((line) => /^ *(?:- )?(\w+):/.exec(line)?.[1] ?? []);
          const name = keys[spot(keys.length - 1, b)] ?? 'title';
          const at = spot(list.length - 1, a);
          return list.with(at, (list[at] ?? '').replace(/\w+(?=:)/, name));
        }),
  ),
  // A line, or all from it on, is a level deeper.
  fc.tuple(share, fc.boolean()).map(
    ([at, all]): Damage =>
      (bytes) =>
        lines(bytes, (list) => {
          const from = spot(list.length - 1, at);
          return list.map((line, index) =>
            index === from || (all && index > from) ? `  ${line}` : line,
          );
        }),
  ),
  // A value of another type, on one line or below it.
  fc.tuple(share, fc.constantFrom(...junk)).map(
    ([at, what]): Damage =>
      (bytes) =>
        lines(bytes, (list) =>
          list.map((line, index) =>
            index === spot(list.length - 1, at) ? line.replace(/: .*/, `: ${what}`) : line,
          ),
        ),
  ),
);

test(
  'any damage ends soon: accepted, or refused in Chinese at a place that is there',
  {
    timeout: 300_000,
  },
  () => {
    const count = { run: 0, accepted: 0, refused: 0 };
    const damaged = fc.tuple(
      fc.constantFrom(...files),
      fc.array(damages, { minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(damaged, ([{ path, text }, list]) => {
        const bytes = list.reduce<Buffer>((done, damage) => damage(done), Buffer.from(text));
        const began = performance.now();
        const single = readBytes(path, bytes);
        const reading = assemble(whole, [
          ...singles.filter((other) => other.path !== path),
          single,
        ]);
        const { issues } = runChecks(reading, { rules, today });
        expect(performance.now() - began).toBeLessThan(2000);
        const accepted = single.entry ?? single.settings ?? single.page;
        count.run += 1;
        count[accepted ? 'accepted' : 'refused'] += 1;
        // Nothing is left out without a word.
        if (!accepted) expect(issues.map(({ file }) => file)).toContain(path);
        for (const { file, line, column, message, hint } of issues) {
          expect(message).toMatch(/[一-龥]/);
          expect(hint).toMatch(/[一-龥]/);
          expect(message).not.toContain('出了故障');
          const source = reading.files.find((item) => item.path === file)?.text ?? '';
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((source.split('\n')[line - 1]?.length ?? -1) + 1);
        }
      }),
      { numRuns: RUNS },
    );
    console.log(`damaged ${count.run}: ${count.accepted} accepted, ${count.refused} refused`);
    expect(count.run).toBeGreaterThanOrEqual(RUNS);
  },
);
