import type { Activity, Town } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { formatDay } from '../../text/format.ts';
import { chartSection, type ChartSection } from './chart.ts';
import { crossing } from './crossing.ts';
import { formatQuarter, quarterOf, quartersUpTo, UNKNOWN } from './spans.ts';

/** Four years of quarters. */
const QUARTERS = 16;

const quarter = ({ data }: Activity) => quarterOf(data.on);

/** Activities of deputies by quarter and kind. */
export function activityQuarters(town: Town): ChartSection[] {
  const { activities } = town.records;
  const known = activities.map(quarter).filter((one) => one !== UNKNOWN);
  const first = known.sort()[0] ?? '9999';
  const quarters = quartersUpTo(first, quarterOf(town.today), QUARTERS);
  const all = routes.list(town.slug, 'activities');
  const isCut = quarters.length === QUARTERS && quarters[0]! > first;
  const kinds = [...Map.groupBy(activities, ({ data }) => data.kind)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([kind]) => ({
      ...{ key: kind, text: kind },
      href: routes.list(town.slug, 'activities', { facet: { key: 'kind', value: kind } }),
    }));
  return chartSection({
    id: 'activities',
    heading: '每季度的代表活动',
    definition: '学习培训、小组活动、走访联系、述职、帮扶等代表活动，按开始的日期算在哪个季度。',
    more: { text: '全部代表活动', href: all },
    chart: { shape: 'stack', series: kinds.map((_, at) => at + 1), unit: '次' },
    table: {
      caption: `各季度的代表活动（次），截至${formatDay(town.today)}`,
      columns: [
        { label: '季度' },
        ...kinds.map(({ text }) => ({ label: text, numeric: true })),
        { label: '合计', numeric: true },
      ],
      ...crossing({
        ...{ records: activities, columns: kinds },
        rows: [
          ...quarters.map((key) => ({ key, text: formatQuarter(key) })),
          ...(known.length < activities.length ? [{ key: UNKNOWN, text: '季度不详' }] : []),
        ],
        rowOf: quarter,
        columnOf: ({ data }) => data.kind,
        all: isCut ? undefined : all,
      }),
      note: isCut ? `只列最近${QUARTERS}个季度。` : undefined,
    },
  });
}
