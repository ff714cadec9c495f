import type { Entry } from '../../src/source/entry.ts';
import { congress, entry } from './fixtures.ts';

/** The day for which the full town is meant. */
export const TODAY = '2026-11-24';

const served = { level: '镇', term: '18', group: 'yi', elected: '换届选举' } as const;

/** Telephones of the deputies, by id: those of `an` and `bo` are public on that day. */
export const telephones = {
  an: '0000-5550101',
  bo: '0000-5550102',
  chi: '0000-5550103',
  ding: '0000-5550104',
  er: '0000-5550105',
} as const;

const contactOf = (id: keyof typeof telephones) => ({
  contact: { telephone: telephones[id], consentOn: '2026-01-05', verifiedOn: '2026-06-01' },
});

const people = (town: string): Entry[] => [
  entry(
    'deputies',
    'an',
    {
      name: '安明',
      mandates: [{ ...served, from: '2022-01-08', constituency: '第一选区' }],
      areas: ['hedong'],
      station: 'hedong',
      ...contactOf('an'),
    },
    { town },
  ),
  entry(
    'deputies',
    'bo',
    {
      name: '卜青',
      mandates: [
        { ...served, from: '2022-01-08', constituency: '第二选区' },
        { level: '县', elected: '换届选举', from: '2022-02-18' },
      ],
      areas: ['hedong', 'hexi'],
      station: 'hedong',
      liaison: 'an',
      ...contactOf('bo'),
    },
    { town },
  ),
  entry(
    'deputies',
    'chi',
    {
      name: '池清',
      mandates: [{ ...served, from: '2022-01-08', to: '2026-03-10', ended: '辞职' }],
      areas: ['hexi'],
      station: 'hexi',
      liaison: 'an',
      ...contactOf('chi'),
    },
    { town },
  ),
  entry(
    'deputies',
    'ding',
    {
      name: '丁一',
      mandates: [{ level: '镇', elected: '不详' }],
      areas: ['hexi'],
      ...contactOf('ding'),
    },
    { town },
  ),
  entry(
    'deputies',
    'er',
    {
      name: '尔东',
      mandates: [{ ...served, elected: '补选', from: '2026-12-20' }],
      areas: ['hexi'],
      ...contactOf('er'),
    },
    { town },
  ),
];

const stations = (town: string): Entry[] => [
  entry(
    'stations',
    'hedong',
    {
      name: '河东联络站',
      areas: ['hedong'],
      master: 'an',
      openedOn: '2025-06-01',
      notices: true,
      duty: {
        plans: [
          {
            ...{ from: '2026-11-01', to: '2026-12-31', every: '每周', weekdays: ['周三'] },
            ...{ start: '09:00', end: '11:30', order: ['an', 'bo'] },
          },
        ],
        swaps: [{ on: '2026-12-02', deputy: 'bo', why: '出差' }],
        moves: [{ from: '2026-12-30', why: '元旦前学习' }],
      },
    },
    { town },
  ),
  entry(
    'stations',
    'hexi',
    {
      name: '河西联络站',
      areas: ['hexi', 'hedong'],
      duty: {
        plans: [
          {
            ...{ from: '2026-11-01', to: '2026-12-31', every: '每月', days: [27] },
            ...{ start: '09:00', end: '11:30', order: ['bo'] },
          },
        ],
      },
    },
    { town },
  ),
];

const motions = (town: string): Entry[] => [
  entry(
    'motions',
    '2026-01',
    {
      title: '关于修河东路的建议',
      number: '第1号',
      lead: 'an',
      cosigners: ['bo', 'chi'],
      meeting: 's9',
      submittedOn: '2026-01-15',
      areas: ['hedong'],
      campaign: 'qinghe',
      events: [
        { on: '2026-02-02', act: '交办', lead: 'chengjian', joint: ['shuili'] },
        { on: '2026-04-20', act: '答复', class: 'B' },
      ],
      commitments: [{ what: '年内修好', records: ['supervision/lushui'] }],
    },
    { town, body: '河东路坏了。' },
  ),
  entry(
    'motions',
    '2026-02',
    {
      title: '关于装路灯的建议',
      lead: 'chi',
      meeting: 's9',
      related: ['matters/2026-03-001'],
      events: [{ on: '2026-09-01', act: '交办', lead: 'shuili' }],
    },
    { town },
  ),
];

