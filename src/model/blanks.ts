import type { Entry, EntryOf } from '../source/entry.ts';
import { base, type Draft, type TownDraft } from './drafts.ts';
import { hasBegun, latest, type Day } from './day.ts';
import { foldMatter, type MatterState } from './matter-state.ts';
import { foldMotion, type MotionState } from './motion-state.ts';
import { noticeMonthOf } from './notice-calendar.ts';
import type { Deputy, Motion, Notice, NoticeSlot, Station, Town } from './records.ts';
import { holds, type Mandate, tenureOf } from './seats.ts';

function deputyBlank(entry: EntryOf<'deputies'>, { town, today }: TownDraft): Draft<Deputy> {
  const { mandates } = entry.data;
  const current = mandates.filter((mandate) => holds(mandate, today));
  const mandate = current.find(({ level }) => level === '镇') ?? current[0] ?? mandates.at(-1);
  return {
    ...base(entry, town),
    inOffice: current.length > 0,
    tenure: current.length > 0 ? '在任' : tenureOf(mandate as Mandate, today),
    mandate: mandate as Mandate,
    currentMandates: current,
    contact: current.length > 0 ? entry.data.contact : undefined,
    areas: [],
    keepsInTouchWith: [],
    led: [],
    signed: [],
    matters: [],
    activities: [],
    supervision: [],
    campaigns: [],
    masterOf: [],
    duty: [],
  };
}

function isOpen({ openedOn, closedOn }: EntryOf<'stations'>['data'], today: Day): boolean {
  return hasBegun(openedOn, today) && !(closedOn && latest(closedOn) < today);
}

function stationBlank(entry: EntryOf<'stations'>, { town, today }: TownDraft): Draft<Station> {
  return {
    ...base(entry, town),
    open: isOpen(entry.data, today),
    areas: [],
    deputies: [],
    matters: [],
    notices: [],
    activities: [],
    rota: [],
    cancelled: [],
    duty: [],
  };
}

/** Of an archive nobody can say that an answer is still awaited: it stays as far as its records tell. */
function unjudged<S extends MotionState | MatterState>(state: S, { archive }: Town): S {
  if (!archive || state.stage !== '逾期未答复') return state;
  const { events } = state;
  const redone = events.findLast(({ act }) => act === '交办' || act === '重办')?.act === '重办';
  const stage = redone ? '重新办理' : '办理中';
  return 'daysLate' in state
    ? { ...state, stage, punctuality: '不详', daysLate: 0 }
    : { ...state, stage };
}

function motionBlank(entry: EntryOf<'motions'>, { town, rules, today }: TownDraft): Draft<Motion> {
  return {
    ...base(entry, town),
    state: unjudged(foldMotion(entry.data, rules, today), town),
    cosigners: [],
    joint: [],
    areas: [],
    matters: [],
    year: entry.data.submittedOn?.slice(0, 4),
  };
}

function addMatter(entry: EntryOf<'matters'>, draft: TownDraft): void {
  const station = draft.records.stations.get(entry.data.station);
  if (!station) return;
  draft.records.matters.set(entry.id, {
    ...base(entry, draft.town),
    station,
    state: unjudged(foldMatter(entry.data, draft.rules, draft.today), draft.town),
    noticeMonth: noticeMonthOf(entry.data.receivedOn, draft.rules),
  });
}

function addNotice(entry: EntryOf<'notices'>, draft: TownDraft): void {
  const station = draft.records.stations.get(entry.id.split('/')[0] ?? '');
  if (!station) return;
  // The slot is set when the station's calendar is laid out, before anybody reads it.
  const slot = undefined as unknown as NoticeSlot;
  const notice: Draft<Notice> = { ...base(entry, draft.town), station, slot };
  draft.records.notices.set(entry.id, notice);
}

/** Puts a record without any links into a town; stations must come before what hangs on them. */
export function addBlank(entry: Entry, draft: TownDraft): void {
  const { records, town } = draft;
  switch (entry.kind) {
    case 'congress':
      return;
    case 'terms':
      records.terms.set(entry.id, {
        ...base(entry, town),
        seats: { seats: undefined, held: 0, vacant: 0, unaccounted: undefined },
        deputies: [],
        meetings: [],
      });
      return;
    case 'deputies':
      records.deputies.set(entry.id, deputyBlank(entry, draft));
      return;
    case 'stations':
      records.stations.set(entry.id, stationBlank(entry, draft));
      return;
    case 'matters':
      return addMatter(entry, draft);
    case 'notices':
      return addNotice(entry, draft);
    case 'motions':
      records.motions.set(entry.id, motionBlank(entry, draft));
      return;
    case 'supervision':
      records.supervision.set(entry.id, {
        ...base(entry, town),
        deputies: [],
        offices: [],
        concerned: [],
        areas: [],
      });
      return;
    case 'activities':
      records.activities.set(entry.id, { ...base(entry, town), areas: [], deputies: [] });
      return;
    case 'campaigns':
      records.campaigns.set(entry.id, {
        ...base(entry, town),
        motions: [],
        supervision: [],
        activities: [],
      });
      return;
    case 'meetings':
      records.meetings.set(entry.id, { ...base(entry, town), motions: [], supervision: [] });
      return;
    case 'summaries':
      records.summaries.set(entry.id, {
        ...base(entry, town),
        year: entry.data.year,
        body: entry.body,
      });
      return;
    default:
      entry satisfies never;
  }
}
