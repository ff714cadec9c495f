import { expect, test } from 'vitest';
import { generateTowns } from '../../src/generator/generate.ts';
import { textOf } from '../../src/generator/render.ts';
import { secondsOf } from '../processor.ts';
import { today } from './written.ts';

test('at least a thousand records take no more than a second of the processor', () => {
  const run = (towns: number, seed: number) => {
    let records = 0;
    for (const entries of generateTowns({ towns, years: 3, seed, today })) {
      for (const entry of entries) records += Number(textOf(entry).length > 0);
    }
    return records;
  };
  run(1, 1);
  const records = run(4, 2);
  const enough = records / 1000;
  expect(secondsOf(() => run(4, 2), enough)).toBeLessThan(enough);
}, 60_000);
