import { yearOf } from '../../model/order.ts';
import type { Motion, Town } from '../../model/records.ts';
import type { MotionStage } from '../../model/motion-state.ts';
import * as routes from '../../routes.ts';
import { formatDay } from '../../text/format.ts';
import { chartSection, type ChartSection } from './chart.ts';
import { type Class, crossing } from './crossing.ts';
import { UNKNOWN, yearRows } from './spans.ts';

/** From what is done to what is not. */
const STAGES: readonly MotionStage[] = [
  ...(['办结', '跟踪落实', '已答复', '重新办理', '待重新办理', '办理中'] as const),
  ...(['列入议程', '待交办', '逾期未答复', '撤回', '经过不详'] as const),
];

/** Motions by the year they were raised in and a facet of their list. */
function byYear(
  town: Town,
  what: string,
  columns: readonly Class[],
  columnOf: (motion: Motion) => string,
): Pick<ChartSection, 'more' | 'chart' | 'table'> {
  const { motions } = town.records;
  const all = routes.list(town.slug, 'motions');
  const filled = new Set(motions.map(columnOf));
  const shown = columns.filter(({ key }) => filled.has(key));
  return {
    more: { text: '全部议案建议', href: all },
    chart: { shape: 'stack', series: shown.map((_, at) => at + 1), unit: '件' },
    table: {
      caption: `各年提出的议案建议${what}（件），截至${formatDay(town.today)}`,
      columns: [
        { label: '提出年份' },
        ...shown.map(({ text }) => ({ label: text, numeric: true })),
        { label: '合计', numeric: true },
      ],
      ...crossing({
        ...{ records: motions, columns: shown, columnOf, all },
        rows: yearRows(town, 'motions', yearOf),
        rowOf: (motion) => yearOf(motion) ?? UNKNOWN,
      }),
    },
  };
}

const listOf = (town: Town, key: string, value: string) =>
  routes.list(town.slug, 'motions', { facet: { key, value } });

/** Motions by year and by how far they have come. */
export function motionStages(town: Town): ChartSection[] {
  const columns = STAGES.map((stage) => ({
    ...{ key: stage, text: stage },
    href: listOf(town, 'state', stage),
  }));
  return chartSection({
    id: 'motions-stages',
    heading: '议案建议办到哪一步',
    definition: '各年提出的议案、建议、批评、意见和质询案，到今天办到了哪一步；撤回的也算。',
    ...byYear(town, '办到哪一步', columns, ({ state }) => state.stage),
  });
}

/** Motions by year and by the class of the last answer. */
export function motionOutcomes(town: Town): ChartSection[] {
  const { scheme, classes, source } = town.rules.resultClasses;
  const isKnown = new Set(classes.map(({ code }) => code));
  const columns = [
    ...classes.map(({ code }) => ({
      ...{ key: code, text: `${code}类` },
      href: listOf(town, 'class', code),
    })),
    { key: UNKNOWN, text: '没有类别' },
  ];
  const classOf = ({ state }: Motion) =>
    state.class !== undefined && isKnown.has(state.class) ? state.class : UNKNOWN;
  const known = town.records.motions.filter((motion) => classOf(motion) !== UNKNOWN);
  if (known.length === 0) return [];
  const { table, ...rest } = byYear(town, '的答复结果', columns, classOf);
  const meanings = classes.map(({ code, meaning }) => `${code}类：${meaning}`).join('；');
  return chartSection({
    id: 'motions-outcomes',
    heading: '议案建议的答复结果',
    definition: `各年提出的议案建议，最近一次答复属于哪一类（${scheme}，依据：${source}）。`,
    ...rest,
    table: { ...table, note: `${meanings}。没有类别：还没有答复，或者答复没有写类别。` },
  });
}
