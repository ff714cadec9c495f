import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import * as routes from '../../src/routes.ts';
import { finderEntries } from '../../src/views/finder.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';

const model = createModel([...fullTown('yi'), ...fullTown('er')], settings, TODAY);
const yi = finderEntries(model, model.town('yi'));
const found = (key: string) => yi.filter(({ k }) => k.includes(key)).map(({ n }) => n);

describe('what can be found', () => {
  test('villages and communities, deputies in office, stations', () => {
    expect(yi.map(({ n }) => n)).toEqual([
      ...['河东社区', '河西村', '卜青', '安明', '河东联络站', '河西联络站'],
    ]);
  });

  test('nobody who has left, whose tenure is unknown, or who has not begun', () => {
    for (const name of ['池清', '丁一', '尔东']) expect(JSON.stringify(yi)).not.toContain(name);
  });

  test('no station that is closed or not yet open', () => {
    const entries = [
      congress(),
      entry('stations', 'jiu', { name: '旧站', closedOn: '2026-01-01' }),
      entry('stations', 'xin', { name: '新站', openedOn: '2027-01-01' }),
    ];
    expect(finderEntries(createModel(entries, settings, TODAY))).toEqual([]);
  });

  test.each([
    ['河东社区', ['河东社区']],
    ['hedongshequ', ['河东社区']],
    ['hdsq', ['河东社区']],
    ['老街', ['河东社区']],
    ['laojie', ['河东社区']],
    ['anming', ['安明']],
    ['am', ['安明']],
    ['hxllz', ['河西联络站']],
  ])('%s finds %s', (key, names) => {
    expect(found(key)).toEqual(names);
  });

  test('a surname is read as one, unless its own reading is given', () => {
    const entries = [
      congress(),
      entry('deputies', 'a', { name: '单明华' }),
      entry('deputies', 'b', { name: '单一', pinyin: 'dan yi' }),
    ];
    const keys = finderEntries(createModel(entries, settings, TODAY)).map(({ k }) => k);
    expect(keys.flat()).toEqual(expect.arrayContaining(['shanminghua', 'danyi']));
    expect(keys.flat()).not.toContain('danminghua');
  });

  test('everything of all towns, each leading to its own', () => {
    const all = finderEntries(model);
    expect(all).toHaveLength(yi.length * 2);
    expect(new Set(all.map(({ h }) => h)).size).toBe(all.length);
    expect(yi.map(({ h }) => h)).toEqual(
      expect.arrayContaining([
        routes.area('yi', 'hedong'),
        routes.record('yi', 'deputies', 'an'),
        routes.record('yi', 'stations', 'hexi'),
      ]),
    );
  });

  test('an archive only where it is asked for itself', () => {
    const archive = createModel(
      [congress({ archive: true }), entry('stations', 'jiu')],
      settings,
      TODAY,
    );
    expect(finderEntries(archive)).toEqual([]);
    expect(finderEntries(archive, archive.towns[0])).toHaveLength(1);
  });
});

test('keys are in lower case and stand once', () => {
  for (const { k } of finderEntries(model)) {
    expect(new Set(k).size).toBe(k.length);
    for (const key of k) expect(key).toBe(key.toLowerCase());
  }
});

test('no entries, no index', () => {
  expect(finderEntries(createModel([], settings, TODAY))).toEqual([]);
});
