import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/model/day.ts';
import { checked, complaints } from './written.ts';

test('whatever the seed and the day, the checks find nothing but what is late', () => {
  fc.assert(
    fc.property(
      fc.record({
        seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        towns: fc.constant(1),
        years: fc.integer({ min: 1, max: 3 }),
        // From a year's first days, when little has happened, to its last.
        today: fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2021-01-01', days)),
        records: fc.constantFrom(undefined, 120, 300),
      }),
      (wanted) => {
        expect(complaints(checked(wanted))).toEqual([]);
      },
    ),
    { numRuns: 12, seed: 20261124 },
  );
}, 120_000);
