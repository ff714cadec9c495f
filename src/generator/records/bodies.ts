import type { EntryOf } from '../../source/entry.ts';
import { inFull } from '../calendar.ts';
import { say } from '../grammar.ts';
import { ordinal } from '../numerals.ts';
import type { Random } from '../random.ts';
import type { Station, Term, Town } from '../town/town.ts';
import { vacancyCauses } from '../vocabulary/people.ts';
import { dutyPhrases } from '../vocabulary/phrases/duty.ts';
import { clear, entry, latestOf } from './entry.ts';

/** Writes a term with its vacancies. */
export function writeTerm(term: Term, town: Town, random: Random): EntryOf<'terms'> {
  const seats = town.seats.filter(
    (seat) => seat.term === term && seat.elected === '换届选举',
  ).length;
  const vacancies = town.vacancies
    .filter((vacancy) => vacancy.term === term)
    .map(({ constituency, since, until, who, ended }) => ({
      constituency: `${ordinal(constituency)}选区`,
      ...{ since, until },
      why: say(vacancyCauses[ended], { name: who }, random),
    }));
  const known = vacancies.flatMap(({ since, until }) =>
    [since, until].filter((day) => day <= town.today),
  );
  const over = term.next <= town.today;
  return entry(town, 'terms', term.id, {
    number: term.number,
    from: term.from,
    to: over ? term.next : undefined,
    seats,
    vacancies: vacancies.length > 0 ? vacancies : undefined,
    about: `${town.name}镇${ordinal(term.number)}届人民代表大会，${inFull(term.from)}举行第一次会议，代表名额${seats}名。`,
    review: clear(town, latestOf(town, term.from, over ? term.next : undefined, ...known), random),
  });
}

const TIMES: Readonly<Record<string, string>> = { '09:00': '上午', '08:30': '上午' };

/** Writes a station with its duty. */
export function writeStation(
  station: Station,
  town: Town,
  master: string | undefined,
  random: Random,
): EntryOf<'stations'> {
  const areas = town.areas.filter((area) => area.station === station);
  const plan = town.duty.get(station.id)?.plan;
  const changes = [...(plan?.plans ?? []), ...(plan?.swaps ?? []), ...(plan?.moves ?? [])];
  const last = plan?.plans.at(-1);
  const when = last
    ? last.weekdays
      ? `每${last.weekdays[0]}`
      : `每月${last.days?.join('日、')}日`
    : '';
  const words = {
    areas: areas.map(({ name }) => name).join('、') || '全镇',
    time: TIMES[last?.start ?? ''] ?? '下午',
  };
  const street = areas[0]?.streets[0] ?? '镇政府大院';
  return entry(town, 'stations', station.id, {
    name: station.name,
    family: station.home ? '代表之家' : '联络站',
    areas: station.home ? undefined : areas.map(({ id }) => id),
    address: station.home
      ? '镇便民服务中心二楼'
      : `${street}${areas[0]?.name ?? ''}党群服务中心一楼`,
    hours: last ? `${when} ${last.start}—${last.end} 有代表值班；其余工作日联络员收件` : undefined,
    telephone: station.telephone,
    master,
    liaisonOfficer: station.officer,
    rooms: random.sample(dutyPhrases.rooms, random.whole(4, 6)),
    openedOn: station.openedOn,
    notices: station.home ? undefined : true,
    duty: plan && plan.plans.length > 0 ? plan : undefined,
    about: say(random.pick(dutyPhrases.about), words, random),
    review: clear(
      town,
      latestOf(town, station.openedOn, ...changes.map(({ announcedOn }) => announcedOn)),
      random,
    ),
  });
}
