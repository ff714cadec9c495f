import { demonstration as words } from '../../src/text/demonstration.ts';
import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import type { LinkedRecord, RecordKind } from '../../src/model/records.ts';
import * as routes from '../../src/routes.ts';
import { kindViews, navigationOrder } from '../../src/views/kinds/index.ts';
import { acrossPaths, acrossView, listPaths, listView } from '../../src/views/list.ts';
import { PAGE_SIZE } from '../../src/views/slices.ts';
import type { ListView } from '../../src/views/pages.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';
import { manyEntries } from '../model/many-entries.ts';
import { addressesOf, allViews, hrefsIn } from './addresses.ts';

const model = createModel([...fullTown('yi'), ...fullTown('er')], settings, TODAY);
const town = model.town('yi')!;
const many = createModel(manyEntries(1), settings, TODAY);
const big = many.towns[0]!;

const shown = (view: ListView) => view.groups.flatMap(({ items }) => items);
const filtersOf = (view: ListView) => [...view.filters, ...(view.moreFilters?.groups ?? [])];

describe('the list of a town', () => {
  test.each(navigationOrder)('%s: shows each record once, with a link to it', (kind) => {
    const view = listView(model, town, kind, {});
    const records = town.records[kind] as readonly LinkedRecord[];
    expect(shown(view).map(({ href }) => href)).toEqual(
      expect.arrayContaining(records.map(({ id }) => routes.record('yi', kind, id))),
    );
    expect(shown(view)).toHaveLength(records.length);
    expect(view).toMatchObject({ count: records.length, title: kindViews[kind].name, pages: [] });
  });

  test('who is in office comes first, who has left last', () => {
    const { groups } = listView(model, town, 'deputies', {});
    expect(groups.map(({ heading, count }) => [heading, count])).toEqual([
      ...[
        ['在任', 2],
        ['尚未就任', 1],
        ['任期不详', 1],
        ['已离任', 1],
      ],
    ]);
  });

  test('the calendar of notices stands on the first page of the whole list only', () => {
    const sections = (slice: routes.Slice) => listView(model, town, 'notices', slice).sections;
    expect(sections({})).toHaveLength(1);
    expect(sections({ facet: { key: 'year', value: '2026' } })).toEqual([]);
    expect(listView(model, town, 'motions', {}).sections).toEqual([]);
  });

  test('an empty list says so and is one page', () => {
    const bare = createModel([congress()], settings, TODAY);
    for (const kind of navigationOrder) {
      const view = listView(bare, bare.towns[0]!, kind, {});
      expect(view).toMatchObject({ count: 0, groups: [], pages: [] });
      expect(view.empty).not.toBe('');
    }
  });
});

test('deputies are parted by level: by what they hold, or may hold where that is not known', () => {
  const people = [
    entry('deputies', 'an'),
    entry('deputies', 'yuan', { mandates: [{ level: '县', elected: '不详' }] }),
    entry('deputies', 'gone', {
      mandates: [
        { level: '市', elected: '不详', from: '2017-01', to: '2021-12' },
        { level: '县', elected: '不详', from: '2017-01', to: '2021-12' },
      ],
    }),
    entry('deputies', 'both', {
      mandates: [
        { level: '镇', term: '18', elected: '换届选举', from: '2022-01-08' },
        { level: '县', elected: '不详', from: '2017-01', to: '2021-12' },
      ],
    }),
  ];
  const of = createModel([congress(), ...people], settings, TODAY);
  const levels = filtersOf(acrossView(of, 'deputies', {})).find(({ label }) => label === '哪一级');
  expect(levels?.links.map(({ text, count }) => [text, count])).toEqual([
    ['全部', 4],
    ['镇人大代表', 2],
    ['县人大代表', 1],
  ]);
});

describe('a part of a list', () => {
  const part = listView(model, town, 'motions', { facet: { key: 'office', value: 'shuili' } });

  test('holds what its filter promises', () => {
    expect(shown(part).map(({ href }) => href)).toEqual([
      routes.record('yi', 'motions', '2026-01'),
      routes.record('yi', 'motions', '2026-02'),
    ]);
    expect(part.count).toBe(2);
  });

  test('names its value, and the way back', () => {
    expect(part.title).toContain('水利站');
    expect(part.frame.crumbs.at(-1)?.href).toBe(routes.list('yi', 'motions'));
  });

  test('marks the value in use, and nothing else of its filter', () => {
    const offices = filtersOf(part).find(({ label }) => label === '承办单位');
    expect(offices?.links.filter(({ current }) => current).map(({ text }) => text)).toEqual([
      '水利站',
    ]);
  });

  test('folds no filter away that is in use', () => {
    expect(part.moreFilters?.open ?? true).toBe(true);
    expect(listView(model, town, 'motions', {}).moreFilters?.open ?? false).toBe(false);
  });

  test.each(['motions', 'matters', 'deputies'] as const)(
    '%s: a filter counts as many as its page holds',
    (kind) => {
      const links = filtersOf(listView(many, big, kind, {})).flatMap((group) => group.links);
      expect(links.length).toBeGreaterThan(2);
      const counts = new Map(
        listPaths(many).map(({ props: { town: owner, kind: of, slice } }) => {
          const view = listView(many, owner, of, slice);
          return [view.frame.head.canonical, view.count];
        }),
      );
      for (const { href, count } of links) expect(counts.get(href)).toBe(count);
    },
  );
});

