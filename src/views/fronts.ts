import { addDays } from '../model/day.ts';
import { byDay, dayOf, yearOf } from '../model/order.ts';
import type {
  Area,
  Deputy,
  Duty,
  Group,
  LinkedRecord,
  Model,
  Office,
  Town,
} from '../model/records.ts';
import * as routes from '../routes.ts';
import { formatDay, formatNumber } from '../text/format.ts';
import { monthSection } from './calendar.ts';
import { dueSection } from './due.ts';
import { fact } from './facts.ts';
import { createFrame, homeCrumb, townCrumbs } from './frame.ts';
import { kindViews, navigationOrder } from './kinds/index.ts';
import { activityItem } from './kinds/activities.ts';
import { deputyItem, reach } from './kinds/deputies.ts';
import { matterItem, paragraphsOf } from './kinds/matters.ts';
import { motionItem, motionSummary } from './kinds/motions.ts';
import { stationItem } from './kinds/stations.ts';
import { hrefOf, toSlot, toTelephone } from './links.ts';
import { itemOf } from './record.ts';
import { itemSection, tableSection, textSection } from './sections.ts';
import type { Fact, FrontView, LinkGroup, Section } from './types.ts';

const DUTY_DAYS = 8;
const DUTY_SHOWN = 8;
const LATEST = 8;

/** Names of villages on the home page; with more than so many, a town's are on its own page. */
const AREAS_ON_HOME = 300;

function areaLinks(town: Town): LinkGroup[] {
  const links = (kind: string) =>
    town.areas
      .filter(({ data }) => data.kind === kind)
      .map((area) => ({ text: area.data.name, href: routes.area(town.slug, area.id) }));
  return ['村', '社区', '其他']
    .map((kind) => ({ label: kind, links: links(kind) }))
    .filter(({ links }) => links.length > 0);
}

function chooseSection(towns: readonly Town[]): Section[] {
  const total = towns.reduce((sum, { areas }) => sum + areas.length, 0);
  const groups = towns.flatMap((town): LinkGroup[] =>
    town.areas.length === 0 || total > AREAS_ON_HOME
      ? []
      : areaLinks(town).map((group) => ({ ...group, label: `${town.name}的${group.label}` })),
  );
  return groups.length === 0
    ? []
    : [{ id: 'areas', heading: '按村和社区找代表', type: 'links', groups }];
}

function townLinks(model: Model): Section {
  return {
    id: 'towns',
    heading: '各乡镇',
    type: 'items',
    items: model.towns.map((town) => ({
      href: routes.town(town.slug),
      title: town.name,
      meta: [
        town.demonstration ? '示例数据' : '',
        town.archive ? '历史资料' : '',
        ...navigationOrder
          .filter((kind) => kind !== 'terms' && town.records[kind].length > 0)
          .slice(0, 5)
          .map(
            (kind) => `${kindViews[kind].name}${town.records[kind].length}${kindViews[kind].unit}`,
          ),
      ].filter(Boolean),
    })),
  };
}

const soonest = (a: Duty, b: Duty) => (a.date + a.start < b.date + b.start ? -1 : 1);

function dutySection(towns: readonly Town[], today: string): Section[] {
  const until = addDays(today, DUTY_DAYS);
  const stations = towns.flatMap(({ records }) => records.stations);
  if (!stations.some(({ rota }) => rota.length > 0)) return [];
  const near = stations.flatMap(({ duty }) => duty.filter(({ date }) => date <= until).slice(0, 3));
  return [
    {
      id: 'duty',
      heading: '现在和接下来谁值班',
      type: 'duty',
      slots: near.sort(soonest).slice(0, DUTY_SHOWN).map(toSlot),
      empty: '接下来八天没有安排值班。',
    },
  ];
}

/** The newest records with a known day: the heads of lists that are newest first. */
function latestSection(towns: readonly Town[]): Section[] {
  const heads = towns
    .flatMap(({ records }) =>
      navigationOrder
        .filter((kind) => kind !== 'deputies' && kind !== 'stations' && kind !== 'terms')
        .flatMap((kind) => (records[kind] as readonly LinkedRecord[]).slice(0, LATEST)),
    )
    .filter((record) => (dayOf(record)?.length ?? 0) === 10)
    .sort(byDay)
    .slice(0, LATEST);
  return heads.length === 0
    ? []
    : [
        {
          id: 'latest',
          heading: '最近的记录',
          type: 'items',
          items: heads.map((record) => ({
            ...itemOf(record),
            meta: [kindViews[record.kind].name, ...itemOf(record).meta],
          })),
        },
      ];
}

