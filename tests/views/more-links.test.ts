import { expect, test } from 'vitest';
import { generateTowns } from '../../src/generator/generate.ts';
import { settings as generatedSettings } from '../../src/generator/site-files.ts';
import { createModel } from '../../src/model/create.ts';
import type { Model, RecordKind } from '../../src/model/records.ts';
import * as routes from '../../src/routes.ts';
import { readContent } from '../../src/source/disk.ts';
import { acrossPaths, acrossView, listPaths, listView } from '../../src/views/list.ts';
import { officeView } from '../../src/views/office.ts';
import type { Section } from '../../src/views/pieces.ts';
import { areaView, groupView } from '../../src/views/places.ts';
import { recordView } from '../../src/views/record.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';
import { manyEntries } from '../model/many-entries.ts';
import { allRecords } from './addresses.ts';

const MANY = 14;

const numbered = <T>(make: (index: number) => T): T[] =>
  Array.from({ length: MANY }, (_, index) => make(index));

/** A town in which every page that cuts a list has to cut one, and nearly every list holds more than its own page. */
function crowded() {
  const served = { level: '镇', elected: '换届选举', group: 'yi' } as const;
  const placed = { station: 'hedong', areas: ['hedong'] };
  return createModel(
    [
      congress({
        areas: [{ id: 'hedong', name: '河东社区', kind: '社区' }],
        groups: [{ id: 'yi', name: '第一小组' }],
        offices: [
          { id: 'chengjian', name: '村镇建设办公室', level: '镇' },
          { id: 'shuili', name: '水利站', level: '镇' },
        ],
      }),
      entry('terms', '17', { number: 17, from: '2017-01-05', to: '2022-01-08' }),
      entry('terms', '18', { from: '2022-01-08' }),
      entry('stations', 'hedong', { name: '河东联络站', areas: ['hedong'] }),
      ...numbered((at) =>
        entry('deputies', `now-${at}`, {
          ...{ name: `代表${at}`, ...placed },
          mandates: [{ ...served, term: '18', from: '2022-01-08' }],
        }),
      ),
      ...numbered((at) =>
        entry('deputies', `then-${at}`, {
          ...{ name: `前代表${at}`, ...placed },
          mandates: [
            { ...served, term: '17', from: '2017-01-05', to: '2022-01-08', ended: '任期届满' },
          ],
        }),
      ),
      ...numbered((at) => entry('meetings', `17-${at}`, { term: '17', on: `2018-03-${10 + at}` })),
      ...numbered((at) => entry('meetings', `18-${at}`, { term: '18', on: `2023-03-${10 + at}` })),
      ...numbered((at) =>
        entry('motions', `2026-${at}`, {
          ...{ lead: 'now-0', cosigners: ['now-1', 'then-1'], areas: ['hedong'] },
          events: [{ on: '2026-02-02', act: '交办', lead: 'chengjian', joint: ['shuili'] }],
        }),
      ),
      entry('motions', '2026-own', {
        ...{ lead: 'now-1', cosigners: ['now-0'] },
        events: [{ on: '2026-02-02', act: '交办', lead: 'shuili' }],
      }),
      ...numbered((at) =>
        entry('matters', `2026-03-${at}`, {
          ...{ station: 'hedong', area: 'hedong', deputy: 'now-2' },
          events: [{ on: '2026-03-06', act: '交办', office: 'shuili' }],
        }),
      ),
      ...numbered((at) => entry('supervision', `jian-${at}`, { deputies: ['now-1', 'now-3'] })),
      ...numbered((at) => entry('activities', `zou-${at}`, { group: 'yi', deputies: ['now-1'] })),
    ],
    settings,
    TODAY,
  );
}

/** The sections of every page that shows a part of a list, by its address. */
function pages(model: Model): [string, readonly Section[]][] {
  const places = model.towns.flatMap(({ areas, groups, offices }) => [
    ...areas.map((area) => areaView(model, area)),
    ...groups.map((group) => groupView(model, group)),
    ...offices.map((office) => officeView(model, office)),
  ]);
  const records = allRecords(model).map((record) => recordView(model, record));
  return [...places, ...records].map(({ frame, sections }) => [frame.head.canonical, sections]);
}

