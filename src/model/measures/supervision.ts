import type { Supervision } from '../records.ts';
import { adding, counting, ratio } from './counting.ts';
import type { Measures } from './measure.ts';

const ofKind = (kind: Supervision['data']['kind']) =>
  counting('supervision', ({ data }) => data.kind === kind);

const common = {
  unit: '次',
  population: '当年的监督，各种方式合计',
  by: ['year', 'month', 'office', 'category', 'deputy'],
} as const;

/** Recommendations and, of those whose outcome is told, how many were carried out. */
function carriedOut({ data }: Supervision): { part: number; whole: number } | undefined {
  const known = (data.recommendations ?? []).filter(
    ({ outcome }) => outcome !== undefined && outcome !== '不详',
  );
  if (known.length === 0) return undefined;
  return { part: known.filter(({ outcome }) => outcome === '已整改').length, whole: known.length };
}

/** Of supervision in all its ways. */
export const supervisionMeasures: Measures = {
  'supervision.count': {
    ...{ title: '监督事项', ...common, unit: '项', ...counting('supervision') },
    definition: '当年的监督，各种方式合计。',
  },
  'supervision.key': {
    ...{ title: '重点监督', ...common, unit: '项', ...ofKind('重点监督') },
    definition: '当年的重点监督事项。',
  },
  'supervision.lawChecks': {
    ...{ title: '执法检查', ...common, ...ofKind('执法检查') },
    definition: '当年的执法检查，自己组织的和配合上级的合计。',
  },
  'supervision.inspections': {
    ...{ title: '视察', ...common, ...ofKind('视察') },
    definition: '当年的视察。',
  },
  'supervision.surveys': {
    ...{ title: '调研', ...common, ...ofKind('调研') },
    definition: '当年的调研。',
  },
  'supervision.reports': {
    ...{ title: '听取报告', ...common, ...ofKind('听取报告') },
    definition: '当年听取的专项工作报告。',
  },
  'supervision.appraisals': {
    ...{ title: '工作评议', ...common, ...ofKind('工作评议') },
    definition: '当年的工作评议。',
  },
  'supervision.recommendations': {
    ...{ title: '整改建议', ...common, unit: '条' },
    ...adding('supervision', ({ data }) => data.recommendations?.length),
    definition: '当年的监督提出的整改建议合计。',
  },
  'supervision.carriedOutShare': {
    ...{ title: '整改建议落实率', ...common, unit: '条', ...ratio('supervision', carriedOut) },
    definition: '当年的监督提出、结果已经写明的整改建议里，已经整改的占多少，部分整改不算。',
    ...{ numerator: '写明“已整改”的', denominator: '结果已经写明的，“不详”不算' },
  },
};
