import type { MatterEvent } from '../../model/matter-state.ts';
import type { Matter } from '../../model/records.ts';
import { formatDay, formatMonth } from '../../text/format.ts';
import { areasNamed, named, same, yearFacet } from '../facets.ts';
import { fact } from '../facts.ts';
import { workLd } from '../json-ld.ts';
import type { KindView } from '../kind-view.ts';
import { hrefOf, linkTo, toArea, toDeputy, toOffice } from '../links.ts';
import { leadOf, stageToday, stateToday } from '../matter-standing.ts';
import { momentOn } from '../moment.ts';
import { reckonedDay } from '../reckoned-day.ts';
import { SHOWN, textSection, timelineSection } from '../sections.ts';
import type { Fact, Item, Moment, Value } from '../pieces.ts';

/** A matter in a list. */
export function matterItem(matter: Matter): Item {
  return {
    href: hrefOf(matter),
    title: matter.data.title,
    meta: [
      matter.id,
      matter.data.category,
      matter.area?.data.name ?? '',
      matter.station.data.name,
    ].filter(Boolean),
    day: formatDay(matter.data.receivedOn),
    state: stateToday(matter),
  };
}

function facts(matter: Matter): Fact[] {
  const { data, state } = matter;
  const { due, dueBy, answeredOn, lastAnsweredOn } = state;
  const isOnce = answeredOn === lastAnsweredOn;
  return [
    ...fact('编号', matter.id),
    ...fact('受理日期', formatDay(data.receivedOn)),
    ...fact('受理的联络站', linkTo(matter.station)),
    ...fact('反映途径', data.channel),
    ...fact('接待代表', matter.deputy && toDeputy(matter.deputy)),
    ...fact('类别', data.category),
    ...fact('地方', matter.area && toArea(matter.area)),
    ...fact('承办单位', matter.office && toOffice(matter.office)),
    ...fact(
      '答复期限',
      due &&
        dueBy &&
        reckonedDay(due, { from: '交办', period: `${dueBy.days}日`, source: dueBy.source }),
    ),
    ...fact(isOnce ? '答复日期' : '第一次答复', state.answeredOn && formatDay(state.answeredOn)),
    ...fact('最近一次答复', isOnce ? undefined : formatDay(state.lastAnsweredOn)),
    ...fact('办理情况', state.outcome),
    ...fact('居民评价', state.rating),
    ...fact('转成的建议', matter.motion && linkTo(matter.motion)),
    ...fact('所在的公示', noticeLink(matter)),
  ];
}

function noticeLink({ town, station, noticeMonth }: Matter): Value | undefined {
  const notice = town.find(`notices/${station.id}/${noticeMonth}`);
  return notice && [linkTo(notice)];
}

function momentOf(matter: Matter, event: MatterEvent): Moment {
  const paragraphs: Value[] = [];
  const more: Fact[] = [];
  const { offices } = matter.town;
  switch (event.act) {
    case '交办': {
      const office = offices.find(({ id }) => id === event.office);
      more.push(...fact('承办单位', office && toOffice(office)));
      break;
    }
    case '退回':
      paragraphs.push([event.why]);
      break;
    case '当场答复':
      paragraphs.push([event.answer]);
      break;
    case '答复':
      more.push(...fact('办理情况', event.outcome));
      paragraphs.push([event.answer]);
      break;
    case '评价':
      more.push(...fact('居民评价', event.rating));
      break;
    case '转为建议':
      more.push(...fact('建议', matter.motion && linkTo(matter.motion)));
      break;
    case '办结':
      if (event.result) paragraphs.push([event.result]);
      break;
    case '不予受理':
      paragraphs.push([event.channel]);
  }
  const done = ['答复', '当场答复', '办结'].includes(event.act);
  return { ...momentOn(event.on, event.act, done ? 'done' : 'quiet'), paragraphs, facts: more };
}

function timeline(matter: Matter): Moment[] {
  const received = momentOn(matter.data.receivedOn, '受理');
  return [received, ...matter.state.events.map((event) => momentOf(matter, event))];
}

/** What residents raised at stations. */
export const matters: KindView<Matter> = {
  name: '居民反映',
  about: '居民在联络站反映的事，交给谁办、怎样答复。公开时已去掉姓名、电话和门牌。',
  columnType: '回应关切',
  facets: [
    yearFacet(),
    { key: 'state', label: '办到哪一步', valuesOf: (matter) => same(stageToday(matter)) },
    { key: 'category', label: '类别', valuesOf: ({ data }) => same(data.category) },
    { key: 'station', label: '联络站', valuesOf: ({ station }) => named(station) },
    { key: 'area', label: '村和社区', valuesOf: ({ area }) => areasNamed(area ? [area] : []) },
    { key: 'office', label: '承办单位', valuesOf: ({ office }) => named(office) },
    {
      key: 'deputy',
      label: '接待代表',
      valuesOf: ({ deputy }) => named(deputy),
      hiddenUpTo: SHOWN,
    },
  ],
  groupOf: (matter) => `${formatMonth(matter.data.receivedOn.slice(0, 7))}`,
  item: matterItem,
  headTitle: (matter) => `${matter.data.title}（${matter.id}）`,
  parts: (matter) => ({
    title: matter.data.title,
    state: stateToday(matter),
    lead: leadOf(matter),
    facts: facts(matter),
    sections: [
      ...textSection('summary', '反映的事', paragraphsOf(matter.data.summary)),
      ...timelineSection('timeline', '办理经过', timeline(matter)),
    ],
  }),
  jsonLd: (matter) =>
    workLd('CreativeWork', matter, matter.data.title, {
      genre: '居民反映',
      identifier: matter.id,
      about: matter.data.category,
      dateCreated: matter.data.receivedOn,
    }),
};

/** Text parted at empty lines. */
export const paragraphsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
