import { foldMotion, type MotionState } from '../motion-state.ts';
import type { Motion } from '../records.ts';
import { adding, counting, share } from './counting.ts';
import { endOf, type Measures, type Period } from './measure.ts';

const SUGGESTIONS = new Set(['建议', '批评', '意见']);

/** Where a motion stood at the end of a period, whatever came later. */
const stateAt = ({ data, town }: Motion, period: Period): MotionState =>
  foldMotion(data, town.rules, endOf(period));

/** Whether it was ever answered: what is to be done again was. */
const answered = (motion: Motion, period: Period) => stateAt(motion, period).answers > 0;
/** Whether an answer was owed: nobody owes one to what was withdrawn before. */
const handed = (motion: Motion, period: Period) => {
  const { assignedOn, answers, stage } = stateAt(motion, period);
  return answers > 0 || (assignedOn !== undefined && stage !== '撤回');
};
const judged = (motion: Motion, period: Period) => {
  const { first } = stateAt(motion, period);
  return first !== undefined && first.punctuality !== '不详';
};
const inTime = (motion: Motion, period: Period) =>
  stateAt(motion, period).first?.punctuality === '按时';
const late = (motion: Motion, period: Period) =>
  stateAt(motion, period).first?.punctuality === '逾期';
const rated = (motion: Motion, period: Period) =>
  !['未表态', undefined].includes(stateAt(motion, period).result);
const satisfied = (motion: Motion, period: Period) => stateAt(motion, period).result === '满意';

const raised = {
  unit: '件',
  population: '当年提出的议案、建议、批评、意见和质询案',
} as const;
const dated = { by: ['year', 'month', 'office', 'category', 'deputy'] } as const;
/** What was done by the end of a year is none of a month: most of it was asked in another. */
const yearly = { by: ['year', 'office', 'category', 'deputy'] } as const;

/** Of motions, suggestions, criticisms, opinions and interpellations. */
export const motionMeasures: Measures = {
  'motions.count': {
    ...{ title: '议案、建议、批评和意见', ...raised, ...dated, ...counting('motions') },
    definition: '当年提出的议案、建议、批评、意见和质询案，撤回的也算。',
  },
  'motions.answered': {
    ...{ title: '已答复的议案建议', ...raised, ...yearly, ...counting('motions', answered) },
    definition: '当年提出、到12月31日已经答复的议案建议；答复以后要重新办理的也算答复过。',
  },
  'motions.late': {
    ...{ title: '答复超过期限的议案建议', ...raised, ...yearly, ...counting('motions', late) },
    definition: '当年提出、到12月31日已经答复、第一次答复超过期限的议案建议。',
  },
  'motions.answeredShare': {
    ...{ title: '议案建议答复率', ...raised, ...yearly, ...share('motions', handed, answered) },
    definition:
      '当年提出并且交办的议案建议里，到12月31日已经答复的占多少；答复以前撤回的不算，答复以后要重新办理的算答复过。',
    ...{ numerator: '到12月31日已经答复的', denominator: '已经交办、没有在答复以前撤回的' },
  },
  'motions.inTimeShare': {
    ...{ title: '议案建议按时答复率', ...raised, ...yearly, ...share('motions', judged, inTime) },
    definition:
      '当年提出、到12月31日已经答复并且能判断是否按时的议案建议里，按时的占多少；看第一次答复，重新办理的不另算。',
    ...{ numerator: '第一次答复没有超过期限的', denominator: '已经答复、交办和答复日期都清楚的' },
  },
  'motions.satisfiedShare': {
    ...{ title: '代表对办理结果满意率', ...raised, ...yearly },
    ...share('motions', rated, satisfied),
    definition: '当年提出、代表已经评价办理结果的议案建议里，评为“满意”的占多少，“基本满意”不算。',
    ...{ numerator: '办理结果评为“满意”的', denominator: '评过办理结果的，“未表态”不算' },
  },
  'motions.bills': {
    ...{ title: '议案', ...raised, ...dated, ...counting('motions', isKind('议案')) },
    definition: '当年提出的议案，后来转为建议的也算。',
  },
  'motions.key': {
    ...{ title: '主席团重点督办的议案建议', ...raised, ...dated },
    ...counting('motions', ({ data }) => data.keyFollowUp ?? false),
    definition: '当年提出、主席团重点督办的议案建议。',
  },
  'motions.money': {
    ...{ title: '落实议案建议的资金', ...raised, unit: '元', by: yearly.by },
    ...adding('motions', ({ data }) => data.money?.reduce((sum, { amount }) => sum + amount, 0)),
    definition: '当年提出的议案建议，记录里写明已经落实的资金合计。',
  },
  'suggestions.count': {
    ...{ title: '建议、批评和意见', ...raised, ...dated },
    ...counting('motions', ({ data }) => SUGGESTIONS.has(data.kind)),
    definition: '当年提出的建议、批评和意见，不含议案和质询案。',
  },
};

function isKind(kind: Motion['data']['kind']) {
  return ({ data }: Motion) => data.kind === kind;
}
