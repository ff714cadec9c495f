import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ui } from '../../src/text/ui.ts';
import { withFacts, type KnownPage } from './facts.ts';
import { openSite } from './opened.ts';
import { readSite } from './pages.ts';

const site = readSite();
const opened = openSite(site);
let pages: readonly KnownPage[];

beforeAll(async () => {
  pages = await withFacts(opened.browser, site.pages);
});

/** The pages for which something does not hold, with what they say instead. */
function wrong(holds: (page: KnownPage) => boolean, said: (page: KnownPage) => unknown): string[] {
  return pages
    .filter((page) => !holds(page))
    .map((page) => `${page.path}: ${JSON.stringify(said(page))}`);
}

const one = ({ facts: { meta } }: KnownPage, name: string) =>
  meta[name]?.length === 1 ? (meta[name][0] ?? '') : '';
const isHidden = ({ facts: { meta } }: KnownPage) => meta['robots']?.includes('noindex') ?? false;
const isArticle = ({ record }: KnownPage) => record !== undefined;

describe('what every page says of itself', () => {
  test('a title of its own', () => {
    const byTitle = Map.groupBy(pages, ({ facts: { title } }) => title);
    const shared = [...byTitle].filter(([title, { length }]) => length > 1 || title === '');
    expect(shared.map(([title, list]) => [title, list.map(({ path }) => path)])).toEqual([]);
  });

  test('its language and what it is about', () => {
    expect(
      wrong(
        (page) => page.facts.lang === 'zh-CN' && one(page, 'description').length >= 6,
        ({ facts: { lang, meta } }) => [lang, meta['description']],
      ),
    ).toEqual([]);
  });

  test('its one absolute address', () => {
    const addressOf = ({ path, sheetOf = path }: KnownPage) =>
      `${site.origin}${site.base}${sheetOf}`;
    expect(
      wrong(
        (page) => page.facts.canonical.join() === addressOf(page),
        ({ facts: { canonical } }) => canonical,
      ),
    ).toEqual([]);
  });
});

describe('tags of government sites', () => {
  const said =
    (...names: string[]) =>
    (page: KnownPage) =>
      names.map((name) => page.facts.meta[name]);

  test('the site on every page', () => {
    const { tags, name } = site.model.settings;
    const siteName = tags?.siteName ?? name;
    const domain = tags?.siteDomain ?? new URL(site.origin).hostname;
    expect(
      wrong(
        (page) => one(page, 'SiteName') === siteName && one(page, 'SiteDomain') === domain,
        said('SiteName', 'SiteDomain'),
      ),
    ).toEqual([]);
  });

  test('the column on every page, and what it is for where the page is no article', () => {
    const names = ['ColumnName', 'ColumnType', 'ColumnDescription', 'ColumnKeywords'];
    expect(
      wrong(
        (page) =>
          names.slice(0, isArticle(page) ? 2 : undefined).every((name) => one(page, name) !== ''),
        said(...names),
      ),
    ).toEqual([]);
  });

  test('types of columns that there are, and none of what only governments must disclose', () => {
    const types = ['首页', '概况信息', '机构职能', '负责人信息', '工作动态', '数据发布'];
    types.push('数据开放', '回应关切');
    expect(wrong((page) => types.includes(one(page, 'ColumnType')), said('ColumnType'))).toEqual(
      [],
    );
  });

  test('the article on records, and nowhere else', () => {
    const names = ['ArticleTitle', 'PubDate', 'ContentSource'];
    expect(
      wrong(
        (page) =>
          isArticle(page)
            ? names.every((name) => one(page, name) !== '') &&
              page.facts.h1.includes(one(page, 'ArticleTitle')) &&
              /^\d{4}-\d{2}-\d{2}$/.test(one(page, 'PubDate'))
            : names.every((name) => !(name in page.facts.meta)),
        said(...names),
      ),
    ).toEqual([]);
  });
});

test('JSON-LD can be read, and its addresses are absolute', () => {
  const faults = pages.flatMap(({ path, facts: { jsonLd } }) =>
    jsonLd.flatMap((text) => ldFaults(JSON.parse(text)).map((fault) => `${path}: ${fault}`)),
  );
  expect(faults).toEqual([]);
  const without = pages.filter(
    ({ template, facts: { jsonLd } }) => jsonLd.length === 0 && template !== 'home',
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

describe('demonstration towns', () => {
  /** Pages that are made of the records of every town, though they lead to lists or files of them. */
  const ofAllTowns = new Set(['search', 'data', 'statistics of all towns']);
  const isShown = ({ town, template, facts: { mainLinks } }: KnownPage) =>
    town?.demonstration ??
    (ofAllTowns.has(template)
      ? site.model.towns.some(({ demonstration }) => demonstration)
      : mainLinks.some((href) => demonstrationPages.has(href)));
  let demonstrationPages: ReadonlySet<string>;

  beforeAll(() => {
    // The front page, the congress, the lists and the statistics of a town say that it is there; all else is its records.
    demonstrationPages = new Set(
      pages
        .filter(
          ({ town, template }) =>
            town?.demonstration && !/^(town|congress|list|statistics)/.test(template),
        )
        .map(({ path }) => site.base + path),
    );
  });

  test('every page that shows them says so', () => {
    expect(
      wrong(
        (page) => !isShown(page) || page.facts.text.includes('示例数据'),
        () => '',
      ),
    ).toEqual([]);
  });

  /** The list of a kind of which an archive says nothing. */
  const isUntold = ({ town, kind }: KnownPage) =>
    town?.archive === true && kind !== undefined && town.records[kind].length === 0;

  test('they are kept out of search engines, and what is not told, and nothing else is', () => {
    expect(
      wrong(
        (page) =>
          isHidden(page) ===
          (isShown(page) ||
            isUntold(page) ||
            page.template === 'not found' ||
            page.sheetOf !== undefined),
        isHidden,
      ),
    ).toEqual([]);
  });

  test('archives are not taken for them', () => {
    expect(
      wrong(
        ({ town, facts: { text } }) =>
          town === undefined || town.demonstration || !text.includes('示例数据'),
        () => '',
      ),
    ).toEqual([]);
  });
});

test('every page of an archive, and no other, says that it is of the past', () => {
  expect(
    wrong(
      ({ town, html }) => html.includes(ui.town.archive) === (town?.archive ?? false),
      ({ template }) => template,
    ),
  ).toEqual([]);
});

describe('for search engines', () => {
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => at!);
  const root = `${site.origin}${site.base}`;

  test('robots.txt names the sitemap', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${root}sitemap-index.xml`);
  });

  test('the sitemap has every page that may be found, and no other', () => {
    const parts = locations(read('sitemap-index.xml'));
    const listed = parts.flatMap((part) => locations(read(part.slice(root.length))));
    const open = pages.filter((page) => !isHidden(page)).map(({ path }) => root + path);
    expect(listed.map(decodeURI).sort()).toEqual(open.sort());
  });
});

function ldFaults(object: Record<string, unknown>): string[] {
  const faults: string[] = [];
  if (object['@context'] !== 'https://schema.org') faults.push('no @context');
  if (typeof object['@type'] !== 'string') faults.push('no @type');
  JSON.stringify(object, (key, value: unknown) => {
    const isAddress = ['url', 'item', '@id', 'image', 'sameAs'].includes(key);
    if (isAddress && (typeof value !== 'string' || !value.startsWith(`${site.origin}${site.base}`)))
      faults.push(`${key} is ${JSON.stringify(value)}`);
    if (value === null || value === '') faults.push(`${key} is empty`);
    return value;
  });
  return faults;
}
