import type { Day } from '../../model/day.ts';
import type { Entry } from '../../source/entry.ts';
import { surelyAhead } from '../certain.ts';
import { factDaysOf, type StatedDay } from '../days.ts';
import type { Finding, RecordRule } from '../issue.ts';
import { isSamePerson } from '../same-person.ts';

/** What is added to a record after its first review, and must be reviewed again. */
const ADDED = new Set(['events', 'corrections', 'reports']);

/** Every record was reviewed by somebody else than its author, after all that it says. */
export const review: RecordRule = {
  name: 'review',
  about: '审查人不是起草人，审查在最后一次变化以后',
  scope: 'record',
  level: 'error',
  check: (entry, { today }) => [
    ...byAnother(entry),
    ...afterAll(entry, today),
    ...withGround(entry),
  ],
};

function byAnother({ data: { review } }: Entry): Finding[] {
  if (!isSamePerson(review.author, review.by)) return [];
  return [
    {
      at: { path: ['review', 'by'] },
      message: `审查人“${review.by}”就是起草人：公开以前要由另一个人审查`,
      hint: '请别人审查，把 by 改成审查人的姓名',
    },
  ];
}

/** A day that is yet to come is for another rule. */
function afterAll(entry: Entry, today: Day): Finding[] {
  const { on } = entry.data.review;
  const [last] = factDaysOf(entry)
    .filter(({ path, day }) => isAdded(path) && surelyAhead(day, on) && !surelyAhead(day, today))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  if (!last) return [];
  return [
    {
      at: { path: ['review', 'on'] },
      message: `审查日期是 ${on}，而这条记录里有 ${last.day} 的${nameOf(last.path)}：加上的内容没有审查过`,
      hint: '再审查一次，把 on 改成这一次审查的日期',
    },
  ];
}

function withGround({ data: { review } }: Entry): Finding[] {
  if (review.conclusion !== '处理后公开' || review.ground !== undefined) return [];
  return [
    {
      at: { path: ['review', 'conclusion'] },
      message: '结论是“处理后公开”，没有写处理了什么、依据什么',
      hint: '加一行 ground:，例如 ground: 隐去当事人姓名和门牌',
      level: 'warning',
    },
  ];
}

function isAdded(path: StatedDay['path']): boolean {
  return ADDED.has(String(path[0])) || path.at(-1) === 'doneOn';
}

function nameOf(path: StatedDay['path']): string {
  if (path[0] === 'corrections') return '更正';
  if (path[0] === 'reports') return '述职';
  return path.at(-1) === 'doneOn' ? '落实结果' : '办理环节';
}
