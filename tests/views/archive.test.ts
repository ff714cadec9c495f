import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { homeView } from '../../src/views/home.ts';
import { acrossView, listView } from '../../src/views/list.ts';
import { notFoundView, mapView } from '../../src/views/site-pages.ts';
import { townView } from '../../src/views/town.ts';
import { ui } from '../../src/text/ui.ts';
import { recordView } from '../../src/views/record.ts';
import type { FrontView, ListView } from '../../src/views/pages.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';

const archived = [
  congress({ archive: true, place: { town: '旧镇' } }, 'jiu'),
  ...['1', '2'].map((id) => entry('supervision', id, {}, { town: 'jiu' })),
  entry('stations', 'cun', { name: '各村联络站' }, { town: 'jiu' }),
];
const model = createModel([...fullTown('yi'), ...archived], settings, TODAY);
const old = model.town('jiu')!;

const items = (view: FrontView, id: string) => {
  const section = view.sections.find((one) => one.id === id);
  return section?.type === 'items' ? section.items : [];
};
const links = (view: FrontView) =>
  view.sections.flatMap((section) => (section.type === 'links' ? section.groups : []));
const counts = ({ count, unit, groups }: ListView) => [
  `${count}${unit}`,
  ...groups.map((group) => `${group.heading} ${group.count}${group.unit}`),
];

describe('what is counted of an archive are records, not times or things', () => {
  test('on the front pages', () => {
    expect(items(townView(model, old), 'kinds').map(({ title }) => title)).toEqual([
      ...['联络站（1条记录）', '监督（2条记录）'],
    ]);
    const meta = items(homeView(model), 'towns').map((town) => town.meta);
    expect(meta[0]).toEqual(['历史资料', '联络站1条记录', '监督2条记录']);
    expect(meta[1]).toEqual(expect.arrayContaining(['联络站2个', '议案建议2件']));
  });

  test('in its lists, and in those that hold some of it', () => {
    expect(counts(listView(model, old, 'supervision', {}))).toEqual([
      ...['2条记录', '年份不详 2条记录'],
    ]);
    expect(counts(acrossView(model, 'supervision', {}))).toEqual([
      ...['3条记录', '2026年 1次', '年份不详 2条记录'],
    ]);
    expect(counts(acrossView(model, 'stations', {}))).toEqual([
      ...['3条记录', '旧镇 1条记录', 'yi镇 2个'],
    ]);
    expect(counts(acrossView(model, 'motions', {}))).toEqual(['2件', '2026年 2件']);
  });

  test('in the choice of towns, the map and the page for what is not there', () => {
    const towns = acrossView(model, 'stations', {}).filters[0]?.links;
    expect(towns?.map(({ text, count, unit }) => [text, count, unit])).toEqual([
      ['旧镇', 1, '条记录'],
      ['yi镇', 2, undefined],
    ]);
    for (const view of [mapView(model), notFoundView(model)]) {
      const group = links(view).find(({ label }) => label === '旧镇');
      expect(group?.links.slice(3).map(({ text, count, unit }) => [text, count, unit])).toEqual([
        ['联络站', 1, '条记录'],
        ['监督', 2, '条记录'],
      ]);
    }
  });
});

describe('what a summary does not speak of', () => {
  const view = listView(model, old, 'motions', {});

  test('is not counted, but said not to be told', () => {
    expect(view).toMatchObject({ count: undefined, groups: [], empty: '总结没有写这一类内容。' });
  });

  test('is not to be found by search engines; what it does speak of is', () => {
    expect(view.frame.head.noindex).toBe(true);
    expect(listView(model, old, 'supervision', {}).frame.head.noindex).toBe(false);
    expect(listView(model, model.town('yi')!, 'motions', {}).frame.head.noindex).toBe(false);
  });
});

test('every page of an archive says that it is of the past; others do not', () => {
  expect(ui.town.archive).toBe('历史资料：写的是过去的情况，不是现在的');
  const pages = [
    townView(model, old),
    listView(model, old, 'supervision', {}),
    recordView(model, old.records.supervision[0]!),
  ];
  expect(pages.map(({ frame }) => frame.town?.archive)).toEqual([true, true, true]);
  const { records } = model.town('yi')!;
  expect(recordView(model, records.motions[0]!).frame.town?.archive).toBe(false);
});
