import { addDays, daysBetween } from '../../model/day.ts';
import type { Matter } from '../../model/records.ts';
import { isRecent } from '../certain.ts';
import type { Finding, RecordRule } from '../issue.ts';
import { linked } from '../linked.ts';
import { lateness, reckoning } from '../reckoning.ts';

const ASK = '答复了的，在 events 末尾加“答复”；没有答复的，请承办单位尽快答复';
const TOLD = '日期照实写，不倒签；可以在答复内容里写明为什么晚';

/**
 * What residents raised is answered in time. Open matters are told until they are answered; of those answered late
 * only what is recent, since nothing can be done about them any more (see `isRecent`).
 */
export const matterDeadline: RecordRule = {
  name: 'matter-deadline',
  about: '居民反映的事在期限内答复',
  scope: 'record',
  level: 'warning',
  check: (entry, context) => {
    const matter = entry.kind === 'matters' ? linked(entry, context) : undefined;
    return matter && !matter.town.archive ? answeredLate(matter) : [];
  },
};

function answeredLate({ state, data, town }: Matter): Finding[] {
  const { due, dueBy, assignedOn, answeredOn, stage } = state;
  if (due === undefined || !dueBy || assignedOn === undefined) return [];
  const open = stage === '逾期未答复';
  const late = answeredOn !== undefined && answeredOn > due && isRecent(answeredOn, town.today);
  if (!open && !late) return [];
  const { days, source } = dueBy;
  const index = (data.events ?? []).findLastIndex(
    ({ act, on }) => act === '交办' && on === assignedOn,
  );
  const said = lateness(due, daysBetween(due, answeredOn ?? town.today), answeredOn);
  const plain = addDays(assignedOn, days);
  const how = { from: assignedOn, act: '交办', period: `${days} 日`, source, plain, due };
  return [
    {
      at: { path: ['events', index, 'on'] },
      message: `${said}。${reckoning(how)}`,
      hint: open ? ASK : TOLD,
    },
  ];
}
