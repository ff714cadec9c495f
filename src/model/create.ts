import type { Site } from '../schema/site.ts';
import type { Entry, EntryOf } from '../source/entry.ts';
import type { DataOf } from '../source/kinds.ts';
import { addBlank } from './blanks.ts';
import type { Day } from './day.ts';
import { byKey, type TownDraft } from './drafts.ts';
import { linkTown } from './link.ts';
import { byDay, byStrokes } from './order.ts';
import type { Deputy, LinkedRecord, Model, RecordKind, Records, Town } from './records.ts';
import { layStations, monthsOfTown } from './station-work.ts';

/** Where each kind comes when records are put in: what others hang on comes first. */
const TURN: Readonly<Record<RecordKind, number>> = {
  terms: 1,
  deputies: 2,
  stations: 3,
  meetings: 4,
  campaigns: 5,
  motions: 6,
  matters: 7,
  notices: 8,
  supervision: 9,
  activities: 10,
  summaries: 11,
};

const KINDS = (Object.keys(TURN) as RecordKind[]).sort((a, b) => TURN[a] - TURN[b]);

/** Last day of a demonstration, once it is over: what nobody keeps up to date would only look neglected. */
const stoppedBy = ({ asOf }: DataOf<'congress'>, today: Day) =>
  asOf !== undefined && asOf < today ? asOf : undefined;

/** The day on which everything stands. */
function dayOf(entries: readonly Entry[], today: Day): Day {
  const ends = entries.flatMap((entry) =>
    entry.kind === 'congress' && !entry.data.archive ? [stoppedBy(entry.data, today)] : [],
  );
  return ends.reduce<Day>((last, end = today) => (end > last ? end : last), '') || today;
}

/** The day of the calendar, and the one on which everything stands. */
interface Days {
  readonly calendar: Day;
  readonly model: Day;
}

function draftOf(entry: EntryOf<'congress'>, settings: Site, days: Days): TownDraft {
  const { data } = entry;
  const stoppedOn = stoppedBy(data, days.calendar);
  const today = stoppedOn ?? days.model;
  const town = {
    slug: entry.town,
    name: data.place.town,
    demonstration: data.demonstration ?? false,
    archive: data.archive ?? false,
    today,
    stoppedOn,
    congress: data,
    rules: { ...settings.rules, ...data.rules },
  } as Town;
  const byId = <T extends { id: string }, R>(list: readonly T[] = [], make: (data: T) => R) =>
    new Map(list.map((item) => [item.id, make(item)]));
  return {
    town,
    today,
    rules: town.rules,
    areas: byId(data.areas, (area) => ({
      id: area.id,
      town,
      data: area,
      deputies: [],
      stations: [],
      matters: [],
      motions: [],
    })),
    groups: byId(data.groups, (group) => ({
      id: group.id,
      town,
      data: group,
      members: [],
      activities: [],
    })),
    offices: byId(data.offices, (office) => ({
      id: office.id,
      town,
      data: office,
      motions: [],
      matters: [],
      supervision: [],
    })),
    records: Object.fromEntries(
      KINDS.map((kind) => [kind, new Map()]),
    ) as unknown as TownDraft['records'],
  };
}

/** Kinds whose lists do not go by days: people by strokes, stations as they are written. */
const UNDATED: ReadonlySet<RecordKind> = new Set(['deputies', 'stations']);

/** Puts every list of records in its usual order: people by strokes, all else newest first. */
function order(owner: object): void {
  for (const list of Object.values(owner)) {
    if (!Array.isArray(list) || list.length < 2 || !isRecord(list[0])) continue;
    const { kind } = list[0];
    const mixed = (list as LinkedRecord[]).some((record) => record.kind !== kind);
    if (mixed || !UNDATED.has(kind)) (list as LinkedRecord[]).sort(byDay);
    else if (kind === 'deputies') (list as Deputy[]).sort(byStrokes);
  }
}

function isRecord(value: unknown): value is LinkedRecord {
  return typeof value === 'object' && value !== null && 'kind' in value && 'data' in value;
}

function finish(draft: TownDraft): Town {
  const { areas, groups, offices, records } = draft;
  const owners = [areas, groups, offices, ...Object.values(records)].flatMap((map) => [
    ...map.values(),
  ]);
  owners.forEach(order);
  const lists = Object.fromEntries(KINDS.map((kind) => [kind, [...records[kind].values()]]));
  order(lists);
  Object.assign(draft.town, {
    areas: [...areas.values()],
    groups: [...groups.values()],
    offices: [...offices.values()],
    records: lists as unknown as Records,
    noticeMonths: monthsOfTown(records.stations.values()),
    find: (key: string) => byKey(records, key),
  });
  for (const owner of [...owners, lists, draft.town]) freeze(owner);
  return draft.town;
}

/** Freezes an object and the lists and plain values in it; records in lists are frozen as their own. */
function freeze(owner: object): void {
  Object.freeze(owner);
  for (const value of Object.values(owner)) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) continue;
    if (Array.isArray(value) && isRecord(value[0])) Object.freeze(value);
    else if (!isRecord(value)) freeze(value as object);
  }
}

function createTown(entries: readonly Entry[], settings: Site, days: Days): Town[] {
  const congress = entries.find((entry) => entry.kind === 'congress');
  if (!congress) return [];
  const draft = draftOf(congress, settings, days);
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  for (const kind of KINDS) for (const entry of byKind.get(kind) ?? []) addBlank(entry, draft);
  linkTown(draft);
  layStations(draft);
  return [finish(draft)];
}

/**
 * Links all entries into one frozen model as it stands on a day.
 * Pure: the same entries, settings and day give the same model. References that name nothing are left out.
 * @param pages names of the site's own pages of prose: only pages of a site are in need of them
 */
export function createModel(
  entries: readonly Entry[],
  settings: Site,
  today: Day,
  pages: readonly string[] = [],
): Model {
  const days = { calendar: today, model: dayOf(entries, today) };
  const byTown = [...Map.groupBy(entries, ({ town }) => town)].sort(([a], [b]) => (a < b ? -1 : 1));
  const towns = byTown
    .flatMap(([, list]) => createTown(list, settings, days))
    .sort((a, b) => Number(b.demonstration) - Number(a.demonstration));
  const bySlug = new Map(towns.map((town) => [town.slug, town]));
  freeze(settings);
  return Object.freeze({
    today: days.model,
    settings,
    pages: Object.freeze([...pages]),
    towns: Object.freeze(towns),
    town: (slug: string) => bySlug.get(slug),
  });
}
