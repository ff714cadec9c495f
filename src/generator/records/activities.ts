import { addDays, type Day, daysBetween } from '../../model/day.ts';
import type { EntryOf } from '../../source/entry.ts';
import type { DataOf } from '../../source/kinds.ts';
import { byEarliest, workdayFrom } from '../calendar.ts';
import { say, type Words } from '../grammar.ts';
import type { Random } from '../random.ts';
import { type Group, inOffice, type Seat, type Town } from '../town/town.ts';
import { activityFigures, activityPhrases } from '../vocabulary/phrases/activities.ts';
import { halls, reportTopics } from '../vocabulary/people.ts';
import { fields } from '../vocabulary/fields/index.ts';
import { allThemes } from '../vocabulary/themes/index.ts';
import { clear, entry } from './entry.ts';
import { takePart, tell, workWords } from './work.ts';

type Data = DataOf<'activities'>;
type Kind = Data['kind'];

/** Kinds that all of a town may take part in, by how often they happen. */
const COMMON: Readonly<Partial<Record<Kind, number>>> = {
  ...{ 学习培训: 34, 走访联系: 20, 帮扶: 16, 法律宣传: 14, 外出考察: 6, 其他: 10 },
};

/** An activity before it is written. */
interface Draft {
  readonly on: Day;
  readonly kind: Kind;
  readonly group?: Group | undefined;
  /** The deputy who reports to the voters. */
  readonly speaker?: Seat | undefined;
}

/** Writes the activities of all years; reports to voters are entered with the deputies as well. */
export function writeActivities(
  town: Town,
  campaignOn: (day: Day) => string | undefined,
  random: Random,
): EntryOf<'activities'>[] {
  const groups = town.groups.flatMap((group) => groupDays(group, town, random));
  const reports = reportDays(town, random);
  const days = daysBetween(town.start, town.today);
  const rest = Math.round((town.size.activities * days) / 365) - groups.length - reports.length;
  const others = Array.from({ length: Math.max(1, rest) }, (): Draft => {
    const on = workdayFrom(addDays(town.start, random.whole(0, days)));
    return { on, kind: random.weighted(COMMON as Record<Kind, number>) };
  });
  const counts = new Map<string, number>();
  return [...groups, ...reports, ...others]
    .filter(({ on }) => on <= town.today)
    .sort(byEarliest(({ on }) => on))
    .map((draft) => {
      const year = draft.on.slice(0, 4);
      const number = (counts.get(year) ?? 0) + 1;
      counts.set(year, number);
      const id = `${year}-${String(number).padStart(2, '0')}`;
      return write(id, draft, town, campaignOn(draft.on), random);
    });
}

/** Days on which a group meets: never further apart than its rule allows. */
function groupDays(group: Group, town: Town, random: Random): Draft[] {
  const longest = town.rules.groupMonths.value * 30 - 12;
  const drafts: Draft[] = [];
  let on = workdayFrom(addDays(town.start, random.whole(30, longest)));
  while (on <= town.today) {
    drafts.push({ on, kind: '小组活动', group });
    on = workdayFrom(addDays(on, random.whole(Math.floor(longest * 0.75), longest)));
  }
  return drafts;
}

/** One or two reports to voters a year, in autumn, by deputies who were in office for a year. */
function reportDays(town: Town, random: Random): Draft[] {
  const drafts: Draft[] = [];
  for (let year = town.first; year <= Number(town.today.slice(0, 4)); year += 1) {
    const on = workdayFrom(addDays(`${year}-10-09`, random.whole(0, 60)));
    if (on > town.today || on < town.start) continue;
    const elected = addDays(on, -300);
    const seats = inOffice(town, on).filter(
      ({ from, person }) => from < elected && person.reports.length === 0,
    );
    for (const speaker of random.sample(seats, random.whole(1, 2))) {
      drafts.push({ on, kind: '述职', speaker, group: speaker.area.group });
    }
  }
  return drafts;
}

/** Enters a report with the deputy who gave it, and returns the voters that came. */
function reportOf(seat: Seat, on: Day, place: string, random: Random): number {
  const voters = random.whole(50, 118);
  const dissatisfied = random.chance(0.5) ? random.whole(0, 3) : 0;
  const fairly = random.whole(3, 16);
  const words = {
    thing: random.pick(random.pick(fields).things).name,
    ...{ n: String(random.whole(9, 40)), m: String(random.whole(1, 8)) },
  };
  seat.person.reports.push({
    ...{ on, place, voters },
    satisfied: voters - fairly - dissatisfied - random.whole(0, 2),
    ...{ fairly, dissatisfied },
    about: `${say(random.pick(reportTopics), words, random)}。`,
  });
  return voters;
}

function write(
  id: string,
  { on, kind, group, speaker }: Draft,
  town: Town,
  campaign: string | undefined,
  random: Random,
): EntryOf<'activities'> {
  const theme = random.pick(allThemes);
  const inGroup = town.areas.filter((area) => group === undefined || area.group === group);
  const area = speaker?.area ?? random.pick(inGroup);
  const members = inOffice(town, on).filter((seat) => seat.area.group === group).length;
  const expected = group ? members : random.whole(12, 30);
  const excused = speaker ? 0 : random.whole(0, Math.min(3, expected - 2));
  const going = speaker
    ? [speaker]
    : takePart(on, expected - excused, town, random, (seat) => seat.area.group === group);
  const place = random.chance(0.6)
    ? `${area.name}${random.pick(halls)}`
    : `${area.name}${random.pick(area.hamlets)}`;
  const words: Words = {
    ...workWords(theme, area, on, town, random),
    ...{ groupName: group?.name ?? '镇人大代表', leadName: going[0]?.person.name ?? '', place },
    present: String(going.length),
  };
  const voters = speaker ? reportOf(speaker, on, place, random) : undefined;
  const figures = random.sample(activityFigures, random.whole(0, 2)).map(([label, unit]) => {
    return { label, value: random.whole(6, 120), unit };
  });
  const title = speaker
    ? `${speaker.person.name}代表向选民述职`
    : say(random.pick(activityPhrases[kind as '其他']), words, random);
  return entry(
    town,
    'activities',
    id,
    {
      ...{ title, kind, on, place },
      group: group?.id,
      station: area.station.openedOn <= on && random.chance(0.4) ? area.station.id : undefined,
      areas: [area.id],
      campaign: speaker || random.chance(0.65) ? undefined : campaign,
      expected: speaker ? undefined : going.length + excused,
      present: speaker ? undefined : going.length,
      excused: speaker || excused === 0 ? undefined : excused,
      deputies: going.map(({ person }) => person.id),
      figures: speaker
        ? [{ label: '到场选民', value: voters ?? 0, unit: '人' }]
        : figures.length > 0
          ? figures
          : undefined,
      review: clear(town, on, random),
    },
    tell(activityPhrases, words, random, random.whole(2, 4)),
  );
}
