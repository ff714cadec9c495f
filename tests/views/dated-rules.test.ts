import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { townCalendar } from '../../src/views/calendar.ts';
import { congressView } from '../../src/views/congress.ts';
import { motions } from '../../src/views/kinds/motions.ts';
import { recordView } from '../../src/views/record.ts';
import type { Section, Value } from '../../src/views/pieces.ts';
import { townStatisticsView } from '../../src/views/statistics.ts';
import { congress, entry, settings } from '../model/fixtures.ts';

const assigned = { on: '2025-03-03', act: '交办', lead: 'shuili' } as const;
const answered = (on: string, code: string) => ({ on, act: '答复', class: code }) as const;

/** The notice day was the 10th up to the end of 2025; answers had two classes up to the same day. */
const entries = [
  congress({
    noticeFrom: '2025-11-01',
    offices: [{ id: 'shuili', name: '水利站', level: '镇' }],
    rules: {
      noticeDay: {
        ...{ value: 20, source: '新办法' },
        earlier: [{ until: '2025-12-31', value: 10, source: '旧办法' }],
      },
      replyMonths: {
        ...{ value: 3, source: '新办法' },
        earlier: [{ until: '2025-12-31', value: 6, source: '旧办法' }],
      },
      stationReplyDays: {
        ...{ value: 10, source: '新办法' },
        earlier: [{ until: '2025-12-31', value: 30, source: '旧办法' }],
      },
      resultClasses: {
        ...{ scheme: '新类', source: '新办法' },
        classes: [
          { code: 'A', meaning: '已经解决' },
          { code: 'B', meaning: '列入计划' },
        ],
        earlier: [
          {
            ...{ until: '2025-12-31', scheme: '旧类', source: '旧办法' },
            classes: [
              { code: 'A', meaning: '已经办成' },
              { code: 'C', meaning: '不能解决' },
            ],
          },
        ],
      },
    },
  }),
  entry('stations', 'hedong', { name: '河东联络站', notices: true, openedOn: '2024-01-01' }),
  entry('matters', '2025-001', {
    ...{ station: 'hedong', receivedOn: '2025-12-01' },
    events: [{ on: '2025-12-02', act: '交办', office: 'shuili' }],
  }),
  entry('motions', 'jiu', {
    ...{ submittedOn: '2025-01-06', events: [assigned, answered('2025-12-31', 'A')] },
  }),
  entry('motions', 'xin', {
    ...{ submittedOn: '2025-01-06', events: [assigned, answered('2026-01-04', 'A')] },
  }),
  entry('motions', 'xin-b', {
    ...{ submittedOn: '2025-01-06', events: [assigned, answered('2026-01-05', 'B')] },
  }),
];
const model = createModel(entries, settings, '2026-03-25');
const town = model.towns[0]!;

const read = (value: Value) =>
  value.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const tableOf = (sections: readonly Section[], id: string) => {
  const found = sections.find((one) => one.id === id);
  if (found?.type !== 'table') throw new Error(`no table ${id}`);
  return found.table;
};
const chart = (id: string) => townStatisticsView(model, town).charts.find((one) => one.id === id)!;
const page = (key: string) => JSON.stringify(recordView(model, town.find(key)!));

describe('rules that were changed', () => {
  test('stand in the table one below the other, with until when they were so', () => {
    const { rows } = tableOf(congressView(model, town).sections, 'rules');
    const lines = rows.map((row) => row.map(read).join('|'));
    expect(lines.slice(0, 4)).toEqual([
      '每月公示日|20日|新办法|本镇规定',
      '每月公示日（2025年12月31日以前）|10日|旧办法|本镇规定',
      '建议答复期限|3个月|新办法|本镇规定',
      '建议答复期限（2025年12月31日以前）|6个月|旧办法|本镇规定',
    ]);
    expect(lines.slice(-4)).toEqual([
      '答复结果A类|已经解决|新办法|本镇规定',
      '答复结果B类|列入计划|新办法|本镇规定',
      '答复结果A类（2025年12月31日以前）|已经办成|旧办法|本镇规定',
      '答复结果C类（2025年12月31日以前）|不能解决|旧办法|本镇规定',
    ]);
  });

  test('are both named above a calendar that has months of both', () => {
    const { caption, rows } = tableOf(townCalendar(town), 'calendar');
    expect(caption).toBe(
      '每月20日公示（依据：新办法）；2025年12月31日以前每月10日公示（依据：旧办法）',
    );
    expect(rows.map(([month]) => read(month!))).toEqual([
      ...['2026年3月', '2026年2月', '2026年1月', '2025年12月', '2025年11月'],
    ]);
    expect(chart('notices').definition).toContain(
      '不晚于20日贴出的算按时（依据：新办法）；2025年12月31日以前不晚于10日贴出的算按时（依据：旧办法）；',
    );
  });

  test('are named on what they were used for', () => {
    expect(page('motions/jiu')).toContain(
      '2025年9月3日（从交办次日起6个月，遇休息日顺延；依据：旧办法）',
    );
    expect(page('matters/2025-001')).toContain(
      '2026年1月4日（从交办次日起30日，遇休息日顺延；依据：旧办法）',
    );
  });
});

describe('classes of two schemes', () => {
  test('are told by the meaning of their time', () => {
    expect(page('motions/jiu')).toContain('A类：已经办成');
    expect(page('motions/xin')).toContain('A类：已经解决');
  });

  test('are not counted together under the letter they share', () => {
    const facet = motions.facets.find(({ key }) => key === 'class')!;
    expect(
      town.records.motions.map((motion) => [
        motion.id,
        ...facet.valuesOf(motion).map(({ value, text }) => `${value} ${text}`),
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['jiu', 'A-2025-12-31 A类（2025年12月31日以前）'],
        ['xin', 'A A类'],
        ['xin-b', 'B B类'],
      ]),
    );
    const { table, definition } = chart('motions-outcomes');
    expect(table.columns.map(({ label }) => label)).toEqual([
      ...['提出年份', 'A类', 'B类', 'A类（2025年12月31日以前）', '合计'],
    ]);
    expect(table.rows.map((row) => row.map(read))).toContainEqual(['2025年', '1', '1', '1', '3']);
    expect(definition).toContain('新类，依据：新办法；2025年12月31日以前是旧类，依据：旧办法');
  });
});
