import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { textOf } from '../../src/generator/render.ts';
import type { Wanted } from '../../src/generator/generate.ts';
import { generated, today, usual } from './written.ts';

const small: Wanted = { towns: 1, years: 1, seed: 7, today };

function digest(wanted: Wanted): string {
  const hash = createHash('sha256');
  for (const entry of generated(wanted)) hash.update(entry.file).update('\0').update(textOf(entry));
  return hash.digest('hex');
}

test('the same seed gives the same bytes', () => {
  expect(digest(small)).toBe(digest(small));
});

test('another seed, day or size gives others', () => {
  const digests = [small, { ...small, seed: 8 }, { ...small, today: '2026-11-25' }].map(digest);
  expect(new Set(digests).size).toBe(3);
});

test('more towns leave the names of the first as they are', () => {
  const names = (wanted: Wanted) =>
    generated(wanted).flatMap((one) => (one.kind === 'congress' ? one.data.name : []));
  expect(names({ ...usual, years: 1, towns: 3 }).slice(0, 2)).toEqual(
    names({ ...usual, years: 1 }),
  );
});
