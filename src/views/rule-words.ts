import type { Day } from '../model/day.ts';
import { formatDay } from '../text/format.ts';

/** Until when a rule was so, before what is said of it: `2024年12月31日以前`; nothing of the rule that holds now. */
export const before = (until: Day | undefined): string =>
  until === undefined ? '' : `${formatDay(until)}以前`;

/** A name with until when it was so: `A类（2024年12月31日以前）`. */
export const labelled = (label: string, until: Day | undefined): string =>
  until === undefined ? label : `${label}（${before(until)}）`;
