import { addDays } from '../../model/day.ts';
import type { EntryOf } from '../../source/entry.ts';
import type { DataOf } from '../../source/kinds.ts';
import { inFull, workdayFrom } from '../calendar.ts';
import { say } from '../grammar.ts';
import { ordinal } from '../numerals.ts';
import type { Random } from '../random.ts';
import { inOffice, stationOf, type Station, type Term, type Town } from '../town/town.ts';
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

type Congress = DataOf<'congress'>;

function presidiums(town: Town): Congress['presidium'] {
  return town.terms.map((term) => {
    const day = term.from;
    const members = inOffice(town, day).filter((seat) => seat.term === term && seat.role);
    const by = (role: string) => members.filter((seat) => seat.role === role);
    return {
      term: term.id,
      chair: by('主席')[0]?.person.id,
      viceChairs: by('副主席').map(({ person }) => person.id),
      members: members.map(({ person }) => person.id),
    };
  });
}

/** Writes the congress itself. */
export function writeCongress(
  town: Town,
  leaders: ReadonlyMap<string, string>,
  random: Random,
): EntryOf<'congress'> {
  const years = Array.from(
    { length: Number(town.today.slice(0, 4)) - town.first + 1 },
    (_, index) => String(town.first + index),
  );
  const villages = town.areas.filter(({ kind }) => kind === '村').length;
  const posts = town.stations.filter(({ home }) => !home).length;
  const rule = (title: string, on: string, about: string) => ({
    title: `${town.name}镇${title}（示例）`,
    ...{ on, about },
  });
  const { noticeDay, stationReplyDays, groupMonths } = town.rules;
  return entry(town, 'congress', 'congress', {
    name: `${town.name}镇人民代表大会（示例）`,
    place: { county: `${town.county}县（虚构）`, town: `${town.name}镇（示例）` },
    demonstration: true,
    about: `${town.name}镇是由程序生成的示例镇，地名、人名、机构和数字都是虚构的。全镇辖${villages}个村、${town.areas.length - villages}个社区，镇人大设${town.groups.length}个代表小组、${posts}处代表联络站和一处代表之家。`,
    population: {
      value: town.areas.reduce((sum, { population }) => sum + population, 0),
      on: String(town.first),
    },
    areas: town.areas.map(({ id, name, kind, hamlets, streets, population, constituencies }) => ({
      ...{ id, name, kind, aliases: [...hamlets, ...streets], population },
      constituency: constituencies.map(({ number }) => `${ordinal(number)}选区`).join('、'),
    })),
    groups: town.groups.map((group) => ({
      ...{ id: group.id, name: group.name, leader: leaders.get(group.id) },
      areas: town.areas.filter((area) => area.group === group).map(({ id }) => id),
    })),
    presidium: presidiums(town),
    offices: town.offices.map(({ id, name, level, telephone }) => ({ id, name, level, telephone })),
    staff: years.map((year) => ({ year, fullTime: random.whole(1, 3), partTime: posts })),
    funds: years.map((year) => ({ year, amount: random.whole(40, 160) * 1000 })),
    standingRules: [
      rule(
        '代表联络站工作办法',
        String(town.first - 1),
        `承办单位自交办之日起${stationReplyDays.value}日内答复，每月${noticeDay.value}日公示。`,
      ),
      rule(
        '人大代表小组活动办法',
        String(town.first - 1),
        `代表小组至少每${groupMonths.value}个月活动一次。`,
      ),
      rule(
        '人大代表建议、批评和意见办理办法',
        String(town.first - 1),
        '建议由主席团交办，答复以后由代表评价，不满意的重新办理。',
      ),
    ],
    contact: {
      address: '镇便民服务中心三楼',
      telephone: town.telephone(0),
      email: `rd@${town.slug}.example.org`,
      hours: '工作日 8:30—12:00，14:00—17:30',
    },
    noticeFrom: town.start,
    rules: town.ownRules,
    note: '生成的示例数据。电话号码拨不通，电子信箱收不到信。',
    review: clear(town, workdayFrom(addDays(town.today, -30)), random),
  });
}

/** Who leads each group and is the master of each station: members of the latest term who stay. */
export function leadersOf(town: Town, random: Random) {
  const term = town.terms.at(-1);
  const lasting = town.seats.filter((seat) => seat.term === term && seat.to === undefined);
  const groups = new Map<string, string>();
  const stations = new Map<string, string>();
  const elected = lasting.filter(({ elected: how }) => how === '换届选举');
  for (const group of town.groups) {
    const members = elected.filter(({ area, role }) => area.group === group && !role);
    if (members.length > 0) groups.set(group.id, random.pick(members).person.id);
  }
  for (const station of town.stations) {
    const members = elected.filter((seat) => stationOf(seat, town) === station);
    if (members.length > 0) stations.set(station.id, random.pick(members).person.id);
  }
  return { groups, stations };
}
