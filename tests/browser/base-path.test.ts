import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { withFacts, type KnownPage } from './facts.ts';
import { formerContacts } from './former-contacts.ts';
import { findBroken, findForeign } from './links.ts';
import { OpenedSite } from './opened.ts';
import { oneOfEach, planOfEnvironment, type BuiltSite } from './pages.ts';
import { ScratchSite } from './scratch-site.ts';
import * as search from './search-page.ts';

const base = '/renda/';
const { content } = planOfEnvironment();
const scratch = new ScratchSite();
let site: BuiltSite;
let opened: OpenedSite;
let pages: readonly KnownPage[];

beforeAll(async () => {
  for (const path of ['site.yaml', 'pages']) scratch.copy(content, path);
  const towns = townsBySize();
  for (const town of new Set([towns[0]!, towns.at(-1)!])) copyTown(town);
  addFormerDeputy(towns.at(-1)!);
  site = scratch.build(base);
  opened = new OpenedSite(site);
  await opened.open();
  pages = await withFacts(opened.browser, site.pages);
});

afterAll(async () => {
  await opened?.close();
  scratch.remove();
});

describe(`built for ${base}`, () => {
  test('every link leads to a page below it', () => {
    expect(findBroken(site, pages)).toEqual([]);
  });

  test('pages load nothing from outside it', () => {
    expect(findForeign(site, pages)).toEqual([]);
  });

  test('it stands in every address that pages say of themselves', () => {
    const root = `${site.origin}${base}`;
    const wrong = pages.filter(
      ({ path, sheetOf = path, facts: { canonical, jsonLd } }) =>
        canonical.join() !== root + sheetOf ||
        [...jsonLd.join().matchAll(/"(?:item|url)":"([^"]*)"/g)].some(
          ([, address]) => !address!.startsWith(root),
        ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('it stands in the sitemap, which has every page that may be found', () => {
    const root = `${site.origin}${base}`;
    const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
    expect(read('robots.txt')).toContain(`${root}sitemap-index.xml`);
    expect(read('sitemap-index.xml')).toContain(`<loc>${root}sitemap-0.xml</loc>`);
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)/g)].map(([, at]) => at);
    const open = pages.filter(({ facts: { meta } }) => !meta['robots']);
    expect(listed.sort()).toEqual(open.map(({ path }) => root + path).sort());
  });

  test('nothing is asked for outside it, and nothing is missing', async () => {
    const tab = await opened.tab({ path: '' });
    const home = opened.address({ path: '' });
    const faults: string[] = [];
    tab.on('request', (request) => {
      if (!/^data:/.test(request.url()) && !request.url().startsWith(home))
        faults.push(request.url());
    });
    tab.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    for (const page of oneOfEach(site.pages)) await tab.goto(opened.address(page));
    expect(faults).toEqual([]);
    await tab.context().close();
  });

  test('the search finds, and loads its index from below it', async () => {
    const { name } = site.model.towns[0]!;
    await opened.visit({ path: `search/?q=${encodeURIComponent(name)}` }, {}, async (tab) => {
      await search.answered(tab);
      expect(await search.total(tab)).toBeGreaterThan(0);
      await search.results(tab).first().getByRole('link').click();
      await tab.waitForURL((url) => !url.pathname.endsWith('/search/'));
      expect(new URL(tab.url()).pathname.startsWith(base)).toBe(true);
      expect(await tab.textContent('main')).toContain(name);
    });
  });

  test('the finder finds, and an address that is not there is answered', async () => {
    const town = site.model.towns.find(({ areas, archive }) => !archive && areas.length > 0);
    await opened.visit({ path: 'not/there/' }, {}, async (tab) => {
      expect(await tab.textContent('h1')).toBe('没有这个页面');
      if (town) await find(tab, town.areas[0]!.data.name, `${base}${town.slug}/areas/`);
    });
  });
});

test('the contact of a deputy whose mandate has ended is in no file', () => {
  const contacts = formerContacts(site);
  expect(contacts).toEqual(expect.arrayContaining(['0000-9876543', '00009876543', 'b@c.example']));
  const texts = [...site.files].map((file) => readFileSync(join(site.folder, file), 'utf8'));
  expect(texts.filter((text) => contacts.some((contact) => text.includes(contact)))).toEqual([]);
  expect(texts.some((text) => text.includes('甲前任'))).toBe(true);
});

async function find(tab: Page, name: string, leadsTo: string): Promise<void> {
  await tab.getByRole('combobox').fill(name);
  await tab.getByRole('option').first().waitFor();
  await tab.keyboard.press('Enter');
  await tab.waitForURL((url) => url.pathname.startsWith(leadsTo));
  expect(await tab.textContent('h1')).toContain(name);
}

/** Folders of towns, the one with fewest files first. */
function townsBySize(): string[] {
  const size = (town: string) => readdirSync(join(content, town), { recursive: true }).length;
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'pages')
    .map(({ name }) => name)
    .sort((a, b) => size(a) - size(b));
}

/** Copies a town with all its people, and the first records of every other kind. */
function copyTown(town: string): void {
  const whole = ['congress.yaml', 'terms', 'deputies', 'stations'];
  for (const part of readdirSync(join(content, town))) {
    scratch.copy(content, join(town, part), whole.includes(part) ? Infinity : 4);
  }
}

/** Gives a town somebody who resigned long ago and whose contact was never taken out. */
function addFormerDeputy(town: string): void {
  const folder = join(scratch.content, town, 'deputies');
  const [file] = readdirSync(folder);
  const deputy = parse(readFileSync(join(folder, file!), 'utf8'));
  const former = {
    ...deputy,
    name: '甲前任',
    mandates: [
      { level: '镇', elected: '换届选举', from: '1999-01-01', to: '2000-01-01', ended: '辞职' },
    ],
    contact: {
      telephone: '0000-9876543',
      email: 'b@c.example',
      consentOn: '1999-01-01',
      verifiedOn: '1999-01-01',
    },
  };
  writeFileSync(join(folder, 'jia-qianren.yaml'), stringify(former));
}
