import type { Entry } from '../../source/entry.ts';
import type { ChangeRule } from '../issue.ts';

/** The day on which something was published is never moved back. */
export const publishedDay: ChangeRule = {
  name: 'published-day',
  about: '张贴、发布的日期公开以后不能往前改',
  scope: 'change',
  level: 'error',
  check({ before, after }) {
    const [was, now] = [before?.entry && dayOf(before.entry), after?.entry && dayOf(after.entry)];
    if (!was || !now || now.day >= was.day) return [];
    return [
      {
        at: { path: [now.key] },
        message: `公开时写的是 ${was.day}，现在改成了更早的 ${now.day}`,
        hint: `改回 ${now.key}: ${was.day}；晚了就是晚了，不能倒签。当初确实写错的，写更正，再写一项例外`,
      },
    ];
  },
};

function dayOf({ data }: Entry): { key: string; day: string } | undefined {
  if ('postedOn' in data) return { key: 'postedOn', day: data.postedOn };
  if ('publishedOn' in data && data.publishedOn) {
    return { key: 'publishedOn', day: data.publishedOn };
  }
  return undefined;
}
