import { expect, test } from 'vitest';
import { agrees } from '#checks/rules/figures.ts';

test.each([
  [12, undefined, 12, true],
  [12, undefined, 11, false],
  [12, undefined, 13, false],
  [12, '以上', 13, true],
  [12, '以上', 11, false],
  [12, '多', 12, true],
  [100, '约', 91, true],
  [100, '约', 110, true],
  [100, '约', 111, false],
] as const)('%i %s fits %i: %s', (value, approximate, computed, expected) => {
  expect(agrees({ value, approximate }, computed)).toBe(expected);
});
