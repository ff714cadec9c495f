import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readSite, type BuiltPage } from './pages.ts';

/** In bytes: what a server sends before it waits for the first answer (ten packets). */
const RECORD = 14 * 1024;
const LIST = 30 * 1024;

const site = readSite();
const weighed = site.pages.map((page) => ({
  page,
  // Level 6 is what servers use unless told otherwise.
  weight: gzipSync(page.html, { level: 6 }).length,
}));

const tooHeavy = (limit: number, counts: (page: BuiltPage) => boolean) =>
  weighed
    .filter(({ page, weight }) => counts(page) && weight > limit)
    .map(({ page, weight }) => `${page.path}: ${weight}`);

describe('gzipped, with its styles', () => {
  test('a record weighs at most 14 KB', () => {
    expect(tooHeavy(RECORD, ({ record }) => record !== undefined)).toEqual([]);
  });

  test('a list of a town, its front page and its villages weigh at most 30 KB', () => {
    expect(tooHeavy(LIST, ({ town, record }) => town !== undefined && !record)).toEqual([]);
  });

  test('so does every other page', () => {
    expect(tooHeavy(LIST, ({ town }) => town === undefined)).toEqual([]);
  });
});

test('a record is one file: no script or style sheet beside it', () => {
  const apart = site.pages.filter(
    ({ record, html }) => record && /<script[^>]* src=|rel="?(stylesheet|modulepreload)/.test(html),
  );
  expect(apart.map(({ path }) => path)).toEqual([]);
});

test('weights are printed', () => {
  const templates = [...Map.groupBy(weighed, ({ page }) => page.template)].sort();
  const rows = templates.map(([template, list]) => {
    const sorted = list.sort((a, b) => a.weight - b.weight);
    const median = sorted[Math.floor((sorted.length - 1) / 2)]!;
    const largest = sorted.at(-1)!;
    return {
      template,
      pages: list.length,
      median: median.weight,
      largest: largest.weight,
      'largest page': `/${largest.page.path}`,
    };
  });
  console.table(rows);
  expect(rows.length).toBeGreaterThan(0);
});
