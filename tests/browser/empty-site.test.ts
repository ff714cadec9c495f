import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { withFacts, type KnownPage } from './facts.ts';
import { findBroken, findForeign } from './links.ts';
import { OpenedSite } from './opened.ts';
import { planOfEnvironment, type BuiltSite } from './pages.ts';
import { ScratchSite } from './scratch-site.ts';
import { faultsOf } from './validator.ts';

/** The first file that a town that begins puts in. */
const congress = {
  name: '新设镇人民代表大会',
  place: { town: '新设镇' },
  about: '刚刚设立，还没有记录。',
  review: { author: '甲', by: '乙', on: '2026-01-05', conclusion: '可以公开' },
};

const { content } = planOfEnvironment();
const scratch = new ScratchSite();
let site: BuiltSite;
let opened: OpenedSite;
let pages: readonly KnownPage[];

beforeAll(async () => {
  for (const path of ['site.yaml', 'pages']) scratch.copy(content, path);
  mkdirSync(join(scratch.content, 'xinshe'));
  writeFileSync(join(scratch.content, 'xinshe/congress.yaml'), stringify(congress));
  site = scratch.build('/');
  opened = new OpenedSite(site);
  await opened.open();
  pages = await withFacts(opened.browser, site.pages);
});

afterAll(async () => {
  await opened?.close();
  scratch.remove();
});

describe('a site without records', () => {
  const at = (path: string) => pages.find((page) => page.path === path)!;

  test('has valid pages, and no link that leads nowhere', () => {
    expect(site.pages.flatMap(faultsOf)).toEqual([]);
    expect(findBroken(site, pages)).toEqual([]);
    expect(findForeign(site, pages)).toEqual([]);
  });

  test('has a front page that leads to the town', () => {
    expect(at('').facts.mainLinks).toContain('/xinshe/');
    expect(at('xinshe/').facts.text).toContain('刚刚设立，还没有记录。');
    expect(at('xinshe/congress/').facts.title).toContain('新设镇');
  });

  test('says of every list that it has no records yet', () => {
    const lists = pages.filter(({ kind }) => kind);
    expect(lists.length).toBeGreaterThan(20);
    const silent = lists.filter(({ facts: { text } }) => !text.includes('还没有这一类记录。'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('shows no heading with nothing below it, and no box that can find nothing', async () => {
    const hollow: string[] = [];
    for (const page of site.pages) {
      await opened.visit(page, {}, async (tab) => {
        const found = await tab.evaluate(() => [
          ...[...document.querySelectorAll('main section:has(> .head)')]
            .filter((section) => section.checkVisibility())
            .filter((section) => !section.querySelector('.head ~ *')?.textContent.trim())
            .map((section) => section.textContent),
          ...[...document.querySelectorAll('main input:not([type=search])')]
            .filter((input) => input.checkVisibility())
            .map((input) => input.id),
        ]);
        hollow.push(...found.map((what) => `${page.path}: ${what}`));
      });
    }
    expect(hollow).toEqual([]);
  });

  test('is not taken for a demonstration', () => {
    const hidden = pages.filter(({ facts: { meta } }) => meta['robots']);
    expect(hidden.map(({ path }) => path)).toEqual(['404.html']);
  });
});