describe('a long list', () => {
  const pages = Array.from({ length: 5 }, (_, index) =>
    listView(many, big, 'matters', { page: index + 1 }),
  );

  test('shows every record on one of its pages, in order', () => {
    const hrefs = pages.flatMap(shown).map(({ href }) => href);
    expect(hrefs).toEqual(
      big.records.matters.map(({ id }) => routes.record(big.slug, 'matters', id)),
    );
    expect(pages.map((page) => shown(page).length)).toEqual(Array(5).fill(PAGE_SIZE));
  });

  test('counts the whole on each page', () => {
    for (const page of pages) expect(page.count).toBe(600);
    const totals = new Map(
      pages.flatMap(({ groups }) => groups.map(({ heading, count }) => [heading, count])),
    );
    expect([...totals.values()].reduce((sum, count) => sum + count, 0)).toBe(600);
  });

  test('marks the page, and tells pages apart by their titles', () => {
    expect(pages.map((page) => page.pages.findIndex(({ current }) => current))).toEqual([
      ...[0, 1, 2, 3, 4],
    ]);
    expect(new Set(pages.map(({ frame }) => frame.head.title)).size).toBe(5);
  });
});

describe('the list across towns', () => {
  test.each(navigationOrder)('%s: holds the records of all towns', (kind) => {
    const view = acrossView(model, kind, {});
    expect(view.count).toBe(town.records[kind].length * 2);
    expect(new Set(shown(view).map(({ href }) => href)).size).toBe(view.count);
  });

  test('says of each record which town’s it is', () => {
    for (const { meta } of shown(acrossView(model, 'motions', {}))) {
      expect(['yi镇', 'er镇']).toContain(meta[0]);
    }
    expect(acrossView(model, 'deputies', {}).groups.map(({ heading }) => heading)).toEqual([
      ...['er镇', 'yi镇'],
    ]);
  });

  test('is parted only by what means the same in every town', () => {
    const keys = new Set(acrossPaths(model).flatMap(({ props }) => props.slice.facet?.key ?? []));
    for (const key of ['area', 'office', 'group', 'station', 'deputy']) {
      expect([...keys]).not.toContain(key);
    }
    expect([...keys]).toEqual(expect.arrayContaining(['year', 'state', 'kind']));
  });

  test('says whose records are made up', () => {
    const entries = [
      ...fullTown('yi'),
      congress({ demonstration: true, place: { town: '示例镇' } }, 'yan'),
      entry('motions', 'lu', {}, { town: 'yan' }),
    ];
    const mixed = createModel(entries, settings, TODAY);
    const said = (kind: RecordKind) => acrossView(mixed, kind, {}).frame.demonstration;
    expect(said('motions')).toContain('示例镇');
    expect(said('meetings')).toBeUndefined();
    const own = listView(mixed, mixed.town('yan')!, 'motions', {}).frame;
    expect([own.head.noindex, own.town?.demonstration]).toEqual([true, words.town]);
    expect(listView(mixed, mixed.town('yi')!, 'motions', {}).frame.head.noindex).toBe(false);
  });
});

describe('all pages', () => {
  test.each([
    ['of two small towns', model],
    ['of a large one', many],
  ])('%s link only to pages that are there', (_, of) => {
    const known = addressesOf(of);
    const hrefs = new Set(allViews(of).flatMap((view) => hrefsIn(view)));
    const inside = [...hrefs].filter((href) => href.startsWith('/'));
    expect(inside.length).toBeGreaterThan(100);
    expect(inside.filter((href) => !known.has(href.replace(/#.*$/, '')))).toEqual([]);
  });

  test.each([
    ['of two small towns', model],
    ['of a large one', many],
  ])('%s have titles and addresses of their own', (_, of) => {
    const heads = allViews(of).map(({ frame }) => frame.head);
    const twice = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);
    expect(twice(heads.map(({ canonical }) => canonical))).toEqual([]);
    expect(twice(heads.map(({ title }) => title))).toEqual([]);
    for (const { description } of heads) expect(description).not.toBe('');
  });
});