const matters = (town: string): Entry[] => [
  entry(
    'matters',
    '2026-03-001',
    {
      title: '路灯不亮',
      receivedOn: '2026-03-04',
      station: 'hedong',
      area: 'hedong',
      deputy: 'an',
      events: [
        { on: '2026-03-06', act: '交办', office: 'chengjian' },
        { on: '2026-04-10', act: '转为建议', motion: '2026-02' },
      ],
    },
    { town },
  ),
  entry(
    'matters',
    '2026-11-001',
    {
      title: '水压不够',
      receivedOn: '2026-11-04',
      station: 'hedong',
      category: '供水排水',
      deputy: 'bo',
      events: [{ on: '2026-11-06', act: '交办', office: 'shuili' }],
    },
    { town },
  ),
];

const work = (town: string): Entry[] => [
  entry('notices', 'hedong/2026-03', { postedOn: '2026-03-22' }, { town }),
  entry(
    'supervision',
    'lushui',
    {
      title: '检查路面和排水',
      on: '2026-06-10',
      deputies: ['an', 'chi'],
      offices: ['chengjian'],
      areas: ['hedong'],
      meeting: 's9',
      campaign: 'qinghe',
    },
    { town },
  ),
  entry(
    'activities',
    'zoufang',
    {
      title: '走访河东',
      on: '2026-05-10',
      group: 'yi',
      station: 'hedong',
      areas: ['hedong'],
      campaign: 'qinghe',
      deputies: ['an', 'bo'],
    },
    { town },
  ),
  entry(
    'campaigns',
    'qinghe',
    {
      title: '清河行动',
      from: '2026-03',
      leader: 'an',
      assignments: [
        { deputy: 'bo', task: '联系河东' },
        { deputy: 'bo', task: '联系河西' },
      ],
    },
    { town },
  ),
  entry(
    'meetings',
    's9',
    { title: '第十八届第九次会议', term: '18', number: 9, on: '2026-01-14' },
    { town },
  ),
  entry(
    'summaries',
    '2025',
    {
      title: '2025年工作总结',
      year: '2025',
      publishedOn: '2026-01-14',
      figures: [{ label: '建议', value: 2, unit: '件', records: ['motions/2026-01'] }],
      commitments: [{ what: '修路', records: ['motions/2026-01', 'notices/hedong/2026-03'] }],
    },
    { town },
  ),
];

/** Entries of a small town in which every relation between records occurs. */
export function fullTown(town = 'ceshi'): Entry[] {
  return [
    congress(
      {
        place: { town: `${town}镇` },
        areas: [
          { id: 'hedong', name: '河东社区', kind: '社区', aliases: ['老街'] },
          { id: 'hexi', name: '河西村', kind: '村' },
        ],
        groups: [{ id: 'yi', name: '第一小组', leader: 'an' }],
        offices: [
          { id: 'chengjian', name: '村镇建设办公室', level: '镇' },
          { id: 'shuili', name: '水利站', level: '镇' },
        ],
        noticeFrom: '2026-01-01',
      },
      town,
    ),
    entry(
      'terms',
      '18',
      {
        from: '2022-01-08',
        seats: 3,
        vacancies: [{ constituency: '第三选区', since: '2026-03-10', why: '辞职' }],
      },
      { town },
    ),
    ...people(town),
    ...stations(town),
    ...motions(town),
    ...matters(town),
    ...work(town),
  ];
}
