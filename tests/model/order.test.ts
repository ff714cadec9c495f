import { describe, expect, test } from 'vitest';
import { charactersByStrokes } from '../../src/model/characters.ts';
import { createModel } from '../../src/model/create.ts';
import { byDay, byStrokes, dayOf, yearOf } from '../../src/model/order.ts';
import type { LinkedRecord } from '../../src/model/records.ts';
import type { Entry } from '../../src/source/entry.ts';
import { congress, entry, settings } from './fixtures.ts';
import { fullTown, TODAY } from './full-town.ts';

const recordsOf = (entries: readonly Entry[]) =>
  createModel(entries, settings, TODAY).towns[0]!.records;

describe('people', () => {
  const sorted = (names: readonly string[]) =>
    names
      .map((name) => ({ data: { name } }))
      .sort(byStrokes)
      .map(({ data }) => data.name);

  test.each([
    [2, '丁卜'],
    [3, '于万马'],
    [4, '王韦尤牛毛方尹孔邓'],
    [5, '石龙叶田史付白包冯宁司'],
    [6, '邢毕朱任向齐江池安许孙牟'],
    [7, '苏杜李杨吴何邹辛汪沈宋张陆陈'],
    [8, '武范林欧罗季金周庞郑孟'],
    [9, '赵胡柳段侯俞施姜洪姚贺'],
    [10, '秦袁贾夏钱徐翁高郭唐陶'],
    [11, '黄曹龚常康章梁'],
    [12, '彭葛董蒋韩程傅鲁谢'],
    [13, '蓝蒲赖虞路詹鲍解窦'],
    [14, '蔡裴廖谭熊'],
    [15, '樊黎滕颜潘'],
    [16, '薛霍'],
    [17, '戴魏'],
  ])('of %i strokes stand by them in order: 横竖撇点折', (count, surnames) => {
    for (const surname of surnames) expect(charactersByStrokes[count]).toContain(surname);
    const shuffled = [...surnames].sort().map((surname) => `${surname}明`);
    expect(sorted(shuffled)).toEqual([...surnames].map((surname) => `${surname}明`));
  });

  test('stand by the number of strokes that is counted on the mainland', () => {
    const names = ['黄', '郭', '赵', '胡', '郑', '陈', '陆', '邹', '苏', '董', '韩', '丁', '欧阳'];
    expect(sorted(names)).toEqual([
      ...['丁', '苏', '邹', '陆', '陈', '欧阳', '郑', '赵', '胡', '郭', '黄', '董', '韩'],
    ]);
  });

  test('of one surname stand by the next characters, the shorter name first', () => {
    expect(sorted(['陈桂香', '陈思远', '陈大勇', '陈大力', '陈大', '陈一'])).toEqual([
      ...['陈一', '陈大', '陈大力', '陈大勇', '陈思远', '陈桂香'],
    ]);
  });

  test('of characters that no table has stand last, in an order of their own', () => {
    const rare = ['黃明', '齉明', '阿依·古丽', '马明', '閆明'];
    expect(sorted(rare)).toEqual(['马明', '阿依·古丽', '齉明', '閆明', '黃明']);
    expect(sorted([...rare].reverse())).toEqual(sorted(rare));
  });

  test('every character has one place', () => {
    const all = [...Object.values(charactersByStrokes).join('')];
    expect([all.length, new Set(all).size]).toEqual([8105, 8105]);
  });

  test('of a town stand so in every list', () => {
    const town = createModel(fullTown(), settings, TODAY).towns[0]!;
    expect(town.records.deputies.map(({ data }) => data.name)).toEqual([
      ...['丁一', '卜青', '尔东', '池清', '安明'],
    ]);
    expect(town.areas[0]?.deputies.map(({ data }) => data.name)).toEqual(['卜青', '安明']);
    expect(
      town.records.motions.find(({ id }) => id === '2026-01')?.cosigners.map(({ id }) => id),
    ).toEqual(['bo', 'chi']);
  });
});

