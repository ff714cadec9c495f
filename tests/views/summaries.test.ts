import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import type { Summary } from '../../src/model/records.ts';
import * as routes from '../../src/routes.ts';
import { comparePaths, compareView } from '../../src/views/compare.ts';
import { sharedPaths, sharedView } from '../../src/views/stated-across.ts';
import { statedPaths, statedView } from '../../src/views/stated.ts';
import { summaryView } from '../../src/views/summary.ts';
import type { Section, Table, Value } from '../../src/views/pieces.ts';
import { congress, entry, settings, type Written } from '../model/fixtures.ts';

const SAME = '联络站收到居民反映的事项，逐件登记，逐件答复，结果按月张贴在公示栏里。';
const checks = { label: '执法检查', unit: '次', measure: 'supervision.lawChecks' };

const summary = (id: string, fields: Partial<Written<'summaries'>>, body: string, town = 'ceshi') =>
  entry('summaries', id, { title: `${id}年总结`, year: id, ...fields }, { town, body });

const model = createModel(
  [
    congress(),
    entry('supervision', 'a', { on: '2024-05-01' }),
    entry('supervision', 'b', { on: '2025-05-01' }),
    summary(
      '2025',
      {
        figures: [
          { ...checks, value: 1, quote: '检查**一次' },
          { ...checks, value: 1, quote: '检查一次' },
          { label: '走访', value: 40, unit: '户', quote: '四十户' },
          { label: '学习', value: 3, unit: '次' },
        ],
      },
      `## 监督和清溪行动\n\n执法**检查**一次，走访四十户。\n\n## 联络站\n\n今年新开一处。${SAME}\n`,
    ),
    summary(
      '2024',
      { figures: [{ ...checks, value: 2, quote: '检查两次' }] },
      `开头一句。\n\n## 监督\n\n检查两次。\n\n## 联络站\n\n${SAME}\n\n## 不足\n\n不够。\n`,
    ),
    congress({ place: { town: '历史镇' }, archive: true }, 'lishi'),
    summary(
      '1',
      { span: '不详', year: undefined, figures: [{ ...checks, value: 5 }] },
      SAME,
      'lishi',
    ),
  ],
  settings,
  '2026-11-24',
);
const find = (town: string, id: string) => model.town(town)!.find(`summaries/${id}`) as Summary;
const view = (town: string, id: string) => summaryView(model, find(town, id));

const said = (value: Value) =>
  value.map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}]`)).join('');

function table(sections: readonly Section[], id: string): string[] {
  const found = sections.find((one) => one.id === id);
  if (found?.type !== 'table') throw new Error(`no table ${id}`);
  return textsOf(found.table);
}

/** A table as lines: the columns, then the rows. */
function textsOf({ columns, rows }: Table): string[] {
  return [columns.map(({ label }) => label), ...rows.map((row) => row.map(said))].map((row) =>
    row.join(' | '),
  );
}

describe('the text of a summary', () => {
  test('has a mark where a figure is quoted, and leads to what is known of it', () => {
    const { figures } = view('ceshi', '2025').marking;
    expect(figures).toEqual([
      {
        ...{ block: 1, from: 2, to: 6, sign: '证' },
        href: routes.figures('ceshi', '2025', 2),
        title: '执法检查：1次，有1条记录印证',
      },
      {
        ...{ block: 1, from: 9, to: 12, sign: '无' },
        href: '#figures',
        title: '走访：40户，没有记录可查',
      },
    ]);
    expect(view('ceshi', '2024').marking.figures.map(({ sign }) => sign)).toEqual(['异']);
  });

  test('has a note where it repeats another, which has an anchor there', () => {
    const { repeated, notes } = view('ceshi', '2025').marking;
    expect(repeated).toMatchObject([{ block: 3, from: 7, to: 7 + SAME.length }]);
    expect(notes).toEqual([
      {
        block: 3,
        before: '（划虚线的句子与',
        link: {
          text: '2024年总结',
          href: `${routes.record('ceshi', 'summaries', '2024')}#passage-5`,
        },
        after: '几乎相同）',
      },
    ]);
    expect([...view('ceshi', '2024').marking.anchors]).toEqual([4]);
    const [note] = view('lishi', '1').marking.notes;
    expect(note).toMatchObject({
      link: { text: '测试镇2024年总结' },
      after: '几乎相同，先后不详）',
    });
  });

  test('says below what the marks mean, those that are there', () => {
    const body = view('ceshi', '2025').view.sections.find(({ type }) => type === 'body');
    const notes = (body?.type === 'body' && body.notes?.map(said)) || [];
    expect(notes[0]).toBe(
      '正文里划线的数字可以点开：“证”是有记录印证，“无”是没有记录可查，或者没有计数。',
    );
    expect(notes[1]).toContain('总结有通行的写法');
    expect(view('lishi', '1').view.sections.find(({ type }) => type === 'body')).toMatchObject({
      notes: [[expect.stringContaining('划虚线的句子')]],
    });
  });
});

