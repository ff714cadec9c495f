import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import type { Entry } from '../../src/source/entry.ts';
import type { ChartSection, StatisticsView } from '../../src/views/charts/chart.ts';
import { statisticsView, townStatisticsView } from '../../src/views/statistics.ts';
import type { Value } from '../../src/views/pieces.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';
import { addressesOf, hrefsIn } from './addresses.ts';

const event = (on: string, act: string, rest = {}) => ({ on, act, ...rest }) as never;
const motion = (id: string, submittedOn: string | undefined, result?: string) =>
  entry('motions', id, {
    submittedOn,
    events: [
      event('2025-02-01', '交办', { lead: 'office' }),
      ...(result
        ? [event('2025-03-01', '答复', { class: result }), event('2025-04-01', '办结')]
        : []),
    ],
  });
const matter = (
  id: string,
  receivedOn: string,
  category: '道路交通' | '公共安全',
  closed?: string,
) =>
  entry('matters', id, {
    ...{ receivedOn, category },
    events: closed
      ? [event(receivedOn, '交办', { office: 'office' }), event(closed, '办结')]
      : [event(receivedOn, '交办', { office: 'office' })],
  });

/** Small enough to count by hand; the day is 2026-03-25. */
const entries: Entry[] = [
  congress({
    offices: [{ id: 'office', name: '建设办', level: '镇' }],
    funds: [
      { year: '2025', amount: 92_000, note: '预算数' },
      { amount: 50_000 },
      { year: '2024', amount: 80_000 },
    ],
    noticeFrom: '2026-01-01',
  }),
  entry('stations', 'hedong', { notices: true, openedOn: '2024-01-01' } as never),
  entry('notices', 'hedong/2026-01', { postedOn: '2026-01-20' }),
  entry('notices', 'hedong/2026-02', { postedOn: '2026-02-24' }),
  motion('1', '2024-06-01', 'A'),
  motion('2', '2025-01-10', 'B'),
  motion('3', '2025-01-11', 'A'),
  motion('4', '2025-01-12'),
  motion('5', undefined, 'A'),
  matter('1', '2026-01-05', '道路交通', '2026-02-03'),
  matter('2', '2026-01-06', '公共安全'),
  matter('3', '2026-03-02', '道路交通', '2026-03-03'),
  entry('activities', '1', { kind: '学习培训', on: '2025-09-30' }),
  entry('activities', '2', { kind: '学习培训', on: '2025-10-01' }),
  entry('activities', '3', { kind: '帮扶', on: '2026-02' }),
  entry('activities', '4', { kind: '学习培训', on: '2026' }),
];
const model = createModel(entries, settings, '2026-03-25');
const view = townStatisticsView(model, model.towns[0]!);

const textOf = (value: Value) =>
  value.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const chartOf = ({ charts }: StatisticsView, id: string) => charts.find((one) => one.id === id)!;
/** The table as it is read: heads, rows, sums. */
function read({ table: { columns, rows, total } }: ChartSection): string[][] {
  const lines = total ? [...rows, total] : rows;
  return [columns.map(({ label }) => label), ...lines.map((row) => row.map(textOf))];
}

