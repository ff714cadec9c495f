import { addDays, type Day } from '../../model/day.ts';
import type { EntryOf } from '../../source/entry.ts';
import type { DataOf } from '../../source/kinds.ts';
import { workdayFrom } from '../calendar.ts';
import { say } from '../grammar.ts';
import { ordinal } from '../numerals.ts';
import type { Random } from '../random.ts';
import { holdsOn, type Person, type Seat, stationOf, type Town } from '../town/town.ts';
import { cares, leavings, livelihoods } from '../vocabulary/people.ts';
import { clear, entry, latestOf } from './entry.ts';

type Data = DataOf<'deputies'>;
type Mandate = Data['mandates'][number];

const ETHNICITIES = { 汉族: 94, 畲族: 2, 回族: 1, 苗族: 1, 土家族: 1, 壮族: 1 };
const EDUCATION = { 初中: 14, 高中: 26, 中专: 12, 大专: 28, 本科: 18, 硕士研究生: 2 };
const PARTIES = { 中共党员: 62, 群众: 34, 民盟盟员: 2, 农工党党员: 2 };

function mandateOf({ term, constituency, area, role, elected, from, to, ended }: Seat): Mandate {
  return {
    level: '镇',
    term: term.id,
    constituency: `${ordinal(constituency)}选区`,
    group: area.group.id,
    ...{ role, elected, from, to, ended },
  };
}

/** A mandate of the county's congress that a few deputies hold beside that of the town. */
function countyMandate(seat: Seat, random: Random): Mandate[] {
  if (seat.to !== undefined || !random.chance(0.06)) return [];
  const termLabel = `${ordinal(seat.term.number - 1)}届`;
  return [{ level: '县', termLabel, elected: '换届选举', from: seat.from.slice(0, 7) }];
}

function contactOf(seat: Seat, town: Town, random: Random): Data['contact'] {
  if (!random.chance(0.85)) return undefined;
  const station = stationOf(seat, town);
  const since = seat.from > town.start ? seat.from : town.start;
  const wanted = addDays(since, random.whole(10, 60));
  const consentOn = wanted > town.today ? town.today : wanted;
  const checked = addDays(town.today, -random.whole(20, 300));
  return {
    telephone: station.telephone,
    through: station.name,
    consentOn,
    verifiedOn: checked > consentOn ? checked : consentOn,
  };
}

/** Members of the presidium share out the other deputies, who each have one of them to turn to. */
function liaisonOf(seat: Seat, index: number, members: readonly Seat[]): string | undefined {
  return seat.role === undefined ? members[index % members.length]?.person.id : undefined;
}

/** Writes every deputy; what they report to voters must be entered before. */
export function writeDeputies(town: Town, random: Random): EntryOf<'deputies'>[] {
  const members = town.seats.filter((seat) => seat.role && holdsOn(seat, town.today));
  return town.people.map((person, index) => write(person, index, town, members, random));
}

function write(
  person: Person,
  index: number,
  town: Town,
  members: readonly Seat[],
  random: Random,
): EntryOf<'deputies'> {
  const seat = person.seats.at(-1);
  if (!seat) throw new RangeError('a deputy has a mandate');
  const current = holdsOn(seat, town.today);
  const contact = current ? contactOf(seat, town, random) : undefined;
  const left = seat.ended !== undefined && seat.ended !== '任期届满' ? seat.ended : undefined;
  const days = [contact?.verifiedOn, ...person.reports.map(({ on }) => on), seat.to, seat.from];
  const last: Day = latestOf(town, ...days.filter((day) => day !== undefined && day <= town.today));
  const born = random.chance(0.8)
    ? `${person.born}-${String(random.whole(1, 12)).padStart(2, '0')}`
    : String(person.born);
  const care = random.sample(cares, 2);
  return entry(town, 'deputies', person.id, {
    name: person.name,
    pinyin: person.pinyin,
    gender: person.gender,
    ethnicity: random.weighted(ETHNICITIES),
    born,
    education: random.weighted(EDUCATION),
    party: random.weighted(PARTIES),
    work: say(random.pick(livelihoods), { area: seat.area.name }, random),
    mandates: [...person.seats.map(mandateOf), ...countyMandate(seat, random)],
    areas: [seat.area.id],
    station: stationOf(seat, town).id,
    liaison: current ? liaisonOf(seat, index, members) : undefined,
    contact,
    reports: person.reports.length > 0 ? [...person.reports] : undefined,
    about: `${seat.area.name}的代表，${care.join('；')}。`,
    note: left ? say(random.pick(leavings[left]), {}, random) : undefined,
    review: clear(town, workdayFrom(last) > town.today ? town.today : last, random),
  });
}