/** How many records each list holds, by its address. */
function counts(model: Model): Map<string, number | undefined> {
  return new Map([
    ...listPaths(model).map(({ props: { town, kind, slice } }): [string, number | undefined] => [
      routes.list(town.slug, kind, slice),
      listView(model, town, kind, slice).count,
    ]),
    ...acrossPaths(model).map(({ props: { kind, slice } }): [string, number | undefined] => [
      routes.across(kind, slice),
      acrossView(model, kind, slice).count,
    ]),
  ]);
}

const content = readContent('content');
const models: [string, () => Model][] = [
  ['a crowded town', crowded],
  ['two small towns', () => createModel([...fullTown('yi'), ...fullTown('er')], settings, TODAY)],
  ['a large town', () => createModel(manyEntries(1), settings, TODAY)],
  ['the content', () => createModel(content.entries, content.settings!, TODAY)],
  [
    'a generated town',
    () => {
      const entries = [...generateTowns({ towns: 1, years: 4, seed: 7, today: TODAY })].flat();
      return createModel(entries, generatedSettings, TODAY);
    },
  ],
];

const numberIn = (text: string) => Number(text.replace(/\D/g, ''));

test.each(models)('%s: “全部…” leads to as many records as it says', (_, make) => {
  const model = make();
  const known = counts(model);
  const links = pages(model).flatMap(([, sections]) =>
    sections.flatMap(({ more }) => (more && /\d/.test(more.text) ? more : [])),
  );
  const told = links.map(({ text, href }) => ({ href, count: numberIn(text) }));
  expect(told).toEqual(links.map(({ href }) => ({ href, count: known.get(href) })));
});

test.each(models)(
  '%s: a heading counts what stands below it, or what its link leads to',
  (_, make) => {
    const wrong = pages(make()).flatMap(([page, sections]) =>
      sections.flatMap((section) => {
        const count = /（(\d+)）$/.exec(section.heading)?.[1];
        if (section.type !== 'items' || count === undefined) return [];
        const said = section.more ? numberIn(section.more.text) : section.items.length;
        return Number(count) === said ? [] : [`${page}#${section.id}`];
      }),
    );
    expect(wrong).toEqual([]);
  },
);

test('what a page cuts can be had in full', () => {
  const links = pages(crowded()).flatMap(([, sections]) =>
    sections.flatMap(({ more }) => (more?.text.startsWith('全部') ? more : [])),
  );
  const list = (kind: RecordKind, key: string, value: string) =>
    routes.list('ceshi', kind, { facet: { key, value } });
  expect(new Map(links.map(({ text, href }) => [href, text]))).toEqual(
    new Map([
      [list('matters', 'area', 'hedong'), '全部14件'],
      [list('motions', 'area', 'hedong'), '全部14件'],
      [list('activities', 'group', 'yi'), '全部14次'],
      [list('motions', 'office', 'chengjian'), '全部14件'],
      [list('motions', 'office', 'shuili'), '全部15件'],
      [list('matters', 'office', 'shuili'), '全部14件'],
      [list('meetings', 'term', '17'), '全部14次'],
      [list('meetings', 'term', '18'), '全部14次'],
      [list('deputies', 'station', 'hedong'), '全部14名'],
      [list('matters', 'station', 'hedong'), '全部14件'],
      [list('motions', 'deputy', 'now-0'), '全部14件'],
      [list('motions', 'cosigner', 'now-1'), '全部14件'],
      [list('motions', 'cosigner', 'then-1'), '全部14件'],
      [list('matters', 'deputy', 'now-2'), '全部14件'],
      [list('supervision', 'deputy', 'now-1'), '全部14次'],
      [list('supervision', 'deputy', 'now-3'), '全部14次'],
      [list('activities', 'deputy', 'now-1'), '全部14次'],
    ]),
  );
});
