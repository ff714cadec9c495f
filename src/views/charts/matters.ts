import type { Matter, Town } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { formatDay, formatMonth, formatNumber, formatShare } from '../../text/format.ts';
import { chartSection, type ChartSection } from './chart.ts';
import { counted } from './crossing.ts';
import { monthsUpTo } from './spans.ts';

/** A picture with more months than this cannot be read on a phone. */
export const MONTHS = 24;

const moreOf = ({ slug }: Town) => ({
  text: '全部居民反映',
  href: routes.list(slug, 'matters'),
});

/** How many of the days fall into each month. */
function byMonth(days: readonly (string | undefined)[]): (month: string) => number {
  const counts = new Map<string, number>();
  for (const day of days) {
    if (day === undefined) continue;
    const month = day.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return (month) => counts.get(month) ?? 0;
}

/** What was received, answered and closed in each month. */
export function matterMonths(town: Town): ChartSection[] {
  const { matters } = town.records;
  const days = matters.map(({ data }) => data.receivedOn).sort();
  const [first] = days;
  if (first === undefined) return [];
  const months = monthsUpTo(first.slice(0, 7), town.today.slice(0, 7), MONTHS);
  const numbers = [
    byMonth(days),
    byMonth(matters.map(({ state }) => state.answeredOn)),
    byMonth(matters.map(({ state }) => state.closedOn)),
  ];
  return chartSection({
    id: 'matters-months',
    heading: '居民反映每月受理、答复和了结多少',
    definition:
      '受理按受理日期算；答复按承办单位或者接待代表第一次答复的日期算，一件只算一次；了结含办结、当场答复、转为代表建议和不予受理。',
    more: moreOf(town),
    chart: { shape: 'line', series: [1, 2, 3], unit: '件' },
    table: {
      caption: `各月的居民反映（件），截至${formatDay(town.today)}`,
      columns: [
        { label: '月份' },
        ...['受理', '答复', '了结'].map((label) => ({ label, numeric: true })),
      ],
      rows: months.map((month) => [
        [formatMonth(month)],
        ...numbers.map((of) => [formatNumber(of(month))]),
      ]),
      note: months[0]! > first.slice(0, 7) ? `只列最近${MONTHS}个月。` : undefined,
    },
  });
}

const isClosed = ({ state }: Matter) => state.closedOn !== undefined;

/** What residents raise, by category, and how much of it is closed. */
export function matterCategories(town: Town): ChartSection[] {
  const { matters } = town.records;
  const categories = [...Map.groupBy(matters, ({ data }) => data.category)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const line = (list: readonly Matter[], href: string) => {
    const closed = list.filter(isClosed).length;
    return [
      counted(list.length, href),
      counted(closed),
      counted(list.length - closed),
      [formatShare(closed, list.length)],
    ];
  };
  const all = routes.list(town.slug, 'matters');
  const listOf = (value: string) =>
    routes.list(town.slug, 'matters', { facet: { key: 'category', value } });
  return chartSection({
    id: 'matters-categories',
    heading: '居民反映哪些方面的事',
    definition:
      '各联络站受理、可以公开的居民反映，按类别分；到今天已经了结的和还没有了结的分开算。',
    more: moreOf(town),
    chart: { shape: 'stack', lying: true, series: [2, 3], unit: '件' },
    table: {
      caption: `各类居民反映（件），截至${formatDay(town.today)}`,
      columns: [
        { label: '类别' },
        ...['受理', '已了结', '未了结', '了结率'].map((label) => ({ label, numeric: true })),
      ],
      rows: categories.map(([category, list]) => [[category], ...line(list, listOf(category))]),
      total: matters.length === 0 ? undefined : [['合计'], ...line(matters, all)],
    },
  });
}
