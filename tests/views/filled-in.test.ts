import { expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { congressView } from '../../src/views/congress.ts';
import { dueSection } from '../../src/views/due.ts';
import type { Section } from '../../src/views/pieces.ts';
import { areaView, groupView } from '../../src/views/places.ts';
import { recordView } from '../../src/views/record.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { TODAY } from '../model/full-town.ts';

const found = (sections: readonly Section[], id: string) =>
  sections.find((section) => section.id === id);

const areas = [
  { id: 'hedong', name: '河东社区', kind: '社区', population: 12_480, constituency: '第三选区' },
  { id: 'hexi', name: '河西村', kind: '村' },
] as const;

const exceptions = [{ rule: 'seats', why: '依法另加两名', until: '2026-12-31' }];

const townOf = (fields: Parameters<typeof congress>[0], ...entries: ReturnType<typeof entry>[]) => {
  const model = createModel([congress(fields), ...entries], settings, TODAY);
  return { model, town: model.towns[0]! };
};

test('a village says how many people live there, where that is known', () => {
  const { model, town } = townOf({ areas: [...areas] });
  expect(town.areas.map((area) => areaView(model, area).lead)).toEqual([
    '资料没有写明河东社区的代表是谁。人口12,480人。所属选区：第三选区。',
    '资料没有写明河西村的代表是谁。',
  ]);
});

test('a group says which villages it keeps in touch with', () => {
  const groups = [
    { id: 'yi', name: '第一小组', areas: ['hexi', 'hedong'] },
    { id: 'er', name: '第二小组' },
  ];
  const { model, town } = townOf({ areas: [...areas], groups });
  expect(town.groups.map((group) => found(groupView(model, group).sections, 'areas'))).toEqual([
    {
      id: 'areas',
      heading: '联系的村和社区',
      type: 'facts',
      facts: [
        {
          label: '村和社区',
          values: [
            [
              { text: '河东社区', href: '/ceshi/areas/hedong/' },
              '、',
              { text: '河西村', href: '/ceshi/areas/hexi/' },
            ],
          ],
        },
      ],
    },
    undefined,
  ]);
});

test('a congress shows all of its sources, and who cleared it, as records do', () => {
  const { model, town } = townOf({
    exceptions,
    sources: [
      { title: '2015年总结', address: 'https://example.org/a', on: '2015-12' },
      { title: '座谈记录', note: '未公开' },
    ],
    corrections: [{ on: '2026-05-04', what: '人口由3改为5', why: '抄错' }],
  });
  expect(found(congressView(model, town).sections, 'provenance')).toEqual({
    id: 'provenance',
    heading: '审核与来源',
    type: 'facts',
    facts: [
      { label: '起草', values: [['测试起草人']] },
      { label: '公开审查', values: [['测试审查人，2026年1月1日']] },
      { label: '审查结论', values: [['可以公开']] },
      { label: '例外说明', values: [['依法另加两名（到2026年12月31日为止）']] },
      {
        label: '依据',
        values: [
          [{ text: '2015年总结', href: 'https://example.org/a' }, '（2015年12月）'],
          ['座谈记录', '：未公开'],
        ],
      },
      { label: '更正', values: [['2026年5月4日：人口由3改为5（抄错）']] },
    ],
  });
});

test('a record says what the checks let pass for a time, and why', () => {
  const { model, town } = townOf({}, entry('motions', 'lu', { exceptions }));
  const { review } = recordView(model, town.find('motions/lu')!).provenance;
  expect(review.filter(({ label }) => label === '例外说明')).toEqual([
    { label: '例外说明', values: [['依法另加两名（到2026年12月31日为止）']] },
  ]);
});

test('a report to voters shows what was reported, where that is known', () => {
  const reports = [{ on: '2025-05-10', about: '讲了修路。' }, { on: '2024-05-10' }];
  const { model, town } = townOf(
    {},
    entry('deputies', 'an', { reports }),
    entry('deputies', 'bo', { reports: reports.slice(1) }),
  );
  const told = ['an', 'bo'].map((id) => {
    const { sections } = recordView(model, town.find(`deputies/${id}`)!);
    const section = found(sections, 'reports');
    if (section?.type !== 'table') return undefined;
    const { columns, rows } = section.table;
    return [columns[1]?.label, ...rows.map((row) => row[1])];
  });
  expect(told).toEqual([
    ['地点和要点', ['地点不详：讲了修路。'], ['地点不详']],
    ['地点', ['地点不详']],
  ]);
});

test('what is due on the same day keeps the order of its list', () => {
  const ids = ['c', 'a', 'b', 'd', 'e'];
  const { town } = townOf(
    {},
    ...ids.map((id) =>
      entry('motions', id, {
        ...{ title: id, submittedOn: '2026-09-01' },
        events: [{ on: '2026-09-07', act: '交办', lead: 'x' }],
      }),
    ),
  );
  const [section] = dueSection([town]);
  expect(section?.type === 'items' && section.items.map(({ title }) => title)).toEqual([
    ...['e', 'd', 'c', 'b', 'a'],
  ]);
});
