import { yearOf } from '../../model/order.ts';
import type { Motion, Town } from '../../model/records.ts';
import type { MotionStage } from '../../model/motion-state.ts';
import * as routes from '../../routes.ts';
import { formatDay } from '../../text/format.ts';
import { versionsOf } from '../../model/rule-on.ts';
import { classesIn, resultClassOf } from '../result-class.ts';
import { motionState } from '../motion-standing.ts';
import { before } from '../rule-words.ts';
import { chartSection, type ChartSection } from './chart.ts';
import { type Class, crossing } from './crossing.ts';
import { UNKNOWN, yearRows } from './spans.ts';

/** From what is done to what is not, as the marks of motions say it. */
const STAGES: readonly (MotionStage | '后续不详')[] = [
  ...(['办结', '跟踪落实', '已答复', '重新办理', '待重新办理', '办理中'] as const),
  ...(['列入议程', '待交办', '逾期未答复', '撤回', '后续不详', '经过不详'] as const),
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
    ...byYear(town, '办到哪一步', columns, (motion) => motionState(motion).word),
  });
}

/** Motions by year and by the class of the last answer. */
export function motionOutcomes(town: Town): ChartSection[] {
  const columnOf = (motion: Motion) => resultClassOf(motion)?.key ?? UNKNOWN;
  const filled = new Set(town.records.motions.map(columnOf));
  // Of schemes that are no longer used, what was ever answered in them.
  const schemes = versionsOf(town.rules.resultClasses).filter(
    (version) =>
      version.until === undefined || classesIn(version).some(({ key }) => filled.has(key)),
  );
  const classes = schemes.flatMap(classesIn);
  if (!classes.some(({ key }) => filled.has(key))) return [];
  const columns = [
    ...classes.map(({ key, name }) => ({
      ...{ key, text: name },
      href: listOf(town, 'class', key),
    })),
    { key: UNKNOWN, text: '没有类别' },
  ];
  const { table, ...rest } = byYear(town, '的答复结果', columns, columnOf);
  const meanings = classes.map(({ name, meaning }) => `${name}：${meaning}`).join('；');
  const named = schemes
    .map(
      ({ scheme, source, until }) =>
        `${until === undefined ? '' : `${before(until)}是`}${scheme}，依据：${source}`,
    )
    .join('；');
  return chartSection({
    id: 'motions-outcomes',
    heading: '议案建议的答复结果',
    definition: `各年提出的议案建议，最近一次答复属于哪一类（${named}）。`,
    ...rest,
    table: { ...table, note: `${meanings}。没有类别：还没有答复，或者答复没有写类别。` },
  });
}