/** The home page. */
export function homeView(model: Model): FrontView {
  const { settings, towns, today } = model;
  return {
    frame: createFrame(model, {
      title: settings.promise,
      description: settings.about,
      path: routes.home(),
      crumbs: [],
      column: { name: '首页', about: settings.about, type: '首页' },
      jsonLd: [
        {
          '@type': 'WebSite',
          name: settings.name,
          url: routes.absolute(routes.home()),
          inLanguage: 'zh-CN',
        },
      ],
      shows: towns,
    }),
    title: '找我的代表',
    lead: '输入村、社区或代表的名字，或者从下面选您住的地方。',
    finder: {
      index: routes.finderIndex(),
      label: '村、社区或代表的名字',
      hint: '也可以输入拼音或拼音首字母，例如 shiqiao 或 sqc',
    },
    sections: [
      ...chooseSection(towns),
      ...dutySection(towns, today),
      ...towns.flatMap((town) => monthSection(town, `notices-${town.slug}`)),
      ...dueSection(towns),
      townLinks(model),
      ...latestSection(towns),
    ],
  };
}

function yearSection(town: Town): Section[] {
  const year = town.today.slice(0, 4);
  const rows = navigationOrder
    .filter((kind) => kindViews[kind].facets.some(({ key }) => key === 'year'))
    .map((kind) => {
      const count = (town.records[kind] as readonly LinkedRecord[]).filter(
        (record) => yearOf(record) === year,
      ).length;
      return { kind, count };
    })
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => [
      [
        {
          text: kindViews[kind].name,
          href: routes.list(town.slug, kind, { facet: { key: 'year', value: year } }),
        },
      ],
      [`${formatNumber(count)}${kindViews[kind].unit}`],
    ]);
  return tableSection('year', `${year}年以来`, {
    caption: `${year}年1月1日到${formatDay(town.today)}的记录`,
    columns: [{ label: '类别' }, { label: '数量', numeric: true }],
    rows,
  });
}

function townOrganisation(town: Town): object {
  const { name, place, contact } = town.congress;
  return {
    '@type': 'GovernmentOrganization',
    name,
    url: routes.absolute(routes.town(town.slug)),
    areaServed: [place.province, place.city, place.county, place.town].filter(Boolean).join(''),
    ...(contact?.telephone ? { telephone: contact.telephone } : {}),
    ...(contact?.address ? { address: contact.address } : {}),
  };
}

/** A town's front page. */
export function townView(model: Model, town: Town): FrontView {
  return {
    frame: createFrame(model, {
      title: town.name,
      description: `${town.congress.name}：代表、联络站、每月公示、议案建议和工作总结。`,
      path: routes.town(town.slug),
      crumbs: homeCrumb(),
      town,
      column: { name: town.name, about: town.congress.about, type: '概况信息' },
      jsonLd: [townOrganisation(town)],
    }),
    title: town.congress.name,
    lead: paragraphsOf(town.congress.about).join(''),
    finder:
      !town.archive && (town.areas.length > 0 || town.records.deputies.length > 0)
        ? {
            index: routes.finderIndex(town.slug),
            label: '村、社区或代表的名字',
            hint: '也可以输入拼音或拼音首字母',
          }
        : undefined,
    sections: [
      ...(town.areas.length > 0
        ? [
            {
              id: 'areas',
              heading: '按村和社区找代表',
              type: 'links' as const,
              groups: areaLinks(town),
            },
          ]
        : []),
      ...dutySection([town], model.today),
      ...monthSection(town),
      ...dueSection([town]),
      ...yearSection(town),
      kindsSection(town),
      ...latestSection([town]),
    ],
  };
}

function kindsSection(town: Town): Section {
  return {
    id: 'kinds',
    heading: '全部记录',
    type: 'items',
    items: navigationOrder
      .filter((kind) => town.records[kind].length > 0)
      .map((kind) => ({
        href: routes.list(town.slug, kind),
        title: `${kindViews[kind].name}（${formatNumber(town.records[kind].length)}${kindViews[kind].unit}）`,
        meta: [kindViews[kind].about],
      })),
  };
}

function deputyFact(deputy: Deputy): Fact {
  const lines = reach(deputy).flatMap(({ label, values }) =>
    values.map((value) => [`${label}：`, ...value]),
  );
  return {
    label: deputy.data.name,
    values: [
      [{ text: `${deputy.data.name}的履职情况`, href: hrefOf(deputy) }],
      ...(lines.length > 0 ? lines : [['联系方式没有公开，可以请联络站转交']]),
    ],
  };
}

