import type { Entry } from '../../source/entry.ts';
import type { ChangeRule } from '../issue.ts';
import { saysOtherwise } from '../statements.ts';

/** What has changed was cleared again. */
export const reviewStale: ChangeRule = {
  name: 'review-stale',
  about: '内容改了以后重新审查过',
  scope: 'change',
  level: 'error',
  check({ path, before, after }, { since }) {
    if (!before?.entry || !after?.entry || !saysOtherwise(before.entry, after.entry)) return [];
    const { on } = after.entry.data.review;
    // That an event is later than the review shows without looking back, and is said already.
    if (eventDays(after.entry).some((day) => day > on)) return [];
    const was = before.entry.data.review.on;
    const committed = since.committedOn(path) ?? was;
    // Cleared on the day of the change itself, even if it was cleared that day before.
    if (on >= since.newestOn && on >= committed) return [];
    if (on > was && on >= committed) return [];
    return [
      {
        at: { path: ['review', 'on'] },
        message: `内容改了，审查日期还是 ${on}；上一稿是 ${committed} 放进来的`,
        hint: '请审查人把改过的内容再审一遍，on 写这次审查的日期',
      },
    ];
  },
};

function eventDays({ data }: Entry): string[] {
  return 'events' in data ? (data.events ?? []).flatMap((event) => event.on ?? []) : [];
}
