import type { Entry } from '../../source/entry.ts';
import type { SourceFile } from '../../source/reading.ts';
import { changedLine } from '../body-change.ts';
import { spotInBody } from '../body-spot.ts';
import type { ChangeRule, Finding, Spot } from '../issue.ts';
import { forgottenRules } from '../local-rules.ts';
import { type Lost, lostStatements } from '../statements.ts';
import { plain } from '../said.ts';

/** What was published and is stated otherwise now has a dated correction; corrections themselves stay. */
export const correction: ChangeRule = {
  name: 'correction',
  about: '公开以后改了内容的，写明更正了什么、为什么；以前的更正、以前的规定不丢',
  scope: 'change',
  level: 'error',
  check({ before, after }) {
    // The site has no corrections of its own: what its rules were is all in `earlier`.
    if (before?.settings && after?.settings) {
      const forgotten = forgottenRules(before.settings.rules, after.settings.rules);
      return forgotten.map((finding) => ({ ...finding, level: 'warning' }));
    }
    if (!before?.entry || !after?.entry) return [];
    const { kept, added } = correctionsOf(before.entry, after.entry);
    const list = after.entry.data.corrections && { path: ['corrections'], part: 'key' as const };
    const gone = kept ? [] : [{ ...CORRECTION_GONE, at: list }];
    if (added) return gone;
    return [
      ...gone,
      ...rulesOf(before.entry, after.entry),
      ...uncorrected(before.entry, after.entry, after.file),
    ];
  },
};

const CORRECTION_GONE: Finding = {
  message: '以前的更正删去了，或者改了',
  hint: '把原来的更正照原样放回来；更正本身写错了的，在后面另加一项更正',
};

/** Whether the corrections that there were are all there as they were, and whether there is one more. */
function correctionsOf(before: Entry, after: Entry): { kept: boolean; added: boolean } {
  const [then, now] = [before, after].map(({ data }) =>
    (data.corrections ?? []).map(({ on, what, why }) => [on, plain(what), plain(why)].join('\n')),
  ) as [string[], string[]];
  const kept = then.every((one) => now.includes(one));
  return { kept, added: now.length > then.length && now.some((one) => !then.includes(one)) };
}

function rulesOf(before: Entry, after: Entry): Finding[] {
  if (before.kind !== 'congress' || after.kind !== 'congress') return [];
  return forgottenRules(before.data.rules ?? {}, after.data.rules ?? {});
}

const HINT = '在 corrections 里加一项：on 更正日期，what 原来怎么写、现在怎么写，why 为什么';

/** Told once for a file, at what is gravest: one correction tells of all of them. */
function uncorrected(before: Entry, after: Entry, file: SourceFile | undefined): Finding[] {
  const lost = lostStatements(before, after);
  const grave = lost.find(({ slight }) => !slight) ?? lost[0];
  if (!grave) return [];
  const at = spotOfLoss(grave, before, after, file);
  return grave.slight
    ? [
        {
          at,
          level: 'warning',
          message: '已经公开的内容改了一两个字，没有写更正',
          hint: `只是错别字，不用写；意思变了的，${HINT}`,
        },
      ]
    : [{ at, message: `已经公开的内容改了 ${lost.length} 处，没有写更正`, hint: HINT }];
}

function spotOfLoss(
  { path }: Lost,
  before: Entry,
  after: Entry,
  file: SourceFile | undefined,
): Spot | undefined {
  // Of the whole file, nothing is to be underlined.
  if (path) return path.length > 0 ? { path } : undefined;
  const line = changedLine(before.body, after.body);
  return file && line && spotInBody(file.text, after.body, line);
}