/** A village or community: its deputies with telephone and next duty, its station, what happens there. */
export function areaView(model: Model, area: Area): FrontView {
  const { town, data, deputies, stations } = area;
  const slice = { facet: { key: 'area', value: area.id } };
  const title = data.name;
  const duty = stations.flatMap((station) => station.duty.slice(0, 3)).sort(soonest);
  return {
    frame: createFrame(model, {
      title: `${title}的人大代表`,
      description: `${town.name}${title}的人大代表、电话、值班时间和联络站。`,
      path: routes.area(town.slug, area.id),
      crumbs: townCrumbs(town),
      town,
    }),
    title: `${title}的人大代表`,
    lead: [
      deputies.length > 0
        ? `${title}有${deputies.length}名人大代表，按姓氏笔画排列。`
        : `资料没有写明${title}的代表是谁。`,
      data.aliases?.length ? `包括${data.aliases.join('、')}。` : '',
      data.constituency ? `所属选区：${data.constituency}。` : '',
    ].join(''),
    sections: [
      ...(deputies.length > 0
        ? [
            {
              id: 'deputies',
              heading: '代表',
              type: 'facts' as const,
              facts: deputies.map(deputyFact),
            },
          ]
        : []),
      ...itemSection('stations', '联络站', stations.map(stationItem)),
      ...(duty.length > 0
        ? [
            {
              id: 'duty',
              heading: '接下来谁值班',
              type: 'duty' as const,
              slots: duty.map(toSlot),
              empty: '以后的值班还没有公布。',
            },
          ]
        : []),
      ...itemSection('matters', '居民反映', area.matters.map(matterItem), (total) => ({
        text: `全部${total}件`,
        href: routes.list(town.slug, 'matters', slice),
      })),
      ...itemSection('motions', '议案建议', area.motions.map(motionItem), (total) => ({
        text: `全部${total}件`,
        href: routes.list(town.slug, 'motions', slice),
      })),
    ],
  };
}

/** A group of deputies: leader, members, activities. */
export function groupView(model: Model, group: Group): FrontView {
  const { town, data, members, leader } = group;
  const slice = { facet: { key: 'group', value: group.id } };
  return {
    frame: createFrame(model, {
      title: data.name,
      description: `${town.name}${data.name}的组长、成员和活动。`,
      path: routes.group(town.slug, group.id),
      crumbs: [...townCrumbs(town), { text: '人大概况', href: routes.congress(town.slug) }],
      town,
    }),
    title: data.name,
    lead: [
      leader ? `组长${leader.data.name}。` : '',
      members.length > 0 ? `成员${members.length}名，按姓氏笔画排列。` : '资料没有写明成员。',
    ].join(''),
    sections: [
      ...(members.length > 0
        ? [
            {
              id: 'members',
              heading: `成员（${members.length}）`,
              type: 'items' as const,
              items: members.map(deputyItem),
            },
          ]
        : []),
      ...itemSection('activities', '活动', group.activities.map(activityItem), (total) => ({
        text: `全部${total}次`,
        href: routes.list(town.slug, 'activities', slice),
      })),
    ],
  };
}

/** An office: what it was given and how it answered. */
export function officeView(model: Model, office: Office): FrontView {
  const { town, data, motions, matters } = office;
  const slice = { facet: { key: 'office', value: office.id } };
  const telephone = fact('电话', data.telephone && toTelephone(data.telephone));
  return {
    frame: createFrame(model, {
      title: `${data.name}承办的事项`,
      description: `${town.name}人大交给${data.name}办理的建议和居民反映，办得怎样。`,
      path: routes.office(town.slug, office.id),
      crumbs: [...townCrumbs(town), { text: '人大概况', href: routes.congress(town.slug) }],
      town,
    }),
    title: data.name,
    lead: `承办单位。${motionSummary(motions)}`,
    sections: [
      ...(telephone.length > 0
        ? [{ id: 'contact', heading: '联系', type: 'facts' as const, facts: telephone }]
        : []),
      ...itemSection('motions', '承办的议案建议', motions.map(motionItem), (total) => ({
        text: `全部${total}件`,
        href: routes.list(town.slug, 'motions', slice),
      })),
      ...itemSection('matters', '承办的居民反映', matters.map(matterItem), (total) => ({
        text: `全部${total}件`,
        href: routes.list(town.slug, 'matters', slice),
      })),
      ...(motions.length + matters.length === 0
        ? textSection('none', '事项', ['还没有交给这个单位的事项。'])
        : []),
    ],
  };
}
