import type { Model, NoticeSlot, Town } from '../model/records.ts';
import { noticeRules } from '../model/notice-calendar.ts';
import * as routes from '../routes.ts';
import { formatMonth } from '../text/format.ts';
import { noticeMark } from './kinds/stations.ts';
import { linkTo } from './links.ts';
import { before } from './rule-words.ts';
import { tableSection } from './sections.ts';
import type { Section, Value } from './pieces.ts';

/** Months of a calendar: of one town, of all towns. */
const MONTHS = 15;
const MONTHS_ACROSS = 6;

/** The calendar of the promise in one town: months by stations. */
export function townCalendar(town: Town): Section[] {
  const months = town.noticeMonths.slice(0, MONTHS);
  const owing = new Set(months.flatMap(({ slots }) => slots.map(({ station }) => station)));
  const stations = town.records.stations.filter((station) => owing.has(station));
  const cell = (slots: readonly NoticeSlot[], station: (typeof stations)[number]): Value => {
    const slot = slots.find((candidate) => candidate.station === station);
    return slot ? noticeMark(slot) : ['—'];
  };
  return tableSection('calendar', '公示日历', {
    caption: noticeDays(town, months),
    columns: [{ label: '月份' }, ...stations.map(({ data }) => ({ label: shortName(data.name) }))],
    rows: months.map(({ month, slots }) => [
      [formatMonth(month)],
      ...stations.map((station) => cell(slots, station)),
    ]),
    note: `${latestOnly(town.noticeMonths.length, MONTHS)}“未见公示”是指过了公示日，本站没有见到这一期公示，不等于没有贴。`,
  });
}

/** On which day of a month notices are due, and were in the months that are shown. */
function noticeDays({ rules }: Town, months: Town['noticeMonths']): string {
  const shown = months.map(({ month }) => month);
  return noticeRules(shown, rules)
    .map(({ value, source, until }) => `${before(until)}每月${value}日公示（依据：${source}）`)
    .join('；');
}

/** Says that a calendar leaves out what is older. */
const latestOnly = (all: number, shown: number) => (all > shown ? `只列最近${shown}个月。` : '');

/** A station's name without what all of them have in common. */
const shortName = (name: string) => name.replace(/(代表)?(联络|工作)站$/, '');

/** The calendar across towns: towns by months, each with how many stations kept the day. */
export function acrossCalendar({ towns }: Model): Section[] {
  const promising = towns.filter(({ noticeMonths }) => noticeMonths.length > 0);
  const all = [
    ...new Set(promising.flatMap(({ noticeMonths }) => noticeMonths.map(({ month }) => month))),
  ]
    .sort()
    .reverse();
  const months = all.slice(0, MONTHS_ACROSS);
  const cell = (town: Town, month: string): Value => {
    const found = town.noticeMonths.find((candidate) => candidate.month === month);
    if (!found) return ['—'];
    const due = found.slots.filter(({ status }) => status !== '未到公示日');
    if (due.length === 0) return ['未到公示日'];
    const kept = due.filter(({ status }) => status === '按时').length;
    const late = due.filter(({ status }) => status === '迟公示').length;
    const missing = due.length - kept - late;
    return [
      [`按时${kept}／${due.length}`, late > 0 ? `迟${late}` : '', missing > 0 ? `缺${missing}` : '']
        .filter(Boolean)
        .join('，'),
    ];
  };
  const others = towns.filter((town) => !promising.includes(town));
  return tableSection('calendar', '公示日历', {
    caption: '各乡镇有几个联络站按时公示',
    columns: [{ label: '乡镇' }, ...months.map((month) => ({ label: formatMonth(month) }))],
    rows: promising.map((town) => [
      [{ text: town.name, href: routes.list(town.slug, 'notices') }],
      ...months.map((month) => cell(town, month)),
    ]),
    note:
      [
        latestOnly(all.length, MONTHS_ACROSS),
        others.length > 0 ? `没有公示资料的：${others.map(({ name }) => name).join('、')}。` : '',
      ].join('') || undefined,
  });
}

/** The month whose notices were due last, with its slots. */
export function lastDueMonth({ noticeMonths }: Town) {
  return noticeMonths.find(({ slots }) =>
    slots.some(({ status, notice }) => status !== '未到公示日' || notice),
  );
}

/** This month's notices of a town: each station with how its promise was kept. */
export function monthSection(town: Town, id = 'notices'): Section[] {
  const last = lastDueMonth(town);
  if (!last) return [];
  return [
    {
      id,
      heading: `${town.name}${formatMonth(last.month)}公示`,
      type: 'table',
      more: { text: '全部公示', href: routes.list(town.slug, 'notices') },
      table: {
        caption: `各联络站${formatMonth(last.month)}的公示`,
        columns: [
          { label: '联络站' },
          { label: '公示' },
          { label: '新收', numeric: true },
          { label: '办结', numeric: true },
          { label: '在办', numeric: true },
        ],
        rows: last.slots.map((slot) => [
          [linkTo(slot.station)],
          noticeMark(slot),
          [String(slot.counts.received)],
          [String(slot.counts.closed)],
          [String(slot.counts.open)],
        ]),
      },
    },
  ];
}
