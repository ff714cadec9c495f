import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import * as routes from '../../src/routes.ts';
import type { Entry } from '../../src/source/entry.ts';
import { duePaths, dueSection, dueView } from '../../src/views/due.ts';
import type { FrontView } from '../../src/views/pages.ts';
import { congress, entry, settings } from '../model/fixtures.ts';

const TODAY = '2026-11-24';
const offices = [{ id: 'shuili', name: '水利站', level: '镇' as const }];

/** Matters of a town that were handed over on some days, each to be answered within 30. */
const townWith = (town: string, days: readonly string[]): Entry[] => [
  congress({ offices, place: { town: `${town}镇` } }, town),
  entry('stations', 'hedong', {}, { town }),
  ...days.map((on, index) =>
    entry(
      'matters',
      `2026-${index}`,
      { title: `第${index}件`, receivedOn: on, events: [{ on, act: '交办', office: 'shuili' }] },
      { town },
    ),
  ),
];
const modelOf = (...towns: Entry[][]) => createModel(towns.flat(), settings, TODAY);

const late = ['2026-09-14', '2026-10-09'];
const soon = ['2026-10-26', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'];
const many = modelOf(townWith('yi', [...soon, ...late, '2026-11-09', '2026-11-10']));

const shown = (view: FrontView) =>
  view.sections.map((section) => [
    section.heading,
    section.type === 'items' ? section.items.map(({ title }) => title) : section.type,
  ]);

describe('what is overdue or due soon', () => {
  test('stands on a front page with the way to all of it, where that is more', () => {
    const town = many.towns[0]!;
    const [section] = dueSection(many.towns, town);
    expect(section).toMatchObject({
      heading: '到期和快到期的（10件，其中逾期2件）',
      more: { text: '全部10件', href: routes.due('yi') },
    });
    expect(section?.type === 'items' && section.items).toHaveLength(8);
    expect(section?.type === 'items' && section.items[0]).toMatchObject({
      title: '第6件',
      day: '2026年10月14日到期，已超过41天',
      meta: ['居民反映', '水利站'],
    });
    expect(dueSection(many.towns)[0]?.more?.href).toBe(routes.due());
    expect(duePaths(many).map(({ params }) => params)).toEqual([{ town: 'yi' }]);
  });

  test('stands whole on a page of its own, what is overdue first', () => {
    const view = dueView(many, many.towns[0]);
    expect(shown(view)).toEqual([
      ['逾期未答复（2）', ['第6件', '第7件']],
      ['快到期（8）', ['第0件', '第1件', '第2件', '第3件', '第5件', '第4件', '第8件', '第9件']],
    ]);
    expect(view.frame.head.title).toBe('到期和快到期的 - yi镇');
  });

  test('has no page of a town whose front page shows all, and no link to one', () => {
    const few = modelOf(townWith('yi', late));
    expect(dueSection(few.towns, few.towns[0])[0]?.more).toBeUndefined();
    expect(duePaths(few)).toEqual([]);
  });

  test('says of several towns of which it is', () => {
    const two = modelOf(townWith('er', late), townWith('yi', soon));
    const [section] = dueSection(two.towns);
    expect(section?.type === 'items' && section.items.map(({ meta }) => meta[0])).toEqual([
      ...['er镇', 'er镇', 'yi镇', 'yi镇', 'yi镇', 'yi镇', 'yi镇', 'yi镇'],
    ]);
  });

  test('is not there: nothing on front pages, a sentence on the page', () => {
    const none = modelOf(townWith('yi', []));
    expect(dueSection(none.towns)).toEqual([]);
    expect(shown(dueView(none))).toEqual([['现在没有', 'text']]);
  });
});
