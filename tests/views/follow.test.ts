import { expect, test } from 'vitest';
import { subscriptions } from '../../src/exports/files.ts';
import { createModel } from '../../src/model/create.ts';
import * as routes from '../../src/routes.ts';
import { readContent } from '../../src/source/disk.ts';
import {
  followKind,
  followOffice,
  followRecord,
  followSite,
  followTown,
} from '../../src/views/follow.ts';
import { navigationOrder } from '../../src/views/kinds/index.ts';
import { recordView } from '../../src/views/record.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';

const small = createModel(fullTown(), settings, TODAY);
const content = readContent('content');
const whole = createModel(content.entries, content.settings!, TODAY);

test.each([
  ['a small town', small],
  ['the content', whole],
])('of %s, what can be followed is what is written, all of it', (_, model) => {
  const links = [
    ...followSite(),
    ...model.towns.flatMap((town) => [
      ...followTown(town),
      ...navigationOrder.flatMap((kind) => followKind(town, kind)),
      ...[...town.records.stations, ...town.records.deputies].flatMap(followRecord),
      ...town.offices.flatMap(followOffice),
    ]),
  ].map(({ href }) => href);
  const files = [...subscriptions(model, () => undefined)].map(({ path }) => routes.dataFile(path));
  expect(links.sort()).toEqual(files.sort());
});

test('a deputy who took part in supervision only can be followed', () => {
  const entries = [
    congress(),
    entry('deputies', 'an'),
    entry('deputies', 'bo'),
    entry('supervision', 'jiancha', { deputies: ['an'] }),
  ];
  const { deputies } = createModel(entries, settings, TODAY).towns[0]!.records;
  const feeds = deputies.map((deputy) => [
    deputy.id,
    followRecord(deputy).flatMap(({ type, href }) => (type.endsWith('atom+xml') ? href : [])),
  ]);
  expect(Object.fromEntries(feeds)).toEqual({ an: ['/data/feeds/ceshi/deputies/an.xml'], bo: [] });
});

test('a page offers what can be followed, in its text and in its head', () => {
  const [town] = small.towns;
  const view = (id: string) =>
    recordView(
      small,
      town!.records.deputies.find((one) => one.id === id)!,
    );
  const { frame, sections } = view('an');
  expect(frame.head.alternates.map(({ type }) => type)).toEqual([
    'application/atom+xml',
    'text/calendar',
    'text/vcard',
  ]);
  expect(sections.at(-1)).toMatchObject({ id: 'follow', type: 'links' });
  expect(view('chi').frame.head.alternates).toEqual([]);
  expect(view('chi').sections.map(({ id }) => id)).not.toContain('follow');
});
