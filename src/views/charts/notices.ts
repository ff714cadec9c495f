import type { NoticeSlot, Town } from '../../model/records.ts';
import { noticeRules } from '../../model/notice-calendar.ts';
import * as routes from '../../routes.ts';
import { formatDay, formatMonth, formatNumber, formatShare } from '../../text/format.ts';
import { before } from '../rule-words.ts';
import { chartSection, type ChartSection } from './chart.ts';
import { MONTHS } from './matters.ts';

/** How many of the notices that were due were posted in time, late, not at all. */
export function punctualityOf(slots: readonly NoticeSlot[]) {
  const of = (word: NoticeSlot['status']) => slots.filter(({ status }) => status === word).length;
  const [inTime, late, missing] = [of('按时'), of('迟公示'), of('未见公示')];
  return { inTime, late, missing, due: inTime + late + missing };
}

/** How the promise of the notice day was kept, month by month. */
export function noticePunctuality(town: Town): ChartSection[] {
  const months = town.noticeMonths
    .map(({ month, slots }) => ({ month, ...punctualityOf(slots) }))
    .filter(({ due }) => due > 0);
  const shown = months.slice(0, MONTHS).reverse();
  const rules = noticeRules(
    shown.map(({ month }) => month),
    town.rules,
  );
  const days = rules.map(
    ({ value, source, until }) => `${before(until)}不晚于${value}日贴出的算按时（依据：${source}）`,
  );
  return chartSection({
    id: 'notices',
    heading: '每月公示按时不按时',
    definition: `每个联络站每月应当公示一次，${days.join('；')}；过了公示日，本站没有见到的算未见公示。`,
    more: { text: '公示日历', href: routes.list(town.slug, 'notices') },
    chart: { shape: 'stack', series: [2, 3, 4], unit: '期' },
    table: {
      caption: `各月的公示（期，一个联络站一个月算一期），截至${formatDay(town.today)}`,
      columns: [
        { label: '月份' },
        ...['应公示', '按时', '迟公示', '未见公示', '按时率'].map((label) => ({
          ...{ label, numeric: true },
        })),
      ],
      rows: shown.map(({ month, due, inTime, late, missing }) => [
        [formatMonth(month)],
        ...[due, inTime, late, missing].map((count) => [formatNumber(count)]),
        [formatShare(inTime, due)],
      ]),
      note: [
        months.length > MONTHS ? `只列最近${MONTHS}个月。` : '',
        '不足10期的，按时率只写分子和分母。',
      ].join(''),
    },
  });
}
