import { byTime } from '../model/rota.ts';
import type { Area, Deputy, Group, Model } from '../model/records.ts';
import * as routes from '../routes.ts';
import { formatNumber } from '../text/format.ts';
import { reach } from './deputy-reach.ts';
import { allOf } from './amount.ts';
import { areaColumn, congressColumn } from './columns.ts';
import { fact } from './facts.ts';
import { createFrame, townCrumbs } from './frame.ts';
import { activityItem } from './kinds/activities.ts';
import { deputyItem } from './kinds/deputies.ts';
import { matterItem } from './kinds/matters.ts';
import { motionItem } from './kinds/motions.ts';
import { stationItem } from './kinds/stations.ts';
import { hrefOf, joined, linkTo, toArea, toSlot } from './links.ts';
import { factSection, itemSection } from './sections.ts';
import { areaSheetLinks } from './sheets/links.ts';
import { vacanciesOf } from './vacancies.ts';
import type { FrontView } from './pages.ts';
import type { Fact } from './pieces.ts';

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

/** Seats that nobody holds, each with the term where that is told. */
const vacancyFacts = (area: Area): Fact[] =>
  vacanciesOf(area).map(({ constituency, text, term }) => ({
    label: constituency,
    values: [[text], [linkTo(term)]],
  }));

/** A village or community: its deputies with telephone and next duty, its station, what happens there. */
export function areaView(model: Model, area: Area): FrontView {
  const { town, data, deputies, stations } = area;
  const slice = { facet: { key: 'area', value: area.id } };
  const title = data.name;
  const duty = stations.flatMap((station) => station.duty.slice(0, 3)).sort(byTime);
  return {
    frame: createFrame(model, {
      title: `${title}的人大代表`,
      description: `${town.name}${title}的人大代表、电话、值班时间和联络站。`,
      path: routes.area(town.slug, area.id),
      crumbs: townCrumbs(town),
      town,
      column: areaColumn,
    }),
    title: `${title}的人大代表`,
    lead: [
      deputies.length > 0
        ? `${title}有${deputies.length}名人大代表，按姓氏笔画排列。`
        : `资料没有写明${title}的代表是谁。`,
      data.aliases?.length ? `包括${data.aliases.join('、')}。` : '',
      data.population === undefined ? '' : `人口${formatNumber(data.population)}人。`,
      data.constituency ? `所属选区：${data.constituency}。` : '',
    ].join(''),
    sheets: areaSheetLinks(area),
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
      ...factSection('vacancies', '出缺的名额', vacancyFacts(area)),
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
        text: allOf(town, 'matters', total),
        href: routes.list(town.slug, 'matters', slice),
      })),
      ...itemSection('motions', '议案建议', area.motions.map(motionItem), (total) => ({
        text: allOf(town, 'motions', total),
        href: routes.list(town.slug, 'motions', slice),
      })),
    ],
  };
}

/** A group of deputies: leader, members, activities. */
export function groupView(model: Model, group: Group): FrontView {
  const { town, data, members, leader } = group;
  const areas = town.areas.filter(({ id }) => data.areas?.includes(id));
  const slice = { facet: { key: 'group', value: group.id } };
  return {
    frame: createFrame(model, {
      title: data.name,
      description: `${town.name}${data.name}的组长、成员和活动。`,
      path: routes.group(town.slug, group.id),
      crumbs: [...townCrumbs(town), { text: '人大概况', href: routes.congress(town.slug) }],
      town,
      column: congressColumn,
    }),
    title: data.name,
    lead: [
      leader ? `组长${leader.data.name}。` : '',
      members.length > 0 ? `成员${members.length}名，按姓氏笔画排列。` : '资料没有写明成员。',
    ].join(''),
    sections: [
      ...factSection('areas', '联系的村和社区', fact('村和社区', joined(areas.map(toArea)))),
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
        text: allOf(town, 'activities', total),
        href: routes.list(town.slug, 'activities', slice),
      })),
    ],
  };
}
