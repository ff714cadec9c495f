import { addDays, type Day, daysBetween } from '../../model/day.ts';
import { byEarliest } from '../calendar.ts';
import type { Random } from '../random.ts';
import { holdsOn, type Area, type Person, type Station, type Town } from '../town/town.ts';
import { fields } from '../vocabulary/fields/index.ts';
import type { Field, Thing } from '../vocabulary/field.ts';
import type { DataOf } from '../../source/kinds.ts';
import { settingIn, type Setting } from './setting.ts';

/** What becomes of a matter. */
export type MatterFate =
  | 'onSpot'
  | 'solved'
  | 'solvedSlowly'
  | 'plannedThenDone'
  | 'planned'
  | 'explained'
  | 'returned'
  | 'redone'
  | 'reassigned'
  | 'stillWrong'
  | 'unrated'
  | 'late'
  | 'refused'
  | 'toMotion'
  | 'overdue'
  | 'waiting'
  | 'sentBack'
  | 'dissatisfied'
  | 'answered';

/** A matter before anything happens to it. */
export interface MatterDraft {
  id: string;
  readonly receivedOn: Day;
  readonly station: Station;
  readonly area: Area;
  readonly channel: DataOf<'matters'>['channel'];
  readonly deputy: Person;
  readonly field: Field;
  readonly thing: Thing;
  readonly defect: string;
  readonly remedy: string;
  readonly setting: Setting;
  readonly fate: MatterFate;
  /** Id of the suggestion that it became, and the day. */
  motion?: { readonly id: string; readonly on: Day };
}

/** Fates of those that came long enough ago to be over, by how often they happen. */
const OLD: Readonly<Record<Exclude<MatterFate, 'toMotion'>, number>> = {
  ...{ onSpot: 14, solved: 30, solvedSlowly: 12, plannedThenDone: 7, planned: 2, explained: 10 },
  ...{ returned: 4, redone: 4, reassigned: 2, stillWrong: 2, unrated: 4, late: 5, refused: 4 },
  ...{ overdue: 0, waiting: 0, sentBack: 0, dissatisfied: 0, answered: 0.4 },
};

/** Fates of recent ones: many of them still open. */
const RECENT: typeof OLD = {
  ...OLD,
  ...{ overdue: 9, dissatisfied: 8, answered: 10, waiting: 4, sentBack: 2, planned: 4 },
  plannedThenDone: 1,
};

/** Open fates that every town has, with how many days ago such a matter came in. */
const OPEN: readonly (readonly [MatterFate, number, number])[] = [
  ['waiting', 0, 3],
  ['sentBack', 14, 20],
  ['dissatisfied', 50, 60],
  ['overdue', 50, 65],
];

/** How long ago a matter is called recent. */
const RECENT_DAYS = 75;

function fateFor(received: Day, town: Town, random: Random): MatterFate {
  const age = daysBetween(received, town.today);
  if (age > RECENT_DAYS) return random.weighted(OLD);
  const fate = random.weighted(RECENT);
  const allowed = town.rules.stationReplyDays.value + 12;
  // Only what was handed over long enough ago can be overdue; only what is new can still be waiting.
  if (fate === 'overdue' && age < allowed) return 'waiting';
  return fate === 'waiting' && age > 9 ? (age > allowed ? 'overdue' : 'dissatisfied') : fate;
}

/** A day of a year on which matters come in, up to today. */
function receivedIn(year: number, town: Town, random: Random): Day {
  const first = town.start > `${year}-01-01` ? town.start : `${year}-01-01`;
  const last = town.today < `${year}-12-31` ? town.today : `${year}-12-31`;
  return addDays(first, random.whole(0, Math.max(0, daysBetween(first, last))));
}

/** A day of duty at a station, near the wanted day: who was there and when. */
function dutyNear(station: Station, day: Day, town: Town) {
  const slots = town.duty.get(station.id)?.slots ?? [];
  return slots.find(({ date }) => date >= day && date <= town.today);
}

const CHANNELS = { 走访: 30, 电话: 16, 信箱: 8, 网络: 8, 其他: 3 } as const;

/** Draws one matter that comes in about a day. Undefined where no station is open yet. */
export function draftMatter(
  wanted: Day,
  town: Town,
  random: Random,
  fate?: MatterFate,
): MatterDraft | undefined {
  const area = random.pick(town.areas);
  const { station } = area;
  if (station.openedOn > wanted) return undefined;
  const field = random.pick(fields);
  const thing = random.pick(field.things);
  const slot = random.chance(0.38) ? dutyNear(station, wanted, town) : undefined;
  const receivedOn = slot?.date ?? wanted;
  const local = town.seats.filter(
    (seat) => seat.area.station === station && holdsOn(seat, receivedOn),
  );
  const here = town.people.find(({ id }) => id === slot?.deputy);
  const deputy = here ?? (local.length > 0 ? random.pick(local).person : undefined);
  if (!deputy) return undefined;
  return {
    ...{ id: '', receivedOn, station, area, field, thing, deputy },
    channel: here ? '接待日' : random.weighted(CHANNELS),
    defect: random.pick(thing.defects),
    remedy: random.pick(thing.remedies),
    setting: settingIn(area, field.at, random),
    fate: fate ?? fateFor(receivedOn, town, random),
  };
}

/** Draws the matters of all years, apart from those that become suggestions. */
export function draftMatters(town: Town, random: Random): MatterDraft[] {
  const drafts: MatterDraft[] = [];
  const last = Number(town.today.slice(0, 4));
  for (let year = town.first; year <= last; year += 1) {
    const days = year === last ? daysBetween(`${year}-01-01`, town.today) + 1 : 365;
    const count = Math.round((town.size.matters * days) / 365);
    for (let made = 0; made < count; made += 1) {
      const draft = draftMatter(receivedIn(year, town, random), town, random);
      if (draft) drafts.push(draft);
    }
  }
  for (const [fate, low, high] of OPEN) {
    const day = addDays(town.today, -random.whole(low, high));
    const draft = day >= town.start ? draftMatter(day, town, random, fate) : undefined;
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** Gives ids by day of receipt: year and number. */
export function numberMatters(drafts: readonly MatterDraft[]): MatterDraft[] {
  const counts = new Map<string, number>();
  const sorted = drafts.toSorted(byEarliest(({ receivedOn }) => receivedOn));
  for (const draft of sorted) {
    const year = draft.receivedOn.slice(0, 4);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    draft.id = `${year}-${String(count).padStart(3, '0')}`;
  }
  return sorted;
}
