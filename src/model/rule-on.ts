import { type Day, latest, type PartialDay } from './day.ts';

/** A rule that may have been another one until some day. */
interface Dated {
  readonly earlier?: readonly { readonly until: Day }[] | undefined;
}

/** A rule as it was until a day, or as it is. */
export type Version<R extends Dated> = Omit<R, 'earlier'> & { readonly until?: Day | undefined };

/** What a rule was on a day; of a day known in part, on the last that it may mean; of an unknown one, what it is now. */
export function ruleOn<R extends Dated>(rule: R, day: PartialDay | undefined): Version<R> {
  if (day === undefined || !rule.earlier) return rule;
  const on = latest(day);
  return (rule.earlier as readonly Version<R>[]).find(({ until = '' }) => on <= until) ?? rule;
}

/** All that a rule was, the last version first: the same objects that `ruleOn` gives. */
export const versionsOf = <R extends Dated>(rule: R): readonly Version<R>[] => [
  rule,
  ...((rule.earlier ?? []) as readonly Version<R>[]).toReversed(),
];
