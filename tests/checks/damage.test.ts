import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '#checks/rules/index.ts';
import { runChecks } from '#checks/run.ts';
import { assemble, readContent } from '#source/disk.ts';
import { readBytes } from '#source/single.ts';
import { whole } from '../fixtures/lay.ts';

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
  ...['null', 'true', 'x'.repeat(5000), '['.repeat(500), '- '.repeat(300), 'a: '.repeat(50)],
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
    timeout: 60_000,
  },
  () => {
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
      { numRuns: 500 },
    );
  },
);
