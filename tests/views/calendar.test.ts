import { expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import type { Entry } from '../../src/source/entry.ts';
import { acrossCalendar, townCalendar } from '../../src/views/calendar.ts';
import type { Section } from '../../src/views/pieces.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { TODAY } from '../model/full-town.ts';

const townWith = (noticeFrom: string, ...entries: Entry[]) =>
  createModel(
    [
      congress({ noticeFrom }),
      entry('stations', 'hedong', { name: '河东联络站', notices: true }),
      ...entries,
    ],
    settings,
    TODAY,
  );

const shown = ([section]: readonly Section[]) => {
  if (section?.type !== 'table') throw new Error('no calendar');
  const { columns, rows, note } = section.table;
  return { columns: columns.map(({ label }) => label), rows: rows.length, note };
};

const MISSING = '“未见公示”是指过了公示日，本站没有见到这一期公示，不等于没有贴。';
const closed = entry('stations', 'hexi', {
  ...{ name: '河西联络站', notices: true, closedOn: '2025-03-31' },
});

test('the calendar of a town says that it leaves out what is older', () => {
  expect(shown(townCalendar(townWith('2025-09-01').towns[0]!))).toEqual({
    ...{ columns: ['月份', '河东'], rows: 15, note: MISSING },
  });
  expect(shown(townCalendar(townWith('2025-01-01').towns[0]!))).toEqual({
    ...{ columns: ['月份', '河东'], rows: 15, note: `只列最近15个月。${MISSING}` },
  });
});

test('a station that was closed before has no column', () => {
  expect(shown(townCalendar(townWith('2025-01-01', closed).towns[0]!)).columns).toEqual([
    ...['月份', '河东'],
  ]);
  const recent = entry('stations', 'hexi', { ...closed.data, closedOn: '2026-03-31' } as never);
  expect(shown(townCalendar(townWith('2025-01-01', recent).towns[0]!)).columns).toEqual([
    ...['月份', '河东', '河西'],
  ]);
});

test('the calendar across towns says so too', () => {
  expect(shown(acrossCalendar(townWith('2026-07-01'))).note).toBeUndefined();
  expect(shown(acrossCalendar(townWith('2026-01-01')))).toMatchObject({
    ...{ rows: 1, note: '只列最近6个月。' },
  });
});
