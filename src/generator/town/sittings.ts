import { addDays, addMonths, type Day } from '../../model/day.ts';
import { byEarliest, isWorkday, workdayFrom, workdayUntil } from '../calendar.ts';
import type { Random } from '../random.ts';
import { termOn, type Sitting, type Term } from './town.ts';

const TERM_YEARS = 5;
/** The eighteenth congresses of townships first met in 2022, as most did. */
const known = { number: 18, year: 2022 };

/** The first day of the session at the beginning of a year. */
function winterSession(year: number, random: Random): Day {
  const offset = random.fork(`winter ${year}`).whole(0, 10);
  let day = workdayFrom(addDays(`${year}-01-06`, offset));
  // It lasts two days.
  while (!isWorkday(addDays(day, 1))) day = workdayFrom(addDays(day, 1));
  return day;
}

function summerSession(year: number, random: Random): Day {
  const offset = random.fork(`summer ${year}`).whole(0, 16);
  return workdayFrom(addDays(`${year}-07-08`, offset));
}

/** The terms that records of these years touch, as far as they have begun. */
export function termsFor(first: number, today: Day, random: Random): Term[] {
  const terms: Term[] = [];
  const last = Number(today.slice(0, 4));
  const past = Math.floor((first - known.year) / TERM_YEARS);
  const begun = winterSession(known.year + past * TERM_YEARS, random) <= today;
  for (let index = begun ? past : past - 1; ; index += 1) {
    const year = known.year + index * TERM_YEARS;
    const from = winterSession(year, random);
    if (year > last || from > today) return terms;
    const number = known.number + index;
    const next = winterSession(year + TERM_YEARS, random);
    terms.push({ id: String(number), number, from, next });
  }
}

/** Sessions of the years, up to today. */
function sessions(first: number, today: Day, terms: readonly Term[], random: Random): Sitting[] {
  const found: Sitting[] = [];
  for (let year = first; year <= Number(today.slice(0, 4)); year += 1) {
    for (const [half, on] of [winterSession(year, random), summerSession(year, random)].entries()) {
      const to = half === 0 ? addDays(on, 1) : undefined;
      if ((to ?? on) > today) continue;
      const term = termOn(terms, on);
      const number = (year - Number(term.from.slice(0, 4))) * 2 + half + 1;
      const id = `s${term.number}-${number}`;
      found.push({ id, kind: '人民代表大会会议', term, number, on, to });
    }
  }
  return found;
}

/** Meetings of the presidium: never more than the months of the rule apart. */
function presidium(
  start: Day,
  today: Day,
  months: number,
  terms: readonly Term[],
  taken: ReadonlySet<Day>,
  random: Random,
): Sitting[] {
  const found: Sitting[] = [];
  let on = workdayFrom(addDays(start, random.whole(25, 50)));
  while (on <= today) {
    const term = termOn(terms, on);
    const before = found.at(-1);
    const number =
      before?.term === term
        ? before.number + 1
        : before
          ? 1
          : (Number(start.slice(0, 4)) - Number(term.from.slice(0, 4))) * 4 + 2;
    const year = on.slice(0, 4);
    const inYear = found.filter((sitting) => sitting.on.startsWith(year)).length + 1;
    found.push({ id: `zxt-${year}-${inYear}`, kind: '主席团会议', term, number, on });
    const latest = addDays(addMonths(on, months), -random.whole(0, 12));
    on = workdayUntil(latest);
    while (taken.has(on)) on = workdayUntil(addDays(on, -1));
  }
  return found;
}

/** Every session and meeting of the years, by day. */
export function sittingsFor(
  start: Day,
  today: Day,
  months: number,
  terms: readonly Term[],
  random: Random,
): Sitting[] {
  const held = sessions(Number(start.slice(0, 4)), today, terms, random);
  const taken = new Set(held.flatMap(({ on, to }) => [on, to ?? on]));
  const meetings = presidium(start, today, months, terms, taken, random.fork('presidium'));
  return [...held, ...meetings].sort(byEarliest(({ on }) => on));
}
