import type { Town } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { formatNumber } from '../../text/format.ts';
import { chartSection, type ChartSection } from './chart.ts';

/** What the congress has to spend, year by year, as it says itself. */
export function fundsByYear({ congress, slug }: Town): ChartSection[] {
  const funds = (congress.funds ?? []).toSorted((a, b) =>
    (a.year ?? '9999') < (b.year ?? '9999') ? -1 : 1,
  );
  return chartSection({
    id: 'funds',
    heading: '人大工作经费',
    definition: '人大概况里写明的各年人大工作经费。',
    more: { text: '人员和经费', href: `${routes.congress(slug)}#money` },
    chart: { shape: 'group', series: [1], unit: '元' },
    table: {
      caption: '各年的人大工作经费（元）',
      columns: [{ label: '年份' }, { label: '经费', numeric: true }, { label: '说明' }],
      rows: funds.map(({ year, amount, note = '' }) => [
        [year === undefined ? '年份不详' : `${year}年`],
        [formatNumber(amount)],
        [note],
      ]),
    },
  });
}
