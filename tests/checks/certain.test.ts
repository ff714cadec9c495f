import { expect, test } from 'vitest';
import { isRecent, surelyAhead, surelyBefore } from '#checks/certain.ts';

test.each([
  ['2026-03-04', '2026-03-05', true],
  ['2026-03-05', '2026-03-05', false],
  ['2026-03', '2026-03-05', false],
  ['2026-02', '2026-03-05', true],
  ['2026-02', '2026-03', true],
  ['2025', '2026-01-01', true],
  ['2026', '2026-12-31', false],
  ['2026-03-05', '2026', false],
])('%s surely lies before %s: %s', (one, other, expected) => {
  expect(surelyBefore(one, other)).toBe(expected);
});

test.each([
  ['2026-03-26', true],
  ['2026-03-25', false],
  ['2026-03', false],
  ['2026-04', true],
  ['2026', false],
  ['2027', true],
])('%s surely lies ahead on 2026-03-25: %s', (day, expected) => {
  expect(surelyAhead(day, '2026-03-25')).toBe(expected);
});

test.each([
  ['2026-04-01', true],
  ['2026-01-24', true],
  ['2026-01-23', false],
])('%s is recent on 2026-03-25: %s', (day, expected) => {
  expect(isRecent(day, '2026-03-25')).toBe(expected);
});
