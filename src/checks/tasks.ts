import { earliest, latest, type PartialDay } from '../model/day.ts';
import type { Campaign, Deputy, LinkedRecord, Motion, Station, Town } from '../model/records.ts';
import type { Path } from '../source/fault.ts';
import { pathOfDuty } from './duty-path.ts';
import type { Time } from './office.ts';
import { presidiumOf } from './presidium.ts';

/** Something that only a deputy in office can do, and when. */
export interface Task {
  /** Where it is written; looked up only for what is wrong. */
  readonly path: () => Path;
  /** Id of the deputy. */
  readonly deputy: string;
  readonly what: string;
  readonly time: Time;
}

/** What deputies do according to a record; nothing where it does not tell when. */
export function tasksOf(record: LinkedRecord): Task[] {
  switch (record.kind) {
    case 'motions':
      return motionTasks(record);
    case 'matters': {
      const { receivedOn, deputy } = record.data;
      return task(['deputy'], deputy, '接待居民', timeOf(receivedOn));
    }
    case 'supervision':
    case 'activities': {
      const { on, to, deputies } = record.data;
      const what = record.kind === 'activities' ? '参加代表活动' : '参加监督';
      return tasks(['deputies'], deputies, what, timeOf(on, to));
    }
    case 'campaigns':
      return campaignTasks(record);
    case 'stations':
      return [...mastership(record), ...dutyTasks(record)];
    case 'deputies':
      return liaison(record);
    default:
      return [];
  }
}

/** What deputies are today according to the congress of a town. */
export function leadership(town: Town): Task[] {
  const { congress, archive, today } = town;
  if (archive) return [];
  const now = timeOf(today);
  const sitting = presidiumOf(town);
  const path: Path = ['presidium', sitting ? (congress.presidium?.indexOf(sitting) ?? 0) : 0];
  return [
    ...(congress.groups ?? []).flatMap(({ leader }, index) =>
      task(['groups', index, 'leader'], leader, '任代表小组组长', now),
    ),
    ...task([...path, 'chair'], sitting?.chair, '任主席', now),
    ...tasks([...path, 'viceChairs'], sitting?.viceChairs, '任副主席', now),
    ...tasks([...path, 'members'], sitting?.members, '任主席团成员', now),
  ];
}

function timeOf(on: PartialDay | undefined, to = on): Time | undefined {
  return on === undefined || to === undefined ? undefined : { from: earliest(on), to: latest(to) };
}

function task(path: Path, deputy: string | undefined, what: string, time?: Time): Task[] {
  return deputy !== undefined && time ? [{ path: () => path, deputy, what, time }] : [];
}

function tasks(path: Path, deputies: readonly string[] = [], what: string, time?: Time): Task[] {
  return deputies.flatMap((deputy, index) => task([...path, index], deputy, what, time));
}

function motionTasks({ data, meeting }: Motion): Task[] {
  const time = timeOf(data.submittedOn ?? meeting?.data.on);
  return [
    ...task(['lead'], data.lead, '领衔议案建议', time),
    ...tasks(['cosigners'], data.cosigners, '联名提议案建议', time),
  ];
}

function campaignTasks({ data, town }: Campaign): Task[] {
  const time = timeOf(data.from, data.to ?? town.today);
  return [
    ...task(['leader'], data.leader, '负责专项活动', time),
    ...(data.assignments ?? []).flatMap(({ deputy }, index) =>
      task(['assignments', index, 'deputy'], deputy, '承担专项活动的分工', time),
    ),
  ];
}

function mastership({ data, town, open }: Station): Task[] {
  return town.archive || !open ? [] : task(['master'], data.master, '任站长', timeOf(town.today));
}

function liaison({ data, town, inOffice }: Deputy): Task[] {
  if (town.archive || !inOffice) return [];
  return task(['liaison'], data.liaison, '联系其他代表', timeOf(town.today));
}

function dutyTasks({ rota }: Station): Task[] {
  return rota.map((duty) => ({
    path: () => pathOfDuty(duty),
    deputy: duty.deputy.id,
    what: '值班',
    time: { from: duty.date, to: duty.date },
  }));
}
