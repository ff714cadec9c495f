import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SensitiveContent } from '#checks/sensitive/content.ts';
import { findSensitive } from '#checks/sensitive/find.ts';
import { readContent } from '#source/disk.ts';
import { generated, withFolder } from '../../generator/written.ts';
import { Dice } from './dice.ts';
import { disguises } from './disguise.ts';
import { makers, type Maker } from './values.ts';

const nothing = { isPerson: () => false, isContact: () => false };
/** Of each kind of value in each disguise; ten times as many of what is written in one way only. */
const EACH = 150;

interface Tried {
  readonly kind: string;
  readonly disguise: string;
  readonly text: string;
  readonly isFound: boolean;
}

function tryOne(maker: Maker, disguise: string, dice: Dice): Tried {
  const sentence = dice.one(maker.sentences);
  const value = (disguises[disguise] ?? String)(maker.make(dice), dice);
  const text = sentence.replace('@', () => value);
  const start = sentence.indexOf('@');
  const isFound = findSensitive(text, nothing).some(
    (found) =>
      found.kind === maker.kind && found.start <= start && found.end >= start + value.length,
  );
  return { kind: maker.kind, disguise, text, isFound };
}

function shares(tried: readonly Tried[], by: 'kind' | 'disguise'): string[] {
  return [...Map.groupBy(tried, (one) => one[by])].map(([what, list]) => {
    const missed = list.filter(({ isFound }) => !isFound);
    const share = (100 * (1 - missed.length / list.length)).toFixed(2);
    const example = missed[0] ? `, missed: ${JSON.stringify(missed[0].text)}` : '';
    return `  ${what}: ${share} % of ${list.length}${example}`;
  });
}

test(
  'of generated values at least 999 in 1,000 are found, disguised or not',
  { timeout: 60_000 },
  () => {
    const dice = new Dice(20260320);
    const tried = makers.flatMap((maker) =>
      (maker.isNumber ? Object.keys(disguises) : ['plain']).flatMap((disguise) =>
        Array.from({ length: maker.isNumber ? EACH : EACH * 10 }, () =>
          tryOne(maker, disguise, dice),
        ),
      ),
    );
    const found = tried.filter(({ isFound }) => isFound).length;
    const share = found / tried.length;
    const lines = [
      `${found} of ${tried.length} values found: ${(share * 100).toFixed(3)} %`,
      ...shares(tried, 'kind'),
      ...shares(tried, 'disguise'),
    ];
    console.log(lines.join('\n'));
    expect(tried.length).toBeGreaterThan(20_000);
    expect(share).toBeGreaterThanOrEqual(0.999);
  },
);

function alarmsIn(folder: string): void {
  const reading = readContent(folder);
  const content = SensitiveContent.of(reading);
  const alarms = reading.files.flatMap((file) =>
    content.inFile(file).map(({ kind, start, end }) => {
      return `${file.path}: ${kind} ${file.text.slice(start - 10, end + 10)}`;
    }),
  );
  console.log(
    [`${alarms.length} false alarms in ${reading.files.length} files`, ...alarms].join('\n'),
  );
  expect(reading.files.length).toBeGreaterThan(500);
  expect(alarms.length).toBeLessThanOrEqual(reading.files.length / 1000);
}

test('the records of the demonstration raise hardly an alarm', { timeout: 60_000 }, () => {
  alarmsIn(join(import.meta.dirname, '../../../content'));
});

test('generated records raise hardly an alarm', { timeout: 60_000 }, () => {
  const entries = generated({ towns: 2, years: 6, seed: 11, today: '2026-11-24' });
  withFolder(entries, alarmsIn);
});