describe('records', () => {
  test('the newest first, of one day the later id first, unknown days last', () => {
    const motions = [
      entry('motions', 'a', { submittedOn: '2026-03-05' }),
      entry('motions', 'b', {}),
      entry('motions', 'c', { submittedOn: '2026-03' }),
      entry('motions', 'd', { submittedOn: '2026-03-05' }),
      entry('motions', 'e', { submittedOn: '2026-11-01' }),
      entry('motions', 'f', {}),
    ];
    expect(recordsOf([congress(), ...motions]).motions.map(({ id }) => id)).toEqual([
      ...['e', 'd', 'a', 'c', 'f', 'b'],
    ]);
  });

  test('of which only the year is known come after what that year has', () => {
    const entries = [
      congress(),
      entry('meetings', 's24', { on: '2024-01-14' }),
      entry('meetings', 's26', { on: '2026-01-14' }),
      entry('motions', 'a', { submittedOn: '2026-03-05' }),
      entry('motions', 'b', { meeting: 's26' }),
      entry('motions', 'c', { submittedOn: '2025-03-05' }),
      entry('motions', 'd', { meeting: 's24' }),
      entry('motions', 'e', {}),
      entry('motions', 'f', { submittedOn: '2024-03-05' }),
    ];
    expect(recordsOf(entries).motions.map(({ id, year }) => [id, year])).toEqual([
      ...[
        ['a', '2026'],
        ['b', '2026'],
        ['c', '2025'],
        ['f', '2024'],
        ['d', '2024'],
      ],
      ['e', undefined],
    ]);
  });

  test('of the same day and id are equal, whichever way they are compared', () => {
    const model = createModel([...fullTown('yi'), ...fullTown('er')], settings, TODAY);
    const [one, other] = model.towns.map(({ records }) => records.motions[0]!);
    expect([byDay(one!, other!), byDay(other!, one!)]).toEqual([0, 0]);
  });

  test.each<[string, Entry, string | undefined, string | undefined]>([
    ['a term', entry('terms', '18', { from: '2022-01-08' }), '2022-01-08', '2022'],
    ['a deputy', entry('deputies', 'an'), '2022-01-08', '2022'],
    ['a station', entry('stations', 'hexi', { openedOn: '2024-03' }), '2024-03', '2024'],
    ['a motion', entry('motions', 'lu', { submittedOn: '2025' }), '2025', '2025'],
    ['a motion of no known day', entry('motions', 'lu'), undefined, undefined],
    ['supervision', entry('supervision', 'jian', { on: '2026-06-10' }), '2026-06-10', '2026'],
    ['an activity', entry('activities', 'zou', { on: '2026-05' }), '2026-05', '2026'],
    ['a meeting', entry('meetings', 's1', { on: '2026-01-14' }), '2026-01-14', '2026'],
    ['a campaign', entry('campaigns', 'qing', { from: '2026-03' }), '2026-03', '2026'],
    [
      'a summary, which stands in the year it speaks of',
      entry('summaries', 'z', { year: '2025', publishedOn: '2026-01-14' }),
      '2026-01-14',
      '2025',
    ],
    [
      'a summary not known when published',
      entry('summaries', 'z', { year: '2015' }),
      '2015',
      '2015',
    ],
    [
      'a summary of no known year',
      entry('summaries', 'z', { publishedOn: '2016-01-14' }),
      '2016-01-14',
      undefined,
    ],
  ])('%s', (_, written, day, year) => {
    const found = Object.values(recordsOf([congress(), written])).flat()[0] as LinkedRecord;
    expect([dayOf(found), yearOf(found)]).toEqual([day, year]);
  });

  test('of a station: matters and notices', () => {
    const { matters, notices } = recordsOf(fullTown());
    expect([dayOf(matters[0]!), yearOf(matters[0]!)]).toEqual(['2026-11-04', '2026']);
    expect([dayOf(notices[0]!), yearOf(notices[0]!)]).toEqual(['2026-03-22', '2026']);
  });
});
