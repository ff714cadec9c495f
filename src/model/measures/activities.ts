import type { Activity, Meeting } from '../records.ts';
import { adding, counting, ratio } from './counting.ts';
import type { Measures } from './measure.ts';

const active = (kind: Activity['data']['kind']) =>
  counting('activities', ({ data }) => data.kind === kind);
const met = (kind: Meeting['data']['kind']) =>
  counting('meetings', ({ data }) => data.kind === kind);

const HOUSEHOLDS = { label: '帮扶困难家庭', unit: '户' };

function householdsAided({ data }: Activity): number | undefined {
  if (data.kind !== '帮扶') return undefined;
  return data.figures
    ?.filter(({ label, unit }) => label === HOUSEHOLDS.label && unit === HOUSEHOLDS.unit)
    .reduce((sum, { value }) => sum + value, 0);
}

/** Who is excused is not expected: those who asked for leave are on neither side. */
function attendance({ data }: Activity | Meeting): { part: number; whole: number } | undefined {
  const { expected, present } = data;
  if (expected === undefined || present === undefined) return undefined;
  const excused = 'excused' in data ? (data.excused ?? 0) : 0;
  return { part: present, whole: expected - excused };
}

const activity = {
  unit: '次',
  population: '当年的代表活动，各种活动合计',
  by: ['year', 'month', 'category', 'deputy'],
} as const;
const meeting = {
  unit: '次',
  population: '当年举行的会议',
  by: ['year', 'month', 'category'],
} as const;

/** Of what deputies do, and of meetings. */
export const activityMeasures: Measures = {
  'activities.count': {
    ...{ title: '代表活动', ...activity, ...counting('activities') },
    definition: '当年的代表活动，各种活动合计。',
  },
  'activities.study': {
    ...{ title: '学习培训', ...activity, ...active('学习培训') },
    definition: '当年的学习培训。',
  },
  'activities.group': {
    ...{ title: '代表小组活动', ...activity, ...active('小组活动') },
    definition: '当年的代表小组活动。',
  },
  'activities.visits': {
    ...{ title: '走访联系', ...activity, ...active('走访联系') },
    definition: '当年的走访联系活动。',
  },
  'activities.aid': {
    ...{ title: '帮扶活动', ...activity, ...active('帮扶') },
    definition: '当年的帮扶活动。',
  },
  'activities.attendance': {
    ...{ title: '代表活动出席率', ...activity, unit: '人次', by: ['year', 'month', 'category'] },
    ...ratio('activities', attendance),
    definition: '当年写明应到和实到人数的活动里，实到人次占应到人次多少，请假的不算应到。',
    ...{ numerator: '实到人次', denominator: '应到人次减去请假人次' },
  },
  'aid.households': {
    ...{ title: '帮扶困难家庭', ...activity, unit: '户', ...adding('activities', householdsAided) },
    definition: '当年帮扶活动的数字里，名称是“帮扶困难家庭”、单位是“户”的合计。',
  },
  'meetings.sessions': {
    ...{ title: '人民代表大会会议', ...meeting, ...met('人民代表大会会议') },
    definition: '当年举行的人民代表大会会议。',
  },
  'meetings.presidium': {
    ...{ title: '主席团会议', ...meeting, ...met('主席团会议') },
    definition: '当年举行的主席团会议。',
  },
  'meetings.attendance': {
    ...{ title: '会议出席率', ...meeting, unit: '人次', ...ratio('meetings', attendance) },
    definition: '当年写明应到和实到人数的会议里，实到人次占应到人次多少。',
    ...{ numerator: '实到人次', denominator: '应到人次' },
  },
};
