import type { Deputy } from '../../model/records.ts';
import { tenureOf } from '../../model/seats.ts';
import * as routes from '../../routes.ts';
import { allOf } from '../amount.ts';
import { deputyFacts } from '../deputy-facts.ts';
import { contactSection } from '../deputy-reach.ts';
import { reportsTable } from '../deputy-reports.ts';
import { servedSection } from '../deputy-served.ts';
import { areasNamed, named, same } from '../facets.ts';
import type { KindView } from '../kind-view.ts';
import { hrefOf, toSlot } from '../links.ts';
import { itemSection, tableSection, textSection } from '../sections.ts';
import type { Item, Section, State } from '../pieces.ts';
import { activityItem } from './activities.ts';
import { matterItem, paragraphsOf } from './matters.ts';
import { motionItem } from './motions.ts';
import { supervisionItem } from './supervision.ts';

/** A deputy's standing in a word. */
export function deputyState({ tenure }: Deputy): State {
  return { word: tenure, tone: tenure === '在任' ? 'done' : 'quiet' };
}

function offices({ currentMandates, data }: Deputy): string {
  const held = currentMandates.length > 0 ? currentMandates : data.mandates;
  return held
    .map(({ level, role }) => `${level}人大代表${role && role !== '代表' ? `、${role}` : ''}`)
    .join('，');
}

/** A deputy in a list. */
export function deputyItem(deputy: Deputy): Item {
  return {
    href: hrefOf(deputy),
    title: deputy.data.name,
    meta: [
      deputy.mandate.role ?? '',
      deputy.mandate.constituency ?? '',
      deputy.areas.map(({ data }) => data.name).join('、'),
      ...(deputy.currentMandates.length > 1
        ? [
            `兼${deputy.currentMandates
              .filter((held) => held !== deputy.mandate)
              .map(({ level }) => level)
              .join('、')}人大代表`,
          ]
        : []),
    ].filter(Boolean),
    state: deputy.inOffice ? undefined : deputyState(deputy),
  };
}

/** The link to all records of a kind with which a deputy had to do. */
const allOfKind =
  ({ town, id }: Deputy) =>
  (kind: 'motions' | 'matters' | 'supervision' | 'activities', key = 'deputy') =>
  (total: number) => ({
    text: allOf(town, kind, total),
    href: routes.list(town.slug, kind, { facet: { key, value: id } }),
  });

/** The levels of what a deputy holds; where it is not known whether anything is held, of what may be. */
function levelsOf({ currentMandates, data, tenure, town }: Deputy): string[] {
  const open =
    tenure === '任期不详'
      ? data.mandates.filter((mandate) => tenureOf(mandate, town.today) === '任期不详')
      : currentMandates;
  return open.map(({ level }) => level);
}

function sections(deputy: Deputy): Section[] {
  const all = allOfKind(deputy);
  return [
    ...contactSection(deputy),
    ...(deputy.duty.length > 0
      ? [
          {
            id: 'duty',
            heading: '值班',
            type: 'duty' as const,
            slots: deputy.duty.slice(0, 6).map(toSlot),
            empty: '以后没有安排值班。',
          },
        ]
      : []),
    ...textSection('about', '简介', paragraphsOf(deputy.data.about)),
    ...servedSection(deputy),
    ...itemSection('led', '领衔提出的议案建议', deputy.led.map(motionItem), all('motions')),
    ...itemSection(
      'signed',
      '联名提出的议案建议',
      deputy.signed.map(motionItem),
      all('motions', 'cosigner'),
    ),
    ...itemSection('matters', '接待的居民反映', deputy.matters.map(matterItem), all('matters')),
    ...tableSection('reports', '向选民述职', reportsTable(deputy)),
    ...itemSection(
      'supervision',
      '参加的监督',
      deputy.supervision.map(supervisionItem),
      all('supervision'),
    ),
    ...itemSection(
      'activities',
      '参加的活动',
      deputy.activities.map(activityItem),
      all('activities'),
    ),
    ...itemSection(
      'campaigns',
      '参与的专项行动',
      deputy.campaigns.map((campaign) => ({
        href: hrefOf(campaign),
        title: campaign.data.title,
        meta: [],
      })),
    ),
    ...itemSection('liaison', '联系的代表', deputy.keepsInTouchWith.map(deputyItem)),
  ];
}

/** Deputies and their mandates. */
export const deputies: KindView<Deputy> = {
  name: '代表',
  about: '人大代表是谁，联系哪些村和社区，怎样找到他们，做了哪些事。按姓氏笔画排列。',
  columnType: '负责人信息',
  facets: [
    {
      key: 'area',
      label: '村和社区',
      valuesOf: ({ areas, inOffice }) => (inOffice ? areasNamed(areas) : []),
    },
    {
      key: 'group',
      label: '代表小组',
      valuesOf: ({ group, inOffice }) => (inOffice ? named(group) : []),
    },
    {
      key: 'station',
      label: '联络站',
      valuesOf: ({ station, inOffice }) => (inOffice ? named(station) : []),
    },
    {
      key: 'level',
      label: '哪一级',
      valuesOf: (deputy) =>
        [...new Set(levelsOf(deputy))].map((level) => ({
          value: level,
          text: `${level}人大代表`,
        })),
    },
    { key: 'state', label: '任职', valuesOf: ({ tenure }) => same(tenure) },
  ],
  groupOf: ({ tenure }) => tenure,
  item: deputyItem,
  headTitle: ({ data, mandate }) =>
    `${data.name}${mandate.constituency ? `（${mandate.constituency}）` : ''}`,
  parts: (deputy) => ({
    title: deputy.data.name,
    state: deputyState(deputy),
    lead: `${deputy.town.name}的${offices(deputy)}。`,
    facts: deputyFacts(deputy),
    sections: sections(deputy),
  }),
  jsonLd: ({ data, town, contact, mandate, inOffice }) => ({
    '@type': 'Person',
    name: data.name,
    ...(data.gender ? { gender: data.gender } : {}),
    ...(inOffice
      ? {
          jobTitle: `${mandate.level}人大代表`,
          memberOf: { '@type': 'GovernmentOrganization', name: town.congress.name },
        }
      : {}),
    ...(contact?.telephone ? { telephone: contact.telephone } : {}),
  }),
};
