import { type Day, earliest, latest, type Month } from './day.ts';
import type { Draft, TownDraft } from './drafts.ts';
import {
  type NoticePeriod,
  noticeMonthOf,
  noticeMonths,
  noticePeriod,
  noticeStatus,
} from './notice-calendar.ts';
import type { Duty, Matter, NoticeSlot, Station, Town } from './records.ts';
import { rotaOf, type Slot } from './rota.ts';

function dutyOf(slot: Slot, station: Station, { records }: TownDraft): Duty[] {
  const deputy = records.deputies.get(slot.deputy);
  if (!deputy) return [];
  const insteadOf = slot.insteadOf === undefined ? undefined : records.deputies.get(slot.insteadOf);
  return [{ ...slot, station, deputy, insteadOf }];
}

function layRota(station: Draft<Station>, draft: TownDraft): void {
  const rota = rotaOf(station.data.duty);
  station.cancelled = [...rota.cancelled];
  station.rota = rota.slots.flatMap((slot) => dutyOf(slot, station as Station, draft));
  station.duty = station.rota.filter(({ date }) => date >= draft.today);
  for (const duty of station.duty) draft.records.deputies.get(duty.deputy.id)?.duty.push(duty);
}

/** First and last day for which a station owes notices; nothing where the town never promised any. */
function noticeSpan(station: Station, { town, today }: TownDraft): [Day, Day] | undefined {
  const from = town.congress.noticeFrom;
  if (!from || !station.data.notices) return undefined;
  const opened = station.data.openedOn ? earliest(station.data.openedOn) : from;
  const closed = station.data.closedOn ? latest(station.data.closedOn) : today;
  return [opened > from ? opened : from, closed < today ? closed : today];
}

function monthsOf(station: Draft<Station>, draft: TownDraft): Month[] {
  const months = new Set<Month>();
  const span = noticeSpan(station as Station, draft);
  if (span) for (const month of noticeMonths(...span, draft.rules)) months.add(month);
  for (const { data, id, kind } of draft.records.notices.values()) {
    const [owner, month] = id.split('/');
    if (kind && data && owner === station.id && month) months.add(month);
  }
  return [...months].sort();
}

const inside = (day: Day | undefined, { from, to }: NoticePeriod) =>
  day !== undefined && from <= day && day <= to;

function slotOf(
  station: Draft<Station>,
  period: NoticePeriod,
  carried: readonly Matter[],
  received: readonly Matter[],
  draft: TownDraft,
): Draft<NoticeSlot> {
  const notice = draft.records.notices.get(`${station.id}/${period.month}`);
  const matters = [...carried, ...received];
  const closed = matters.filter(({ state }) => inside(state.closedOn, period)).length;
  return {
    ...period,
    ...noticeStatus(period, notice?.data, draft.today),
    station: station as Station,
    notice,
    matters,
    counts: {
      carried: carried.length,
      received: received.length,
      closed,
      open: matters.length - closed,
    },
  };
}

function layNotices(station: Draft<Station>, draft: TownDraft): void {
  const byMonth = Map.groupBy(
    station.matters.toSorted((a, b) =>
      a.data.receivedOn + a.id < b.data.receivedOn + b.id ? -1 : 1,
    ),
    ({ data }) => noticeMonthOf(data.receivedOn, draft.rules),
  );
  const months = monthsOf(station, draft);
  let carried = [...byMonth]
    .filter(([month]) => months[0] && month < months[0])
    .flatMap(([, list]) => list);
  for (const month of months) {
    const period = noticePeriod(month, draft.rules);
    carried = carried.filter(({ state }) => !state.closedOn || state.closedOn >= period.from);
    const slot = slotOf(station, period, carried, byMonth.get(month) ?? [], draft);
    station.notices.unshift(slot);
    const notice = draft.records.notices.get(`${station.id}/${month}`);
    if (notice) notice.slot = slot;
    carried = [...slot.matters];
  }
}

/** Lays out duty and notices of every station of a town. */
export function layStations(draft: TownDraft): void {
  for (const station of draft.records.stations.values()) {
    layRota(station, draft);
    layNotices(station, draft);
  }
}

/** The slots of all stations by month, newest month first. */
export function monthsOfTown(stations: Iterable<Station>): Town['noticeMonths'] {
  const slots = [...stations].flatMap(({ notices }) => notices);
  return [...Map.groupBy(slots, ({ month }) => month)]
    .map(([month, list]) => ({ month, slots: list }))
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}
