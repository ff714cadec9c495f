import type { Notice, NoticeSlot } from '../../model/records.ts';
import { formatDay, formatMonth, formatMonthDay, formatSpan } from '../../text/format.ts';
import { named } from '../facets.ts';
import { fact, factLines } from '../facts.ts';
import { spanLd, workLd } from '../json-ld.ts';
import type { KindView } from '../kind-view.ts';
import { hrefOf, linkTo, nameOf } from '../links.ts';
import { countsText, toldBy, type ToldMatter } from '../notice-matters.ts';
import { itemSection, textSection } from '../sections.ts';
import type { Fact, Item, Section, State } from '../pieces.ts';
import { matterState } from '../matter-standing.ts';

/** How the promise of a notice day was kept, in a word. */
export function noticeState({ status, daysLate }: NoticeSlot): State {
  switch (status) {
    case '按时':
      return { word: '按时公示', tone: 'done' };
    case '迟公示':
      return { word: `迟${daysLate}天公示`, tone: 'late' };
    case '未见公示':
      return { word: '未见公示', tone: 'late' };
    case '未到公示日':
      return { word: '未到公示日', tone: 'quiet' };
  }
}

/** A notice in a list. */
export function noticeItem(notice: Notice): Item {
  return {
    href: hrefOf(notice),
    title: `${notice.station.data.name}${formatMonth(notice.slot.month)}公示`,
    meta: [countsText(notice.slot)],
    day: formatDay(notice.data.postedOn),
    state: noticeState(notice.slot),
  };
}

/** A matter in the list of a notice of a year. */
function itemThen({ matter, then, office, said }: ToldMatter, year: string): Item {
  return {
    href: hrefOf(matter),
    title: matter.data.title,
    meta: [
      matter.id,
      matter.data.category,
      `${formatMonthDay(matter.data.receivedOn, year)}受理`,
      office ?? '',
      then.lastAnsweredOn ? `${formatMonthDay(then.lastAnsweredOn, year)}答复` : '',
    ].filter(Boolean),
    state: matterState(then),
    summary: said,
  };
}

function facts({ data, slot, station }: Notice): Fact[] {
  const withheld = data.withheld ?? [];
  const total = withheld.reduce((sum, { count }) => sum + count, 0);
  return [
    ...fact('联络站', linkTo(station)),
    ...fact('公示期', formatSpan(slot.from, slot.to)),
    ...fact('应公示日', formatDay(slot.to)),
    ...fact('张贴日期', formatDay(data.postedOn)),
    ...fact('公示人', data.signedBy),
    ...fact('件数', `${countsText(slot)}。`),
    ...(total > 0
      ? factLines(
          `另有未公示（${total}件，不在以上件数里）`,
          withheld.map(({ count, ground }) => `${ground}：${count}件`),
        )
      : fact('未公示', '没有')),
  ];
}

function sections(notice: Notice): Section[] {
  const { closed, open } = toldBy(notice);
  if (notice.slot.matters.length === 0) {
    return textSection('nothing', '本月没有需要公示的事项', [
      '这一期没有新收的事项，也没有上期留下还在办理的事项。',
    ]);
  }
  const item = (told: ToldMatter) => itemThen(told, notice.slot.month.slice(0, 4));
  return [
    ...itemSection('closed', '本期办结', closed.map(item)),
    ...itemSection('open', '还在办理', open.map(item)),
  ];
}

/** The notices of every notice day. */
export const notices: KindView<Notice> = {
  name: '每月公示',
  about: '每个联络站每月公示居民反映了什么、办得怎样；是按时、迟了，还是没有公示，都列在这里。',
  columnType: '回应关切',
  facets: [
    {
      key: 'year',
      label: '年份',
      valuesOf: ({ slot }) => {
        const year = slot.month.slice(0, 4);
        return [{ value: year, text: `${year}年`, rank: -Number(year) }];
      },
    },
    { key: 'station', label: '联络站', valuesOf: ({ station }) => named(station) },
  ],
  groupOf: ({ slot }) => formatMonth(slot.month),
  item: noticeItem,
  headTitle: ({ station, slot }) => `${station.data.name}${formatMonth(slot.month)}公示`,
  parts: (notice) => ({
    title: `${notice.station.data.name}${formatMonth(notice.slot.month)}公示`,
    state: noticeState(notice.slot),
    lead: `${countsText(notice.slot)}。各件都照${formatDay(notice.slot.to)}当天的情况写，以后的进展看各件自己的页面。`,
    facts: facts(notice),
    sections: sections(notice),
  }),
  jsonLd: (notice) =>
    workLd('Report', notice, nameOf(notice), {
      datePublished: notice.data.postedOn,
      temporalCoverage: spanLd(notice.slot.from, notice.slot.to),
      author: { '@type': 'GovernmentOffice', name: notice.station.data.name },
    }),
};
