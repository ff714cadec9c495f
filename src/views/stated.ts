import { measureNamed } from '../model/measures/index.ts';
import type { Model, Town } from '../model/records.ts';
import { type Series, type Stated, statedIn } from '../model/stated.ts';
import * as routes from '../routes.ts';
import { formatNumber, formatQuantity } from '../text/format.ts';
import { chartSection, type ChartSection, type StatisticsView } from './charts/chart.ts';
import { takenOf } from './charts/taken.ts';
import { madeUpOf } from './demonstration.ts';
import { statusOf } from './figure-status.ts';
import { kindColumn } from './columns.ts';
import { createFrame, townCrumbs } from './frame.ts';
import { kindViews } from './kinds/index.ts';
import { yearName } from './summary-name.ts';
import type { Table, Value } from './pieces.ts';

/** What one summary says of one number, and how that stands to the records. */
export function statedCell({ summary, traced, number, counted }: Stated, unit: string): Value {
  if (!traced) {
    return counted === undefined ? ['没有写'] : [`没有写；记录是${formatNumber(counted)}${unit}`];
  }
  const { figure } = traced;
  const period = figure.period ? `（${figure.period}）` : '';
  const status = statusOf(summary, traced, number);
  return traced.status === 'differs' ? status : [`${formatQuantity(figure)}${period}，`, ...status];
}

/** The unit in which the records count a number; else that of the summary. */
const unitOf = ({ measure, unit }: Series) => measureNamed(measure ?? '')?.unit ?? unit;

function allTable(town: Town): Table {
  const { summaries, series } = statedIn(town);
  return {
    caption: `${town.name}历年总结写的数，和本站的记录`,
    columns: [{ label: '指标' }, ...summaries.map((summary) => ({ label: yearName(summary) }))],
    rows: series.map((one) => [
      [one.label],
      ...one.cells.map((cell) => statedCell(cell, unitOf(one))),
    ]),
  };
}

/** The years of one number, as a table from which a line can be drawn. */
function seriesTable(series: Series): Table {
  const unit = unitOf(series);
  const told = series.cells.filter(
    ({ summary, traced, counted }) =>
      summary.data.year !== undefined && (traced ?? counted) !== undefined,
  );
  return {
    caption: `${series.label}（${unit}）`,
    columns: [
      { label: '总结' },
      { label: '总结写的', numeric: true },
      { label: '记录里的', numeric: true },
    ],
    rows: told.map(({ summary, traced, counted }) => [
      [`${yearName(summary)}${traced?.figure.period ? `（${traced.figure.period}）` : ''}`],
      [traced ? formatNumber(traced.figure.value) : '没有写'],
      [counted === undefined ? '算不出' : formatNumber(counted)],
    ]),
  };
}

function seriesCharts({ series }: ReturnType<typeof statedIn>): ChartSection[] {
  return series.flatMap((one, index) => {
    const stated = one.cells.filter(({ traced, summary }) => traced && summary.data.year);
    if (stated.length < 2) return [];
    return chartSection({
      id: `series-${index + 1}`,
      heading: one.label,
      definition: measureNamed(one.measure ?? '')?.definition ?? '只有总结写的数，记录里算不出。',
      chart: { shape: 'line', series: [1, 2], unit: unitOf(one) },
      table: seriesTable(one),
    });
  });
}

const LEAD =
  '每个数字，总结写多少，本站的记录里有多少，一年一年放在一起。相符的、不一致的、没有记录可查的，都照实写。';

const OVERLAP = '图里两条线重合的地方，两边的数相同。';

const ARCHIVE =
  '这里是历史资料，记录多半出自总结本身，不能代表当年全部工作，所以不按记录计数，只写明有没有记录可查。';

/** The numbers of all summaries of a town, stated and counted, year by year. */
export function statedView(model: Model, town: Town): StatisticsView {
  const title = '历年总结的数字';
  const { name } = kindViews.summaries;
  const series = seriesCharts(statedIn(town));
  const frame = createFrame(model, {
    title,
    description: `${town.name}历年工作总结里的数字，总结写的和记录里的放在一起。`,
    path: routes.stated(town.slug),
    crumbs: [...townCrumbs(town), { text: name, href: routes.list(town.slug, 'summaries') }],
    town,
    column: kindColumn('summaries'),
  });
  return {
    frame,
    title,
    lead: town.archive ? ARCHIVE : `${LEAD}${series.some(({ chart }) => chart) ? OVERLAP : ''}`,
    charts: [
      {
        id: 'all',
        heading: '一览',
        definition: '指标按最近一份写了它的总结称呼；各年说法不同、统计口径相同的，放在一行。',
        table: allTable(town),
      },
      ...series,
    ],
    taken: takenOf(model, frame, `${town.name}${title}`, madeUpOf(town)),
    sections: [],
  };
}

/** The addresses of the numbers of every town whose summaries state any. */
export function statedPaths(model: Model) {
  return model.towns
    .filter((town) => statedIn(town).series.length > 0)
    .map((town) => ({ params: { town: town.slug }, props: { town } }));
}
