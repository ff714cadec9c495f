import { byTime } from '../model/rota.ts';
import type { Area, Deputy, Group, Model, Office } from '../model/records.ts';
import * as routes from '../routes.ts';
import { formatNumber } from '../text/format.ts';
import { reach } from './deputy-reach.ts';
import { fact } from './facts.ts';
import { followOffice, followSection } from './follow.ts';
import { createFrame, townCrumbs } from './frame.ts';
import { activityItem } from './kinds/activities.ts';
import { deputyItem } from './kinds/deputies.ts';
import { matterItem } from './kinds/matters.ts';
import { motionItem, motionSummary } from './kinds/motions.ts';
import { stationItem } from './kinds/stations.ts';
import { hrefOf, joined, toArea, toSlot, toTelephone } from './links.ts';
import { factSection, itemSection, textSection } from './sections.ts';
import { areaSheetLinks } from './sheets/links.ts';
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
  const areas = town.areas.filter(({ id }) => data.areas?.includes(id));
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
      alternates: followOffice(office),
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
      ...followSection(followOffice(office)),
    ],
  };
}
