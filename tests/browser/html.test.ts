import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { withFacts, type KnownPage } from './facts.ts';
import { findBroken, findForeign } from './links.ts';
import { openSite } from './opened.ts';
import { formerContacts } from './former-contacts.ts';
import { oneOfEach, readSite } from './pages.ts';
import { faultsOf } from './validator.ts';

/** More pages than this take longer than a minute to validate. */
const MOST = 4000;

const site = readSite();
const opened = openSite(site);
const sample = new Set(oneOfEach(site.pages));
const validated =
  site.pages.length <= MOST
    ? site.pages
    : site.pages.filter((page, index) => index % 5 === 0 || sample.has(page));
const former = formerContacts(site);
let pages: readonly KnownPage[];

beforeAll(async () => {
  pages = await withFacts(opened.browser, site.pages);
});

test(
  `${validated.length} of ${site.pages.length} pages are valid HTML`,
  { timeout: 300_000 },
  () => {
    expect(validated.flatMap(faultsOf)).toEqual([]);
  },
);

test('every internal link leads to a page and to an anchor that are there', () => {
  expect(findBroken(site, pages)).toEqual([]);
});

test('pages load nothing but what was built with them', () => {
  expect(findForeign(site, pages)).toEqual([]);
});

test('every page has one first heading', () => {
  const wrong = pages.filter(({ facts: { h1 } }) => h1.length !== 1 || h1[0] === '');
  expect(wrong.map(({ path, facts: { h1 } }) => `${path}: ${h1.join('|')}`)).toEqual([]);
});

test('no value stands on a page as code writes it', () => {
  const found = pages.flatMap(({ path, facts: { text } }) =>
    [...text.matchAll(/.{0,20}(\b(undefined|NaN|null|Infinity)\b|\[object).{0,20}/g)].map(
      ([match]) => `${path}: ${match}`,
    ),
  );
  expect(found).toEqual([]);
});

test(`no file gives the ${former.length} contacts of deputies who have left`, () => {
  const texts = [...site.files]
    .filter((file) => !/\.(png|jpe?g|webp|gif|woff2?|pf_\w+|pagefind|wasm)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(site.folder, file), 'utf8') }));
  const found = texts.flatMap(({ file, text }) =>
    former.filter((contact) => text.includes(contact)).map((contact) => `${file}: ${contact}`),
  );
  expect(found).toEqual([]);
});
