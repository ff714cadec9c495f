import { noticeRule } from '../../model/notice-calendar.ts';
import type { Notice, NoticeSlot, Station } from '../../model/records.ts';
import { isRecent } from '../certain.ts';
import type { Context, Finding, RecordRule } from '../issue.ts';
import { linked } from '../linked.ts';

/** The notice of every month is up on its day. What is missing is told until it is made up for. */
export const noticeDay: RecordRule = {
  name: 'notice-day',
  about: '每月公示按时贴出，不缺期',
  scope: 'record',
  level: 'warning',
  check: (entry, context) => {
    if (entry.kind === 'stations') return missing(linked(entry, context), context);
    const notice = entry.kind === 'notices' ? linked(entry, context) : undefined;
    return notice ? [...tooEarly(notice), ...late(notice)] : [];
  },
};

function missing(station: Station | undefined, { catalogue }: Context): Finding[] {
  if (!station || station.town.archive) return [];
  const { town, id, notices } = station;
  const months = notices
    .filter(({ status, month }) => {
      // A notice that cannot be read is there all the same, and is told already.
      return status === '未见公示' && !catalogue.has(town.slug, 'notices', `${id}/${month}`);
    })
    .reverse();
  const [first] = months;
  if (!first) return [];
  const listed = months.map(({ month, daysLate }) => `${month}（过了 ${daysLate} 日）`).join('、');
  return [
    {
      at: { path: ['notices'], part: 'key' },
      message: `${station.data.name}缺 ${months.length} 期公示：${listed}；${ruleOf(first)}`,
      hint: `新建 notices/${id}/${first.month}.yaml；那个月没有新收和办结的，写 nothing: true`,
    },
  ];
}

/** A notice is posted when its period is about over; before the period has begun, it is another month's. */
function tooEarly({ slot, data }: Notice): Finding[] {
  if (data.postedOn >= slot.from) return [];
  return [
    {
      level: 'error',
      at: { path: ['postedOn'] },
      message: `${slot.month} 这一期从 ${slot.from} 到 ${slot.to}，${data.postedOn} 还没有开始，不能贴出`,
      hint: '核对张贴日期；月份错了的，改文件名',
    },
  ];
}

function late({ slot, data, town }: Notice): Finding[] {
  if (slot.status !== '迟公示' || town.archive || !isRecent(data.postedOn, town.today)) return [];
  return [
    {
      at: { path: ['postedOn'] },
      message: `${slot.to} 应当公示，${data.postedOn} 才贴出，迟了 ${slot.daysLate} 日；${ruleOf(slot)}`,
      hint: '日期照实写，不倒签；可以在 note 里写明为什么迟',
    },
  ];
}

function ruleOf({ station, month }: NoticeSlot): string {
  const { value, source } = noticeRule(month, station.town.rules);
  return `每月 ${value} 日公示（依据：${source}）`;
}
