import { addToMonth, type Day, dayInMonth, type Month, type PartialDay } from '../../model/day.ts';
import type { Meeting, Town } from '../../model/records.ts';
import { ruleOn, versionsOf } from '../../model/rule-on.ts';
import { hasGaps } from '../gaps.ts';
import type { Finding, RecordRule } from '../issue.ts';
import { townOf } from '../linked.ts';

/** The congress and its presidium meet as often as the rules of the town ask. */
export const meetingFrequency: RecordRule = {
  name: 'meeting-frequency',
  about: '人民代表大会会议每年开够次数，主席团会议按期召开',
  scope: 'record',
  level: 'warning',
  check: (entry, context) => {
    const town = entry.kind === 'congress' ? townOf(entry, context) : undefined;
    if (!town || town.archive || hasGaps(context, entry.town, 'meetings')) return [];
    return [...yearsShort(town), ...spansWithout(town)];
  },
};

/** A stretch of whole months. */
interface Stretch {
  readonly from: Month;
  readonly to: Month;
}

function yearsShort(town: Town): Finding[] {
  const { dated, undated } = meetingsOf(town, '人民代表大会会议');
  // Of the year in which the records begin, what was before is not known.
  return stretches(nextYear(dated[0]), 12, town.today).flatMap((year) => {
    const count = dated.filter((on) => mayLieIn(on, year)).length + undated;
    // What is asked for later in a year is asked from the next one.
    const { value, source } = ruleOn(town.rules.sessionsPerYear, dayInMonth(year.from, 1));
    if (count >= value) return [];
    return {
      message: `${year.from.slice(0, 4)}年有 ${count} 次人民代表大会会议的记录；每年应有 ${value} 次（依据：${source}）`,
      hint: '开过的，补上 meetings 里的记录；确实没有开的，用 exceptions 写明原因',
    };
  });
}

function spansWithout(town: Town): Finding[] {
  const { dated, undated } = meetingsOf(town, '主席团会议');
  if (undated > 0) return [];
  const { presidiumMonths } = town.rules;
  const begin = dated[0] && `${dated[0].slice(0, 4)}-01`;
  return versionsOf(presidiumMonths)
    .filter(({ value }) => value > 0)
    .flatMap((version) => {
      const { value, source } = version;
      const isInForce = (day: Day) => ruleOn(presidiumMonths, day) === version;
      // Quarters where the rule says three months: that is how 每季度一次 is counted.
      return stretches(begin, value, town.today)
        .filter(({ from, to }) => isInForce(dayInMonth(from, 1)) && isInForce(dayInMonth(to, 31)))
        .filter(({ to }) => dated[0] !== undefined && to > dated[0].slice(0, 7))
        .filter((stretch) => !dated.some((on) => mayLieIn(on, stretch)))
        .map(({ from, to }) => ({
          message: `${from} 至 ${to} 没有主席团会议的记录；至少每 ${value} 个月开一次（依据：${source}）`,
          hint: '开过的，补上 meetings 里的记录；确实没有开的，用 exceptions 写明原因',
        }));
    });
}

function meetingsOf(town: Town, kind: Meeting['data']['kind']) {
  const held = town.records.meetings.filter(({ data }) => data.kind === kind);
  const dated = held.flatMap(({ data }) => data.on ?? []).sort();
  return { dated, undated: held.length - dated.length };
}

function nextYear(first: PartialDay | undefined): Month | undefined {
  return first && addToMonth(`${first.slice(0, 4)}-01`, 12);
}

/** Stretches of so many months, one after the other, as far as they are over. */
function stretches(first: Month | undefined, months: number, today: string): Stretch[] {
  const found: Stretch[] = [];
  for (let from = first; from !== undefined; from = addToMonth(from, months)) {
    const to = addToMonth(from, months - 1);
    if (dayInMonth(to, 31) >= today) break;
    found.push({ from, to });
  }
  return found;
}

/** Whether a day, as far as it is known, may lie in a stretch. */
function mayLieIn(on: PartialDay, { from, to }: Stretch): boolean {
  const first = on.length === 4 ? `${on}-01` : on.slice(0, 7);
  const last = on.length === 4 ? `${on}-12` : on.slice(0, 7);
  return first <= to && last >= from;
}