describe('the tables of a town', () => {
  test.each([
    [
      'motions-stages',
      [
        ['提出年份', '办结', '逾期未答复', '合计'],
        ['2024年', '1', '0', '1'],
        ['2025年', '2', '1', '3'],
        ['年份不详', '1', '0', '1'],
        ['合计', '4', '1', '5'],
      ],
    ],
    [
      'motions-outcomes',
      [
        ['提出年份', 'A类', 'B类', '没有类别', '合计'],
        ['2024年', '1', '0', '0', '1'],
        ['2025年', '1', '1', '1', '3'],
        ['年份不详', '1', '0', '0', '1'],
        ['合计', '3', '1', '1', '5'],
      ],
    ],
    [
      'notices',
      [
        ['月份', '应公示', '按时', '迟公示', '未见公示', '按时率'],
        ['2026年1月', '1', '1', '0', '0', '1／1'],
        ['2026年2月', '1', '0', '1', '0', '0／1'],
        ['2026年3月', '1', '0', '0', '1', '0／1'],
      ],
    ],
    [
      'matters-months',
      [
        ['月份', '受理', '答复', '了结'],
        ['2026年1月', '2', '0', '0'],
        ['2026年2月', '0', '0', '1'],
        ['2026年3月', '1', '0', '1'],
      ],
    ],
    [
      'matters-categories',
      [
        ['类别', '受理', '已了结', '未了结', '了结率'],
        ['道路交通', '2', '2', '0', '2／2'],
        ['公共安全', '1', '0', '1', '0／1'],
        ['合计', '3', '2', '1', '2／3'],
      ],
    ],
    [
      'activities',
      [
        ['季度', '学习培训', '帮扶', '合计'],
        ['2025年三季度', '1', '0', '1'],
        ['2025年四季度', '1', '0', '1'],
        ['2026年一季度', '0', '1', '1'],
        ['季度不详', '1', '0', '1'],
        ['合计', '3', '1', '4'],
      ],
    ],
    [
      'funds',
      [
        ['年份', '经费', '说明'],
        ['2024年', '80,000', ''],
        ['2025年', '92,000', '预算数'],
        ['年份不详', '50,000', ''],
      ],
    ],
  ])('%s', (id, table) => {
    expect(read(chartOf(view, id))).toEqual(table);
  });

  test('draw columns that are there, and each has a picture', () => {
    for (const { id, chart, table } of view.charts) {
      expect(chart, id).toBeDefined();
      for (const column of chart!.series) expect(table.columns[column]?.numeric, id).toBe(true);
    }
  });

  test('lead from a number to the list of just those records', () => {
    const { table } = chartOf(view, 'motions-stages');
    expect(table.rows[1]!.at(-1)).toEqual([{ text: '3', href: '/ceshi/motions/year/2025/' }]);
    expect(table.total![1]).toEqual([{ text: '4', href: '/ceshi/motions/state/closed/' }]);
    expect(table.total!.at(-1)).toEqual([{ text: '5', href: '/ceshi/motions/' }]);
  });
});

describe('where there is little', () => {
  const bare = (fields: Parameters<typeof congress>[0]) => {
    const { towns, ...rest } = createModel(
      [congress(fields), ...entries.slice(4, 9)],
      settings,
      TODAY,
    );
    return townStatisticsView({ towns, ...rest }, towns[0]!);
  };
  const offices = [{ id: 'office', name: '建设办', level: '镇' as const }];

  test('an archive is not counted; what it states of itself stands, without a picture of one bar', () => {
    const { charts, sections } = bare({ archive: true, offices, funds: [{ amount: 50_000 }] });
    expect(charts.map(({ id, chart }) => [id, chart])).toEqual([['funds', undefined]]);
    expect(JSON.stringify(sections)).toContain('这里的记录不按件数统计');
  });

  test('a town without records says so', () => {
    const empty = createModel([congress()], settings, TODAY);
    const { charts, sections } = townStatisticsView(empty, empty.towns[0]!);
    expect(charts).toEqual([]);
    expect(JSON.stringify(sections)).toContain('还没有可统计的记录');
    expect(statisticsView(empty).charts.map(({ id }) => id)).toEqual(['records']);
  });
});

describe('all towns', () => {
  const both = createModel(
    [
      ...fullTown('yi'),
      ...fullTown('er'),
      congress({ archive: true }, 'archive'),
      congress({ demonstration: true, place: { town: '某镇（示例）' } }, 'demo'),
    ],
    settings,
    TODAY,
  );
  const all = statisticsView(both);

  test('stand in their usual order, archives left out', () => {
    const [counts] = all.charts;
    const names = both.towns.filter(({ archive }) => !archive).map(({ name }) => name);
    expect(counts!.table.rows.map(([name]) => textOf(name!))).toEqual(names);
  });

  test('have shares of what can be told, each with its numerator and denominator', () => {
    const { charts } = statisticsView(model);
    // One motion has no year, so no year has a share of motions.
    expect(charts.slice(1).map((chart) => [chart.id, read(chart)])).toEqual([
      [
        'matters-closed',
        [
          ['乡镇', '2026年（到3月25日）'],
          ['测试镇', '2／3'],
        ],
      ],
      [
        'notices',
        [
          ['乡镇', '2026年（到3月25日）'],
          ['测试镇', '1／3'],
        ],
      ],
    ]);
  });

  test('what is taken from the page says that it has made-up data', () => {
    expect(all.taken.demonstration).toContain('某镇（示例）');
    const demo = townStatisticsView(both, both.town('demo')!);
    expect(demo.taken.demonstration).toContain('示例数据');
    expect(townStatisticsView(both, both.town('yi')!).taken.demonstration).toBeUndefined();
  });

  test('every link leads to a page of the site', () => {
    const known = addressesOf(both);
    const views = [all, ...both.towns.map((town) => townStatisticsView(both, town))];
    const hrefs = hrefsIn(views).map((href) => href.split('#')[0]!);
    expect(hrefs.filter((href) => href.startsWith('/') && !known.has(href))).toEqual([]);
  });
});
