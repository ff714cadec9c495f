import { measures } from '../../model/measures/index.ts';
import type { Count } from '../../model/measures/measure.ts';
import { yearOf } from '../../model/order.ts';
import type { LinkedRecord, Model, RecordKind, Town } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { formatDay, formatShare } from '../../text/format.ts';
import { unitOf } from '../amount.ts';
import { kindViews } from '../kinds/index.ts';
import type { Phrase, Value } from '../pieces.ts';
import { chartSection, type ChartSection } from './chart.ts';
import { counted } from './crossing.ts';
import { punctualityOf } from './notices.ts';

const YEARS = 3;
const KINDS: readonly RecordKind[] = ['motions', 'matters', 'supervision', 'activities'];

/** A share that may be set side by side, since it does not grow with a town's size. */
interface Fair {
  readonly id: string;
  readonly heading: string;
  readonly definition: string;
  readonly unit: string;
  readonly of: (town: Town, year: string) => Pick<Count, 'value' | 'whole'> | undefined;
}

function measured(id: string, name: string): Fair {
  const { title, unit, definition, of } = measures[name]!;
  return { id, heading: title, definition, unit, of };
}

const notices: Fair = {
  id: 'notices',
  heading: '公示按时率',
  definition: '当年应当贴出的公示里，不晚于公示日贴出的占多少；没有贴出的也算在应当贴出的里面。',
  unit: '期',
  of: ({ noticeMonths }, year) => {
    const slots = noticeMonths.filter(({ month }) => month.startsWith(year));
    const { inTime, due } = punctualityOf(slots.flatMap(({ slots: list }) => list));
    return { value: inTime, whole: due };
  },
};

const FAIR: readonly Fair[] = [
  measured('motions-answered', 'motions.answeredShare'),
  measured('motions-in-time', 'motions.inTimeShare'),
  measured('matters-closed', 'matters.closedShare'),
  notices,
];

const toStatistics = ({ name, slug }: Town): Phrase => ({
  text: name,
  href: routes.statistics(slug),
});

/** The last years up to that of the model, oldest first. */
const yearsUpTo = (today: string) =>
  Array.from({ length: YEARS }, (_, back) => String(Number(today.slice(0, 4)) - back)).reverse();

/** The share of a town in each of some years; nothing over nothing where it cannot be told. */
const sharesOf = (fair: Fair, town: Town, years: readonly string[]) =>
  years.map((year) => {
    const { value = 0, whole = 0 } = fair.of(town, year) ?? {};
    return { value, whole };
  });

function shareSection(fair: Fair, towns: readonly Town[], today: string): ChartSection[] {
  const years = yearsUpTo(today);
  const lines = towns
    .map((town) => ({ town, shares: sharesOf(fair, town, years) }))
    .filter(({ shares }) => shares.some(({ whole }) => whole > 0));
  const filled = [...years.keys()].filter((at) =>
    lines.some(({ shares }) => shares[at]!.whole > 0),
  );
  const labelOf = (year: string) =>
    year === today.slice(0, 4) ? `${year}年（到${formatDay(today).slice(5)}）` : `${year}年`;
  return chartSection({
    ...{ id: fair.id, heading: fair.heading, definition: fair.definition },
    chart: { shape: 'group', lying: true, series: filled.map((_, at) => at + 1), unit: '%' },
    table: {
      caption: `各乡镇的${fair.heading}（${fair.unit}）`,
      columns: [
        { label: '乡镇' },
        ...filled.map((at) => ({ label: labelOf(years[at]!), numeric: true })),
      ],
      rows: lines.map(({ town, shares }) => [
        [toStatistics(town)],
        ...filled.map((at) => cellOf(shares[at]!)),
      ]),
      note: '乡镇按本站的顺序排列，不是名次。分母不足10的只写分子和分母，图里不画；“—”是没有这样的记录，或者记录不够、算不出来。',
    },
  });
}

const cellOf = ({ value, whole }: { value: number; whole: number }): Value => [
  whole === 0 ? '—' : formatShare(value, whole),
];

/** How many records each town has of this year, leading to them. */
function recordCounts(towns: readonly Town[], today: string): ChartSection[] {
  const year = today.slice(0, 4);
  const cell = (town: Town, kind: RecordKind): Value => {
    const all = town.records[kind] as readonly LinkedRecord[];
    const count = all.filter((record) => yearOf(record) === year).length;
    const facet = { key: 'year', value: year };
    return counted(count, routes.list(town.slug, kind, { facet }));
  };
  return chartSection({
    id: 'records',
    heading: `${year}年以来的记录`,
    definition: '各乡镇今年有多少条记录。乡镇有大有小，记得也有详有略，件数多少不能说明工作好坏。',
    table: {
      caption: `${year}年1月1日到${formatDay(today)}的记录`,
      columns: [
        { label: '乡镇' },
        ...KINDS.map((kind) => ({
          ...{ label: `${kindViews[kind].name}（${unitOf(kind, false)}）`, numeric: true },
        })),
      ],
      rows: towns.map((town) => [[toStatistics(town)], ...KINDS.map((kind) => cell(town, kind))]),
    },
  });
}

/** Towns side by side, in their usual order. */
export function chartsOfTowns({ today }: Model, towns: readonly Town[]): ChartSection[] {
  return [
    ...recordCounts(towns, today),
    ...FAIR.flatMap((fair) => shareSection(fair, towns, today)),
  ];
}
