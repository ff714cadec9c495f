import type { Deputy } from '../model/records.ts';
import { formatDay, formatNumber, formatShare } from '../text/format.ts';
import type { Table } from './pieces.ts';

/** Votes of one rating, as a share of all where all are stated. */
function satisfiedText(satisfied?: number, fairly?: number, dissatisfied?: number): string {
  if (satisfied === undefined) return '不详';
  return fairly === undefined || dissatisfied === undefined
    ? formatNumber(satisfied)
    : formatShare(satisfied, satisfied + fairly + dissatisfied);
}

/** What a deputy reported to voters, and how they rated it. */
export function reportsTable({ data }: Deputy): Table {
  const list = data.reports ?? [];
  const told = list.some(({ about }) => about);
  return {
    caption: '向选民述职和当场评议',
    columns: [
      { label: '日期' },
      { label: told ? '地点和要点' : '地点' },
      { label: '到场选民', numeric: true },
      { label: '满意' },
      { label: '基本满意', numeric: true },
      { label: '不满意', numeric: true },
    ],
    rows: list.map(({ on, place, voters, satisfied, fairly, dissatisfied, about }) => {
      return [
        [formatDay(on)],
        [[place ?? '地点不详', about].filter(Boolean).join('：')],
        [voters === undefined ? '不详' : String(voters)],
        [satisfiedText(satisfied, fairly, dissatisfied)],
        [fairly === undefined ? '不详' : String(fairly)],
        [dissatisfied === undefined ? '不详' : String(dissatisfied)],
      ];
    }),
    note: '百分比是满意票占当场评议票的比例；三种票没有都写明的，或者不足十票的，不算百分比。',
  };
}
