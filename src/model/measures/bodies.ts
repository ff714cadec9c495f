import { earliest, latest } from '../day.ts';
import type { Deputy, Town } from '../records.ts';
import { tenureOf } from '../seats.ts';
import { told } from './counting.ts';
import { type Count, endOf, type Measures, type Period } from './measure.ts';

function openStations({ records }: Town, period: Period): Count | undefined {
  const end = endOf(period);
  if (records.stations.some(({ data }) => data.openedOn === undefined)) return undefined;
  const open = records.stations.filter(
    ({ data: { openedOn = end, closedOn } }) =>
      earliest(openedOn) <= end && !(closedOn !== undefined && latest(closedOn) <= end),
  );
  return { value: open.length, records: open };
}

/** Whether a deputy held a seat of the town at the end of a period; undefined where that cannot be told. */
function held({ data }: Deputy, end: string): boolean | undefined {
  const tenures = data.mandates
    .filter(({ level }) => level === '镇')
    .map((mandate) => tenureOf(mandate, end));
  if (tenures.includes('在任')) return true;
  return tenures.includes('任期不详') ? undefined : false;
}

function inOffice({ records }: Town, period: Period): Count | undefined {
  const known = records.deputies.map((deputy) => held(deputy, endOf(period)));
  if (known.length === 0 || known.includes(undefined)) return undefined;
  const serving = records.deputies.filter((_, index) => known[index]);
  return serving.length === 0 ? undefined : { value: serving.length, records: serving };
}

function reported({ records }: Town, period: Period): Count | undefined {
  const times = ({ data }: Deputy) =>
    (data.reports ?? []).filter(({ on }) => on.startsWith(period)).length;
  const spoken = records.deputies.filter((deputy) => times(deputy) > 0);
  if (spoken.length === 0) return undefined;
  return { value: spoken.reduce((sum, deputy) => sum + times(deputy), 0), records: spoken };
}

const ofYear = <T extends { year?: string | undefined }>(list: readonly T[] = [], year: Period) =>
  list.find((one) => one.year === year);

const value = (number: number | undefined): Count | undefined =>
  number === undefined ? undefined : { value: number, records: [] };

const self = { population: '人大概况', by: ['year'] } as const;

/** Of stations, deputies and the congress itself. */
export const bodyMeasures: Measures = {
  'stations.open': {
    ...{ title: '启用的联络站', unit: '个', ...told('stations', true, openStations) },
    ...{ population: '代表之家、联络站、联系点和工作站', by: ['year'] },
    definition: '到12月31日已经启用、没有停用的代表之家、联络站、联系点和工作站。',
  },
  'deputies.inOffice': {
    ...{ title: '在任的镇人大代表', unit: '名', ...told('deputies', true, inOffice) },
    ...{ population: '有记录的镇人大代表', by: ['year'] },
    definition: '到12月31日在任的镇人大代表；有代表任期不详的，不计算。',
  },
  'deputies.reports': {
    ...{ title: '代表向选民述职', unit: '人次', ...told('deputies', false, reported) },
    ...{ population: '有记录的代表', by: ['year'] },
    definition: '当年代表向选民述职的次数合计，一名代表述职一次算一人次。',
  },
  'funds.amount': {
    ...{ title: '人大工作经费', unit: '元', ...self },
    ...told('congress', false, ({ congress }, year) => value(ofYear(congress.funds, year)?.amount)),
    definition: '人大概况里写明的当年人大工作经费。',
  },
  'staff.fullTime': {
    ...{ title: '专职工作人员', unit: '名', ...self },
    ...told('congress', false, ({ congress }, year) =>
      value(ofYear(congress.staff, year)?.fullTime),
    ),
    definition: '人大概况里写明的当年专职工作人员。',
  },
};
