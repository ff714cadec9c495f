import { demonstration as words } from '../../src/text/demonstration.ts';
import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import type { Entry } from '../../src/source/entry.ts';
import { areaView } from '../../src/views/places.ts';
import { recordView } from '../../src/views/record.ts';
import type { SheetView } from '../../src/views/sheets/sheet.ts';
import type { Table } from '../../src/views/pieces.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { fullTown, telephones, TODAY } from '../model/full-town.ts';
import { allSheets, hrefsIn } from './addresses.ts';

const sheetsOn = (today: string, entries: readonly Entry[] = fullTown()) =>
  allSheets(createModel(entries, settings, today));
const sheets = sheetsOn(TODAY);

function sheetAt(path: string, of = sheets): SheetView {
  const found = of.get(`/ceshi/${path}/print/`) ?? of.get(`/ceshi/${path}/`);
  if (!found) throw new Error(`no sheet at ${path}`);
  return found;
}

/** The rows of a table as a reader of the paper has them. */
const rowsOf = ({ rows }: Table) => rows.map((row) => row.map((cell) => cell.join('')));
const part = ({ parts }: SheetView, heading: string) =>
  rowsOf(parts.find((one) => one.heading.startsWith(heading))!.table);

describe('every sheet', () => {
  test('is at an address of its own below the page of the same', () => {
    expect([...sheets.keys()]).toEqual(
      expect.arrayContaining([
        '/ceshi/notices/hedong/2026-03/print/',
        '/ceshi/stations/hedong/print/',
        '/ceshi/areas/hedong/print/',
        '/ceshi/print/duty/',
        '/ceshi/print/duty/next/',
      ]),
    );
  });

  test('is not to be found by itself: it leads to the page of the same', () => {
    for (const [path, { head, record }] of sheets) {
      expect(head.noindex).toBe(true);
      expect(head.canonical).toBe(record.address);
      if (!path.includes('/print/duty/')) expect(`${record.href}print/`).toBe(path);
    }
  });

  test('has no link but the one to that page', () => {
    for (const { record, ...view } of sheets.values()) {
      expect(hrefsIn(view)).toEqual([]);
      expect(hrefsIn(record)).toEqual([record.href]);
    }
  });

  test('has a title that no other has', () => {
    const titles = [...sheets.values()].map(({ head }) => head.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('gives no contact of a deputy who is not in office', () => {
    const all = JSON.stringify([...sheets.values()]);
    expect(all).toContain(telephones.an);
    for (const id of ['chi', 'ding', 'er'] as const) expect(all).not.toContain(telephones[id]);
    expect(JSON.stringify([...sheetsOn('2026-03-10').values()])).toContain(telephones.chi);
  });

  test('of a demonstration town says so', () => {
    const made = [
      congress({ demonstration: true, place: { town: '示例镇' } }),
      entry('stations', 'hedong'),
    ];
    expect(sheetAt('stations/hedong', sheetsOn(TODAY, made)).demonstration).toBe(words.town);
    expect(sheetAt('stations/hedong').demonstration).toBeUndefined();
  });
});

describe('the notice', () => {
  test('says what was open and what was done on its own day, for ever', () => {
    const sheet = sheetAt('notices/hedong/2026-03');
    expect(sheet.title).toBe('居民反映事项办理情况公示');
    expect(sheet.subtitle).toBe('2026年3月');
    expect(sheet.lead[0]).toBe(
      '公示期：2026年2月21日至3月20日。上期结转0件，新收1件，办结0件，在办1件。',
    );
    expect(part(sheet, '还在办理（1件）')[0]![2]).toContain('办理中，应在');
    expect(sheet.parts.map(({ heading }) => heading)).toEqual(['还在办理（1件）']);
    const parts = (today: string) => sheetAt('notices/hedong/2026-03', sheetsOn(today)).parts;
    expect(parts('2027-01-01')).toEqual(parts('2026-03-22'));
  });

  test('names the year of what was carried over from another', () => {
    const entries = [
      congress({ noticeFrom: '2025-11-01' }),
      entry('stations', 'hedong', { notices: true }),
      entry('matters', 'old', { title: '路灯不亮', receivedOn: '2025-11-03' }),
      entry('matters', 'new', { title: '井盖松动', receivedOn: '2026-01-05' }),
      entry('notices', 'hedong/2026-01', { postedOn: '2026-01-20' }),
    ];
    const sheet = sheetAt('notices/hedong/2026-01', sheetsOn(TODAY, entries));
    expect(part(sheet, '还在办理（2件）').map(([what]) => what)).toEqual([
      '路灯不亮（2025年11月3日受理）',
      '井盖松动（1月5日受理）',
    ]);
  });

  test('is signed by whom the record names, on the day it was put up', () => {
    const { signature } = sheetAt('notices/hedong/2026-03');
    expect(signature.on).toMatch(/^2026年3月\d+日$/);
    expect(signature.signer).toBe('站长');
  });

  test.each([
    [[], '没有未公示的事项。'],
    [
      [
        { count: 2, ground: '个人隐私' },
        { count: 1, ground: '当事人要求' },
      ],
      '另有3件没有公示：个人隐私2件、当事人要求1件。',
    ],
  ] as const)('withheld %j: %s', (withheld, text) => {
    const entries = [
      congress(),
      entry('stations', 'hedong'),
      entry('notices', 'hedong/2026-03', { nothing: true, withheld: [...withheld] }),
    ];
    const sheet = sheetAt('notices/hedong/2026-03', sheetsOn(TODAY, entries));
    expect(sheet.notes).toEqual([text]);
    expect(sheet.parts).toEqual([]);
    expect(sheet.lead[1]).toContain('没有新收');
  });
});

describe('the sheet of a station', () => {
  test('says who is on duty when, and what was changed', () => {
    expect(part(sheetAt('stations/hedong'), '代表值班').slice(0, 3)).toEqual([
      ['11月25日 周三', '9:00–11:30', '卜青'],
      ['12月2日 周三', '9:00–11:30', '卜青（原轮到安明，出差）'],
      ['12月9日 周三', '9:00–11:30', '卜青'],
    ]);
  });

  test('is there only while the station is open, in a town that is not a record of the past', () => {
    const closed = [congress(), entry('stations', 'hedong', { closedOn: '2026-01' })];
    const past = [congress({ archive: true }), entry('stations', 'hedong')];
    expect([...sheetsOn(TODAY, closed).keys()]).toEqual([]);
    expect([...sheetsOn(TODAY, past).keys()]).toEqual([]);
  });
});

describe('the sheet of a village', () => {
  test('names its deputies in office, how to call them, when they are on duty next', () => {
    const sheet = sheetAt('areas/hedong');
    expect(part(sheet, '代表').map(([name, telephone]) => [name, telephone])).toEqual([
      ['卜青', telephones.bo],
      ['安明', telephones.an],
    ]);
    expect(part(sheet, '代表')[0]![2]).toBe('11月25日 周三 9:00–11:30，河东联络站');
  });

  test('sends to the station where no telephone is public', () => {
    const entries = [
      congress({ areas: [{ id: 'hedong', name: '河东村', kind: '村' }] }),
      entry('deputies', 'jia', { areas: ['hedong'] }),
    ];
    expect(part(sheetAt('areas/hedong', sheetsOn(TODAY, entries)), '代表')).toEqual([
      ['王小明', '请联络站转交', '没有公布'],
    ]);
  });

  test('says which of its seats nobody holds', () => {
    const vacancy = { constituency: '第二选区', since: '2026-06-01', why: '调离本镇。' };
    const notesOf = (constituency: string) =>
      sheetAt(
        'areas/hedong',
        sheetsOn(TODAY, [
          congress({
            areas: [{ id: 'hedong', name: '河东村', kind: '村', constituency }],
          }),
          entry('terms', '18', { from: '2022-01-08', vacancies: [vacancy] }),
          entry('deputies', 'jia', { areas: ['hedong'] }),
        ]),
      ).notes;
    expect(notesOf('第一选区、第二选区')).toEqual([
      '第二选区：2026年6月1日起有一个代表名额出缺。调离本镇。',
    ]);
    expect(notesOf('第三选区')).toEqual([]);
  });
});

describe('the announcement of duty', () => {
  test('has all turns of the month, by day', () => {
    const now = part(sheetAt('print/duty'), '值班安排');
    const days = now.map(([day]) => day);
    expect(days[0]).toBe('11月4日 周三');
    expect(now.every(([day]) => day!.startsWith('11月'))).toBe(true);
    const next = sheetAt('print/duty/next');
    expect(next.subtitle).toBe('2026年12月');
    expect(part(next, '值班安排').map(([day]) => day)).not.toContain('12月30日 周三');
    expect(next.notes[0]).toBe('河东联络站12月30日 周三的值班取消：元旦前学习。');
  });

  test('says that nothing is announced where nothing is', () => {
    const sheet = sheetAt('print/duty/next', sheetsOn('2026-12-15'));
    expect(sheet.lead).toEqual(['2027年1月的值班还没有公布。']);
  });
});

test('the pages of the same lead to their sheets', () => {
  const model = createModel(fullTown(), settings, TODAY);
  const town = model.town('ceshi')!;
  const sheetsOf = (key: string) =>
    recordView(model, town.find(key)!).sheets.map(({ href }) => href);
  expect(sheetsOf('notices/hedong/2026-03')).toEqual(['/ceshi/notices/hedong/2026-03/print/']);
  expect(sheetsOf('stations/hedong')).toEqual([
    '/ceshi/stations/hedong/print/',
    '/ceshi/print/duty/',
    '/ceshi/print/duty/next/',
  ]);
  expect(sheetsOf('deputies/an')).toEqual([]);
  expect(areaView(model, town.areas[0]!).sheets?.map(({ href }) => href)).toEqual([
    `/ceshi/areas/${town.areas[0]!.id}/print/`,
  ]);
});
