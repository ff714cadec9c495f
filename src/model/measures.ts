import { earliest, latest } from './day.ts';
import { foldMotion } from './motion-state.ts';
import { yearOf } from './order.ts';
import type { RecordKind, RecordOf, Town } from './records.ts';

/** A number that the records of a town give for a year, and that a summary may state. */
export interface Measure {
  readonly title: string;
  readonly unit: string;
  /** What is counted, in one sentence. */
  readonly definition: string;
  /** The records that it is counted from. */
  readonly from: RecordKind | 'congress';
  /** Undefined where the records do not reach back to that year, or do not tell. */
  readonly of: (town: Town, year: string) => number | undefined;
}

/**
 * The records of a kind that belong to a year. Undefined where they cannot be told apart: some have no known
 * year, or none is as old, so that the town may not yet have kept such records.
 */
function ofYear<K extends RecordKind>(
  town: Town,
  kind: K,
  year: string,
): readonly RecordOf[K][] | undefined {
  const records: readonly RecordOf[K][] = town.records[kind];
  const years = records.map(yearOf);
  const begun = years.some((one) => one !== undefined && one <= year);
  return begun && !years.includes(undefined)
    ? records.filter((_, index) => years[index] === year)
    : undefined;
}

function counting<K extends RecordKind>(
  from: K,
  is: (record: RecordOf[K], year: string) => boolean = () => true,
): Pick<Measure, 'from' | 'of'> {
  const of = (town: Town, year: string) =>
    ofYear(town, from, year)?.filter((record) => is(record, year)).length;
  return { from, of };
}

const supervised = (kind: RecordOf['supervision']['data']['kind']) =>
  counting('supervision', ({ data }) => data.kind === kind);
const active = (kind: RecordOf['activities']['data']['kind']) =>
  counting('activities', ({ data }) => data.kind === kind);
const met = (kind: RecordOf['meetings']['data']['kind']) =>
  counting('meetings', ({ data }) => data.kind === kind);

const SUGGESTIONS = new Set(['建议', '批评', '意见']);

function answeredInYear({ data, town }: RecordOf['motions'], year: string): boolean {
  return foldMotion(data, town.rules, `${year}-12-31`).answered;
}

function openStations({ records }: Town, year: string): number | undefined {
  const end = `${year}-12-31`;
  if (records.stations.some(({ data }) => data.openedOn === undefined)) return undefined;
  return records.stations.filter(
    ({ data: { openedOn = end, closedOn } }) =>
      earliest(openedOn) <= end && !(closedOn !== undefined && latest(closedOn) <= end),
  ).length;
}

const HOUSEHOLDS = { label: '帮扶困难家庭', unit: '户' };

function householdsAided(town: Town, year: string): number | undefined {
  return ofYear(town, 'activities', year)
    ?.filter(({ data }) => data.kind === '帮扶')
    .flatMap(({ data }) => data.figures ?? [])
    .filter(({ label, unit }) => label === HOUSEHOLDS.label && unit === HOUSEHOLDS.unit)
    .reduce((sum, { value }) => sum + value, 0);
}

function fundsOf({ congress }: Town, year: string): number | undefined {
  return congress.funds?.find((funds) => funds.year === year)?.amount;
}

/** Every measure by its name, as a summary names it in `measure`. */
export const measures: Readonly<Record<string, Measure>> = {
  'motions.count': {
    ...{ title: '议案、建议、批评和意见', unit: '件', ...counting('motions') },
    definition: '当年提出的议案、建议、批评、意见和质询案，撤回的也算。',
  },
  'motions.answered': {
    ...{ title: '已答复的议案建议', unit: '件', ...counting('motions', answeredInYear) },
    definition: '当年提出、到12月31日已经答复的议案建议。',
  },
  'suggestions.count': {
    ...{ title: '建议、批评和意见', unit: '件' },
    ...counting('motions', ({ data }) => SUGGESTIONS.has(data.kind)),
    definition: '当年提出的建议、批评和意见，不含议案和质询案。',
  },
  'matters.received': {
    ...{ title: '居民反映的事项', unit: '件', ...counting('matters') },
    definition: '当年各联络站受理、可以公开的居民反映。',
  },
  'notices.posted': {
    ...{ title: '每月公示', unit: '期', ...counting('notices') },
    definition: '当年各联络站贴出的公示，一个站一个月算一期。',
  },
  'supervision.count': {
    ...{ title: '监督事项', unit: '项', ...counting('supervision') },
    definition: '当年的监督，各种方式合计。',
  },
  'supervision.lawChecks': {
    ...{ title: '执法检查', unit: '次', ...supervised('执法检查') },
    definition: '当年的执法检查，自己组织的和配合上级的合计。',
  },
  'supervision.inspections': {
    ...{ title: '视察', unit: '次', ...supervised('视察') },
    definition: '当年的视察。',
  },
  'supervision.surveys': {
    ...{ title: '调研', unit: '次', ...supervised('调研') },
    definition: '当年的调研。',
  },
  'supervision.reports': {
    ...{ title: '听取报告', unit: '次', ...supervised('听取报告') },
    definition: '当年听取的专项工作报告。',
  },
  'activities.count': {
    ...{ title: '代表活动', unit: '次', ...counting('activities') },
    definition: '当年的代表活动，各种活动合计。',
  },
  'activities.study': {
    ...{ title: '学习培训', unit: '次', ...active('学习培训') },
    definition: '当年的学习培训。',
  },
  'activities.group': {
    ...{ title: '代表小组活动', unit: '次', ...active('小组活动') },
    definition: '当年的代表小组活动。',
  },
  'aid.households': {
    ...{ title: '帮扶困难家庭', unit: '户', from: 'activities', of: householdsAided },
    definition: '当年帮扶活动的数字里，名称是“帮扶困难家庭”、单位是“户”的合计。',
  },
  'meetings.sessions': {
    ...{ title: '人民代表大会会议', unit: '次', ...met('人民代表大会会议') },
    definition: '当年举行的人民代表大会会议。',
  },
  'meetings.presidium': {
    ...{ title: '主席团会议', unit: '次', ...met('主席团会议') },
    definition: '当年举行的主席团会议。',
  },
  'stations.open': {
    ...{ title: '启用的联络站', unit: '个', from: 'stations', of: openStations },
    definition: '到12月31日已经启用、没有停用的代表之家、联络站、联系点和工作站。',
  },
  'funds.amount': {
    ...{ title: '人大工作经费', unit: '元', from: 'congress', of: fundsOf },
    definition: '人大概况里写明的当年人大工作经费。',
  },
};

/** The measure of a name. */
export function measureNamed(name: string): Measure | undefined {
  return Object.hasOwn(measures, name) ? measures[name] : undefined;
}
