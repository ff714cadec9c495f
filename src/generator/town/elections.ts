import { addDays, type Day } from '../../model/day.ts';
import type { Size } from '../plan.ts';
import type { Random } from '../random.ts';
import { leave } from './by-elections.ts';
import { drawPerson } from './persons.ts';
import type { Register } from './places.ts';
import type { Area, Person, Seat, Term, Vacancy } from './town.ts';

/** What elections need to know. */
export interface Electorate {
  readonly areas: readonly Area[];
  readonly terms: readonly Term[];
  readonly size: Size;
  readonly start: Day;
  readonly today: Day;
  readonly register: Register;
}

/** Who was elected, who left, who came in. */
export interface Elections {
  readonly people: readonly Person[];
  readonly seats: readonly Seat[];
  readonly vacancies: readonly Vacancy[];
}

const RE_ELECTED = 0.55;

/** Holds the elections of every term and the by-elections in between. */
export function holdElections(electorate: Electorate, random: Random): Elections {
  const people: Person[] = [];
  const seats: Seat[] = [];
  const vacancies: Vacancy[] = [];
  let before: readonly Seat[] = [];
  for (const term of electorate.terms) {
    const elected = elect(term, before, electorate, random);
    seats.push(...elected);
    vacancies.push(...leave(term, elected, seats, electorate, random));
    before = seats.filter((seat) => seat.term === term);
    if (term.next > electorate.today) continue;
    for (const seat of before) {
      seat.to ??= addDays(term.next, -1);
      seat.ended ??= '任期届满';
    }
  }
  for (const { person } of seats) if (!people.includes(person)) people.push(person);
  return { people, seats, vacancies };
}

function elect(
  term: Term,
  before: readonly Seat[],
  { areas, size, register }: Electorate,
  random: Random,
): Seat[] {
  const year = Number(term.from.slice(0, 4));
  const again = before.filter(
    ({ ended, person }) => ended === '任期届满' && year - person.born < 64,
  );
  const places = areas.flatMap((area) =>
    area.constituencies.flatMap(({ number, seats }) =>
      Array.from({ length: seats }, () => ({ area, constituency: number })),
    ),
  );
  const seats = places.map(({ area, constituency }): Seat => {
    const held = random.chance(RE_ELECTED)
      ? again.findIndex((seat) => seat.constituency === constituency)
      : -1;
    const person = again.splice(held, held < 0 ? 0 : 1)[0]?.person;
    return {
      person: person ?? drawPerson(year, register, random),
      ...{ term, constituency, area, elected: '换届选举', from: term.from },
    };
  });
  giveRoles(seats, before, size.presidium, random);
  for (const seat of seats) seat.person.seats.push(seat);
  return seats;
}

/** Elects the presidium, keeping those of the last one who are still there. */
function giveRoles(seats: Seat[], before: readonly Seat[], members: number, random: Random): void {
  const old = new Set(before.filter(({ role }) => role !== undefined).map(({ person }) => person));
  const stays = (seat: Seat) => Number(old.has(seat.person));
  const order = random.sample(seats, seats.length).sort((a, b) => stays(b) - stays(a));
  // No village is left with members of the presidium only: they are on duty at the home.
  const counts = new Map<Area, number>();
  const chosen = order
    .filter((seat) => {
      const count = (counts.get(seat.area) ?? 0) + 1;
      counts.set(seat.area, count);
      const own = seats.filter(({ area }) => area === seat.area).length;
      return own < 3 ? count === 0 : count <= Math.floor(own / 3);
    })
    .slice(0, members);
  for (const [index, seat] of chosen.entries()) {
    const role = index === 0 ? '主席' : index === 1 ? '副主席' : '主席团成员';
    const at = seats.indexOf(seat);
    seats[at] = { ...seat, role };
  }
}
