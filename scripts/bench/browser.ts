import type { chromium } from 'playwright-core';
import type { SearchDocument } from '../../src/search/document.ts';
import type { Expected } from '../../src/search/recall.ts';
import type { Ask } from './ask.ts';
import { median } from './measured.ts';

/** What a phrase gave in a browser. */
interface Asked {
  readonly places: readonly number[];
  readonly ms: number;
}

/** Pairs of searches whose bytes are counted, each pair in a browser that has seen none before. */
const FRESH = 20;

/** Asks every phrase in one tab, and some in tabs that have loaded nothing yet. */
export async function inBrowser(
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  { wire, address }: { wire: { bytes: number }; address: string },
  expected: readonly Expected[],
  documents: readonly SearchDocument[],
  ask: Ask,
) {
  const first: number[] = [];
  const later: number[] = [];
  for (let at = 0; at < FRESH; at += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${address}zh/`);
    const before = wire.bytes;
    await ask(page, expected[at]!.phrase);
    const between = wire.bytes;
    await ask(page, expected[at + FRESH]!.phrase);
    first.push(between - before);
    later.push(wire.bytes - between);
    await context.close();
  }
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}zh/`);
  await ask(page, expected[0]!.phrase);
  const answers: Asked[] = [];
  for (const { phrase } of expected) {
    answers.push(await ask(page, phrase));
  }
  return {
    ...scoresOf(expected, answers, documents.length),
    firstBytes: median(first),
    laterBytes: median(later),
    times: answers.map(({ ms }) => ms).sort((a, b) => a - b),
  };
}

function scoresOf(expected: readonly Expected[], answers: readonly Asked[], documents: number) {
  let right = 0;
  let wanted = 0;
  let got = 0;
  let exact = 0;
  expected.forEach(({ documents: truth }, at) => {
    const found = new Set(answers[at]!.places.filter((place) => place < documents));
    const hits = truth.filter((place) => found.has(place)).length;
    right += hits;
    wanted += truth.length;
    got += found.size;
    if (hits === truth.length && found.size === truth.length) exact += 1;
  });
  return { recall: right / wanted, precision: got ? right / got : 1, exact };
}
