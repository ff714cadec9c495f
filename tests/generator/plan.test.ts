import { expect, test } from 'vitest';
import { scaleFor } from '../../src/generator/plan.ts';
import { generated } from './written.ts';

test.each([
  [100, '2026-11-24', 0.1],
  [300, '2026-11-24', 0.1],
  [600, '2026-11-24', 0.05],
  [1000, '2026-07-01', 0.05],
  [2500, '2026-11-24', 0.05],
  [5000, '2026-03-15', 0.05],
])('for %i records up to %s about as many are made', (records, today, share) => {
  const made = generated({ ...scaleFor(records, today), seed: 1, today }).length;
  expect(Math.abs(made - records) / records).toBeLessThan(share);
});

test('many records are many towns over some years', () => {
  expect(scaleFor(10_000, '2026-11-24')).toMatchObject({ years: 3, records: 10_000 });
  expect(scaleFor(10_000, '2026-11-24').towns).toBeGreaterThan(10);
  expect(scaleFor(300, '2026-11-24')).toMatchObject({ towns: 1, years: 1 });
});
