import type { Entry } from '../../source/entry.ts';
import type { ChangeRule } from '../issue.ts';
import { lostStatements } from '../statements.ts';

/** What was published and is stated otherwise now has a dated correction. */
export const correction: ChangeRule = {
  name: 'correction',
  about: '公开以后改了内容的，写明更正了什么、为什么',
  scope: 'change',
  level: 'error',
  check({ before, after }) {
    if (!before?.entry || !after?.entry) return [];
    const lost = lostStatements(before.entry, after.entry);
    const grave = lost.find(({ slight }) => !slight) ?? lost[0];
    if (!grave || hasNewCorrection(before.entry, after.entry)) return [];
    const at = grave.path.length > 0 ? { path: grave.path } : undefined;
    const hint = '在 corrections 里加一项：on 更正日期，what 原来怎么写、现在怎么写，why 为什么';
    return grave.slight
      ? [
          {
            at,
            level: 'warning',
            message: '已经公开的内容改了一两个字，没有写更正',
            hint: `只是错别字，不用写；意思变了的，${hint}`,
          },
        ]
      : [{ at, message: `已经公开的内容改了 ${lost.length} 处，没有写更正`, hint }];
  },
};

function hasNewCorrection(before: Entry, after: Entry): boolean {
  const known = new Set((before.data.corrections ?? []).map((one) => JSON.stringify(one)));
  return (after.data.corrections ?? []).some((one) => !known.has(JSON.stringify(one)));
}
