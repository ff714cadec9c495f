import type { NoticeSlot, Station } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { formatDay, formatInferred, formatMonth } from '../../text/format.ts';
import { areasNamed, same } from '../facets.ts';
import { allOf } from '../amount.ts';
import { fact, factLines } from '../facts.ts';
import { congressLd, hoursLd } from '../json-ld.ts';
import type { KindView } from '../kind-view.ts';
import { hrefOf, joined, toArea, toDeputy, toTelephone } from '../links.ts';
import { itemSection, tableSection, textSection } from '../sections.ts';
import { dutySections } from '../station-duty.ts';
import type { Fact, Item, Section, State, Value } from '../pieces.ts';
import { deputyItem } from './deputies.ts';
import { matterItem, paragraphsOf } from './matters.ts';

/** Turns ahead that are told to search engines. */
const TURNS_SHOWN = 6;

/** A station's standing in a word. */
export function stationState({ open, town }: Station): State {
  if (!open) return { word: '已停用', tone: 'quiet' };
  return town.archive ? { word: '现状不详', tone: 'quiet' } : { word: '在用', tone: 'done' };
}

/** A station in a list. */
export function stationItem(station: Station): Item {
  return {
    href: hrefOf(station),
    title: station.data.name,
    meta: [
      station.data.address ?? '',
      station.data.telephone ?? '',
      station.areas.map(({ data }) => data.name).join('、'),
    ].filter(Boolean),
    state: stationState(station),
  };
}

/** How one month's promise was kept, as a link where the notice is there. */
export function noticeMark(slot: NoticeSlot): Value {
  const word = slot.status === '迟公示' ? `迟${slot.daysLate}天` : slot.status;
  return slot.notice ? [{ text: word, href: hrefOf(slot.notice) }] : [word];
}

function notices(station: Station): Section[] {
  const { town, id } = station;
  const section = tableSection('notices', '每月公示', {
    caption: '近一年的公示',
    columns: [
      { label: '月份' },
      { label: '公示' },
      { label: '上期结转', numeric: true },
      { label: '新收', numeric: true },
      { label: '办结', numeric: true },
      { label: '在办', numeric: true },
    ],
    rows: station.notices
      .slice(0, 13)
      .map((slot) => [
        [formatMonth(slot.month)],
        noticeMark(slot),
        ...Object.values(slot.counts).map((count): Value => [String(count)]),
      ]),
    note: '上期结转＋新收－办结＝在办，由记录算出。',
  });
  const more = {
    text: '全部公示',
    href: routes.list(town.slug, 'notices', { facet: { key: 'station', value: id } }),
  };
  return station.notices.some(({ notice }) => notice)
    ? section.map((part) => ({ ...part, more }))
    : section;
}

function facts({ data, areas, master }: Station): Fact[] {
  return [
    ...fact('地址', data.address),
    ...fact('电话', data.telephone && toTelephone(data.telephone)),
    ...fact('电子信箱', data.email && { text: data.email, href: `mailto:${data.email}` }),
    ...fact('开放时间', data.hours),
    ...fact('服务的村和社区', joined(areas.map(toArea))),
    ...fact('站长', master && toDeputy(master)),
    ...fact('联络员', data.liaisonOfficer),
    ...factLines('设施', data.rooms ?? []),
    ...fact('种类', data.family),
    ...fact('启用', data.openedOn && formatInferred(formatDay(data.openedOn), data.dateInferred)),
    ...fact('停用', data.closedOn && formatDay(data.closedOn)),
    ...fact(
      '坐标',
      data.coordinates && `北纬${data.coordinates.latitude}，东经${data.coordinates.longitude}`,
    ),
  ];
}

/** Stations and their duty. */
export const stations: KindView<Station> = {
  name: '联络站',
  about: '代表联络站在哪里，什么时候有代表值班，电话多少。',
  columnType: '机构职能',
  facets: [
    { key: 'kind', label: '种类', valuesOf: ({ data }) => same(data.family) },
    { key: 'area', label: '村和社区', valuesOf: ({ areas }) => areasNamed(areas) },
  ],
  groupOf: (station) => stationState(station).word,
  item: stationItem,
  headTitle: ({ data }) => data.name,
  parts: (station) => {
    const { town } = station;
    const slice = { facet: { key: 'station', value: station.id } };
    return {
      title: station.data.name,
      state: stationState(station),
      facts: facts(station),
      sections: [
        ...textSection('about', '介绍', paragraphsOf(station.data.about)),
        ...dutySections(station, town.today),
        ...notices(station),
        ...itemSection('deputies', '本站代表', station.deputies.map(deputyItem), (total) => ({
          text: allOf(town, 'deputies', total),
          href: routes.list(town.slug, 'deputies', slice),
        })),
        ...itemSection('matters', '居民反映', station.matters.map(matterItem), (total) => ({
          text: allOf(town, 'matters', total),
          href: routes.list(town.slug, 'matters', slice),
        })),
      ],
    };
  },
  jsonLd: ({ data, town, duty }) => ({
    '@type': 'GovernmentOffice',
    name: data.name,
    ...(data.address ? { address: data.address } : {}),
    ...(data.telephone ? { telephone: data.telephone } : {}),
    ...(duty.length > 0 ? { openingHoursSpecification: hoursLd(duty.slice(0, TURNS_SHOWN)) } : {}),
    parentOrganization: congressLd(town),
  }),
};
