import { addDays, type Day, daysBetween } from '../../model/day.ts';
import type { EntryOf } from '../../source/entry.ts';
import type { DataOf } from '../../source/kinds.ts';
import { byEarliest, spoken, workdayFrom } from '../calendar.ts';
import { say, type Words } from '../grammar.ts';
import type { Random } from '../random.ts';
import type { Area, Seat, Sitting, Town } from '../town/town.ts';
import { supervisionPhrases } from '../vocabulary/phrases/supervision.ts';
import { allThemes } from '../vocabulary/themes/index.ts';
import type { Theme } from '../vocabulary/theme.ts';
import { clear, entry, latestOf } from './entry.ts';
import { takePart, tell, workWords } from './work.ts';

type Data = DataOf<'supervision'>;
type Recommendation = NonNullable<Data['recommendations']>[number];

const KINDS = {
  视察: 24,
  调研: 18,
  执法检查: 18,
  重点监督: 12,
  听取报告: 20,
  工作评议: 6,
  满意度测评: 6,
};

/** An act of supervision before it is written. */
interface Draft {
  readonly on: Day;
  readonly kind: keyof typeof KINDS;
  readonly theme: Theme;
  readonly area: Area;
  readonly meeting: Sitting | undefined;
}

/** Writes the supervision of all years. */
export function writeSupervision(
  town: Town,
  campaignOn: (day: Day) => string | undefined,
  random: Random,
): EntryOf<'supervision'>[] {
  const days = daysBetween(town.start, town.today);
  const count = Math.round((town.size.supervision * days) / 365);
  const drafts = Array.from({ length: count }, () => draft(days, town, random));
  const counts = new Map<string, number>();
  return drafts
    .flatMap((found) => found ?? [])
    .sort(byEarliest(({ on }) => on))
    .map((found) => {
      const year = found.on.slice(0, 4);
      const number = (counts.get(year) ?? 0) + 1;
      counts.set(year, number);
      const id = `${year}-${String(number).padStart(2, '0')}`;
      return write(id, found, town, campaignOn(found.on), random);
    });
}

function draft(days: number, town: Town, random: Random): Draft | undefined {
  const kind = random.weighted(KINDS);
  const wanted = workdayFrom(addDays(town.start, random.whole(0, days)));
  const meeting = town.sittings.find(
    (sitting) => sitting.kind === '主席团会议' && sitting.on >= wanted,
  );
  // A report is heard at a meeting; what was seen elsewhere is talked over at the next one.
  const on = kind === '听取报告' ? meeting?.on : wanted;
  if (on === undefined || on > town.today) return undefined;
  const near = meeting && daysBetween(on, meeting.on) < 80 ? meeting : undefined;
  return { on, kind, theme: random.pick(allThemes), area: random.pick(town.areas), meeting: near };
}

function participants({ kind, on, area }: Draft, town: Town, random: Random): Seat[] {
  if (kind === '听取报告' || kind === '工作评议') {
    const members = takePart(on, town.seats.length, town, random, () => true);
    return members.filter(({ role }) => role !== undefined);
  }
  const count = kind === '满意度测评' ? random.whole(14, 22) : random.whole(5, 12);
  return takePart(on, count, town, random, (seat) => seat.area === area || seat.role === '副主席');
}

function recommend(
  what: string,
  { on, theme }: Draft,
  words: Words,
  town: Town,
  random: Random,
): Recommendation {
  const to = random.chance(0.8) ? theme.lead : theme.joint;
  const due = workdayFrom(addDays(on, random.whole(25, 120)));
  const about = (list: readonly string[], day: Day) =>
    random.chance(0.55)
      ? say(random.pick(list), { ...words, day: spoken(day, on.slice(0, 4)) }, random)
      : undefined;
  if (due > town.today) {
    return { what, to, due, outcome: '正在整改', about: about(supervisionPhrases.undone, due) };
  }
  const outcome = random.weighted({ 已整改: 74, 部分整改: 14, 没有整改: 6, 正在整改: 6 });
  if (outcome !== '已整改') {
    return { what, to, due, outcome, about: about(supervisionPhrases.undone, due) };
  }
  const late = random.chance(0.18);
  const wanted = late ? addDays(due, random.whole(3, 30)) : addDays(due, -random.whole(0, 20));
  const doneOn = wanted > town.today ? town.today : wanted;
  return { what, to, due, outcome, doneOn, about: about(supervisionPhrases.done, doneOn) };
}

/** Two or three templates, each with another word for the slot. */
function distinct(
  templates: readonly string[],
  slot: string,
  words: readonly string[],
  random: Random,
): string[] {
  const chosen = random.sample(words, random.whole(2, 3));
  return random
    .sample(templates, chosen.length)
    .map((template, index) => template.replaceAll(slot, chosen[index] ?? slot));
}

function write(
  id: string,
  made: Draft,
  town: Town,
  campaign: string | undefined,
  random: Random,
): EntryOf<'supervision'> {
  const { on, kind, theme, area, meeting } = made;
  const deputies = participants(made, town, random);
  const words: Words = {
    ...workWords(theme, area, on, town, random),
    present: String(deputies.length),
  };
  const fill = (template: string) => say(template, words, random);
  const several = kind !== '听取报告' && random.chance(0.2) ? workdayFrom(addDays(on, 1)) : on;
  const to = several > on && several <= town.today ? several : undefined;
  const findings = distinct(supervisionPhrases.found, '{problem}', theme.problems, random).map(
    fill,
  );
  const recommendations = distinct(supervisionPhrases.ask, '{measure}', theme.measures, random).map(
    (template) => recommend(fill(template), made, words, town, random),
  );
  const joint = kind === '执法检查' && random.chance(0.5);
  const places = random.sample(supervisionPhrases.place, random.whole(1, 3)).map(fill);
  const last = latestOf(town, on, to, ...recommendations.map(({ doneOn }) => doneOn));
  return entry(
    town,
    'supervision',
    id,
    {
      title: fill(random.pick(supervisionPhrases[kind])),
      kind,
      level: joint ? '配合县人大' : '本镇',
      laws: kind === '执法检查' ? [String(words['law'])] : undefined,
      ...{ on, to, places },
      participants: deputies.length,
      deputies: deputies.map(({ person }) => person.id),
      offices: [...new Set([theme.lead, theme.joint])],
      areas: [area.id],
      meeting: meeting?.id,
      campaign: random.chance(0.3) ? campaign : undefined,
      ...{ findings, recommendations },
      review: clear(town, last, random),
    },
    tell(supervisionPhrases, words, random, random.whole(3, 5)),
  );
}
