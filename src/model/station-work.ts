import { addDays, type Day, earliest, latest, type Month } from './day.ts';
import type { Draft, TownDraft } from './drafts.ts';
import { type NoticePeriod, noticeMonths, noticePeriod, noticeStatus } from './notice-calendar.ts';
import type { Duty, Matter, Notice, NoticeSlot, Station, Town } from './records.ts';
import { byTime, rotaOf, type Slot } from './rota.ts';

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

/** Months for which a station owes a notice; none where the town never promised any. */
function owedMonths({ data }: Draft<Station>, { town, today, rules }: TownDraft): Month[] {
  const promised = town.congress.noticeFrom;
  if (!promised || !data.notices) return [];
  // Of days known to the month or year only, the one that accuses nobody.
  const opened = data.openedOn === undefined ? promised : latest(data.openedOn);
  const months = noticeMonths(opened > promised ? opened : promised, today, rules);
  if (data.closedOn === undefined) return months;
  const closed = earliest(data.closedOn);
  return months.filter((month) => noticePeriod(month, rules).to <= closed);
}

/** A notice that was posted has its month, owed or not. */
function monthsOf(
  station: Draft<Station>,
  notices: readonly Draft<Notice>[],
  draft: TownDraft,
): Month[] {
  const posted = notices.map(({ id }) => id.slice(station.id.length + 1));
  return [...new Set([...owedMonths(station, draft), ...posted])].sort();
}

/** Whether a matter was closed by a day. */
const closedBy = ({ state }: Matter, day: Day) =>
  state.closedOn !== undefined && state.closedOn <= day;

function slotOf(
  station: Draft<Station>,
  period: NoticePeriod,
  carried: readonly Matter[],
  received: readonly Matter[],
  { records, today }: TownDraft,
): Draft<NoticeSlot> {
  const notice = records.notices.get(`${station.id}/${period.month}`);
  const matters = [...carried, ...received];
  const closed = matters.filter((matter) => closedBy(matter, period.to)).length;
  return {
    ...period,
    ...noticeStatus(period, notice?.data, today),
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

const byReceipt = (a: Matter, b: Matter) =>
  a.data.receivedOn + a.id < b.data.receivedOn + b.id ? -1 : 1;

function layNotices(
  station: Draft<Station>,
  notices: readonly Draft<Notice>[],
  draft: TownDraft,
): void {
  const waiting = station.matters.toSorted(byReceipt);
  const receivedBy = (day: Day) => {
    const end = waiting.findIndex(({ data }) => data.receivedOn > day);
    return waiting.splice(0, end < 0 ? waiting.length : end);
  };
  let open: Matter[] = [];
  for (const month of monthsOf(station, notices, draft)) {
    const period = noticePeriod(month, draft.rules);
    const eve = addDays(period.from, -1);
    const carried = [...open, ...receivedBy(eve)].filter((matter) => !closedBy(matter, eve));
    const slot = slotOf(station, period, carried, receivedBy(period.to), draft);
    station.notices.unshift(slot);
    if (slot.notice) (slot.notice as Draft<Notice>).slot = slot;
    open = slot.matters;
  }
}

/** Lays out duty and notices of every station of a town. */
export function layStations(draft: TownDraft): void {
  const { stations, notices, deputies } = draft.records;
  const posted = Map.groupBy(notices.values(), ({ station }) => station.id);
  for (const station of stations.values()) {
    layRota(station, draft);
    layNotices(station, posted.get(station.id) ?? [], draft);
  }
  for (const { duty } of deputies.values()) duty.sort(byTime);
}

/** The slots of all stations by month, newest month first. */
export function monthsOfTown(stations: Iterable<Station>): Town['noticeMonths'] {
  const slots = [...stations].flatMap(({ notices }) => notices);
  return [...Map.groupBy(slots, ({ month }) => month)]
    .map(([month, list]) => ({ month, slots: list }))
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}