test('stated and counted, year by year', () => {
  const { charts, lead } = statedView(model, model.town('ceshi')!);
  const of = (id: string) => textsOf(charts.find((chart) => chart.id === id)!.table);
  expect(of('all')).toEqual([
    '指标 | 2024年 | 2025年',
    '执法检查 | 与记录不一致：总结写2次，记录是1次；[算出的1条记录] | 1次，[有1条记录印证]',
    '执法检查 | 没有写；记录是1次 | 1次，[有1条记录印证]',
    '走访 | 没有写 | 40户，没有记录可查',
    '学习 | 没有写 | 3次，没有记录可查',
  ]);
  expect(of('series-1')).toEqual([
    '总结 | 总结写的 | 记录里的',
    '2024年 | 2 | 1',
    '2025年 | 1 | 1',
  ]);
  expect(charts.map(({ id, chart }) => [id, chart])).toEqual([
    ['all', undefined],
    ['series-1', { shape: 'line', series: [1, 2], unit: '次' }],
  ]);
  expect(lead).toMatch(/两条线重合的地方，两边的数相同。$/);
  expect(statedView(model, model.town('lishi')!).lead).toContain('历史资料');
  expect(statedPaths(model)).toHaveLength(2);
});

test('what several towns state, each by itself', () => {
  expect(sharedPaths(model).map(({ params }) => params.measure)).toEqual([
    undefined,
    'supervision.lawChecks',
  ]);
  const { sections } = sharedView(model, sharedPaths(model)[1]!.props.shared);
  expect(table(sections, 'all')).toEqual([
    '乡镇和总结 | 总结写的数，和记录',
    '[测试镇]，[2024年] | 与记录不一致：总结写2次，记录是1次；[算出的1条记录]',
    '[测试镇]，[2025年] | 1次，[有1条记录印证]',
    '[历史镇]，[年份不详] | 5次，没有记录可查',
  ]);
  expect(JSON.stringify(sharedView(model, undefined).sections)).toContain('2个乡镇');
});

test('a summary beside the one before it, part by part', () => {
  expect(comparePaths(model).map(({ params }) => params)).toEqual([{ town: 'ceshi', id: '2025' }]);
  const [{ props }] = comparePaths(model) as [ReturnType<typeof comparePaths>[number]];
  const { sections } = compareView(model, props.former, props.summary);
  const columns = sections.flatMap((section) => (section.type === 'beside' ? [section] : []));
  const text = columns.map(({ heading, columns: sides }) =>
    [
      heading,
      ...sides.map(({ paragraphs }) =>
        paragraphs
          .flat()
          .map((one) => (one.repeated ? `<${one.text}>` : one.text))
          .join(''),
      ),
    ].join(' | '),
  );
  expect(text).toEqual([
    '开头 | 开头一句。 | ',
    '监督和清溪行动 | 检查两次。 | 执法检查一次，走访四十户。',
    `联络站 | <${SAME}> | 今年新开一处。<${SAME}>`,
    '不足 | 不够。 | ',
  ]);
  expect(columns[1]?.columns.map(({ heading }) => heading)).toEqual([
    '2024年：监督',
    '2025年：监督和清溪行动',
  ]);
  expect(table(sections, 'figures')[1]).toContain('执法检查 | 与记录不一致：总结写2次');
});
