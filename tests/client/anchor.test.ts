import { expect, test } from 'vitest';
import { anchorOf } from '../../src/client/anchor.ts';

test.each([
  ['', ''],
  ['#', ''],
  ['#text', 'text'],
  ['#%E4%B8%80', '一'],
  ['#一', '一'],
  ['#%E', ''],
  ['#%E4%B8', ''],
  ['#100%', ''],
])('%s names “%s”', (hash, id) => {
  expect(anchorOf(hash)).toBe(id);
});
