import { addDays, addToMonth, type Day, daysBetween } from '../../model/day.ts';
import { workdayFrom } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Electorate } from './elections.ts';
import { drawPerson } from './persons.ts';
import type { Register } from './places.ts';
import type { Leaving, Seat, Term, Vacancy } from './town.ts';

/** Within the last months of a term nobody is elected for the rest of it. */
const LAST_DAYS_WITHOUT_ELECTION = 330;

const LEAVINGS: Readonly<Record<Leaving, number>> = {
  辞职: 45,
  迁出或者调离: 36,
  去世: 12,
  未经批准两次不出席会议: 5,
  被罢免: 2,
};

/** Lets somebody leave about once a year, and holds by-elections. */
export function leave(
  term: Term,
  elected: readonly Seat[],
  seats: Seat[],
  { start, today, register }: Electorate,
  random: Random,
): Vacancy[] {
  const from = addDays(start > term.from ? start : term.from, 90);
  const until = addDays(term.next < today ? term.next : today, -45);
  const vacancies: Vacancy[] = [];
  const ordinary = random.sample(
    elected.filter(({ role }) => role === undefined),
    elected.length,
  );
  for (let day = addDays(from, random.whole(0, 120)); day < until;) {
    const seat = ordinary.pop();
    if (!seat) break;
    const vacancy = vacate(seat, workdayFrom(day), term, today, register, random);
    if (vacancy.successor) seats.push(...vacancy.successor.seats);
    vacancies.push(vacancy);
    day = addDays(day, random.whole(240, 420));
  }
  return vacancies;
}

function vacate(
  seat: Seat,
  day: Day,
  term: Term,
  today: Day,
  register: Register,
  random: Random,
): Vacancy {
  const ended = random.weighted(LEAVINGS);
  seat.to = day;
  seat.ended = ended;
  seat.offDuty = addDays(day, -random.whole(8, 40));
  const shared = {
    term,
    constituency: seat.constituency,
    since: day,
    who: seat.person.name,
    ended,
  };
  if (daysBetween(day, term.next) < LAST_DAYS_WITHOUT_ELECTION) {
    // The month will do until it has come.
    const month = term.next.slice(0, 7);
    const until = month > today.slice(0, 7) ? month : term.next;
    return { ...shared, until };
  }
  const election = addDays(day, random.whole(95, 190));
  if (election > today) return { ...shared, until: addToMonth(election.slice(0, 7), 1) };
  const successor = drawPerson(Number(election.slice(0, 4)), register, random);
  const { area, constituency } = seat;
  const won: Seat = {
    person: successor,
    ...{ term, constituency, area, elected: '补选' as const, from: election },
  };
  successor.seats.push(won);
  return { ...shared, until: election, successor };
}
