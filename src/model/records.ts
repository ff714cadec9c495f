import type { Rules } from '../schema/rules.ts';
import type { Site } from '../schema/site.ts';
import type { DataOf, Kind } from '../source/kinds.ts';
import type { Day, Month, PartialDay } from './day.ts';
import type { MatterState } from './matter-state.ts';
import type { MotionState } from './motion-state.ts';
import type { NoticeCounts, NoticePeriod, NoticeStatus } from './notice-calendar.ts';
import type { CancelledSlot, Slot } from './rota.ts';
import type { Mandate, Seats, Tenure } from './seats.ts';

/** What every linked record has. */
export interface Base<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  readonly town: Town;
  readonly data: DataOf<K>;
  /** Whether Markdown stands below the front matter. */
  readonly hasBody: boolean;
  /** Records named in `related` here or there, both ways. */
  readonly related: readonly LinkedRecord[];
}

/** A village or community. */
export interface Area {
  readonly id: string;
  readonly town: Town;
  readonly data: NonNullable<DataOf<'congress'>['areas']>[number];
  /** Deputies in office who serve it. */
  readonly deputies: readonly Deputy[];
  readonly stations: readonly Station[];
  readonly matters: readonly Matter[];
  readonly motions: readonly Motion[];
}

/** A group of deputies. */
export interface Group {
  readonly id: string;
  readonly town: Town;
  readonly data: NonNullable<DataOf<'congress'>['groups']>[number];
  readonly leader?: Deputy | undefined;
  readonly members: readonly Deputy[];
  readonly activities: readonly Activity[];
}

/** An office that handles motions and matters, and answers to supervision. */
export interface Office {
  readonly id: string;
  readonly town: Town;
  readonly data: NonNullable<DataOf<'congress'>['offices']>[number];
  readonly motions: readonly Motion[];
  readonly matters: readonly Matter[];
  /** Acts that looked at it or addressed a recommendation to it. */
  readonly supervision: readonly Supervision[];
}

export interface Term extends Base<'terms'> {
  readonly seats: Seats;
  readonly deputies: readonly Deputy[];
  readonly meetings: readonly Meeting[];
}

export interface Deputy extends Base<'deputies'> {
  readonly inOffice: boolean;
  readonly tenure: Tenure;
  /** The mandate of the town that holds, else the first that holds, else the last one. */
  readonly mandate: Mandate;
  readonly currentMandates: readonly Mandate[];
  readonly group?: Group | undefined;
  readonly areas: readonly Area[];
  readonly station?: Station | undefined;
  readonly liaison?: Deputy | undefined;
  readonly keepsInTouchWith: readonly Deputy[];
  /** Only while in office. */
  readonly contact?: DataOf<'deputies'>['contact'];
  readonly led: readonly Motion[];
  readonly signed: readonly Motion[];
  readonly matters: readonly Matter[];
  readonly activities: readonly Activity[];
  readonly supervision: readonly Supervision[];
  readonly campaigns: readonly Campaign[];
  readonly masterOf: readonly Station[];
  /** Duty from today on, soonest first. */
  readonly duty: readonly Duty[];
}

export interface Station extends Base<'stations'> {
  readonly open: boolean;
  readonly areas: readonly Area[];
  readonly master?: Deputy | undefined;
  readonly deputies: readonly Deputy[];
  readonly matters: readonly Matter[];
  /** Newest first. */
  readonly notices: readonly NoticeSlot[];
  readonly activities: readonly Activity[];
  /** The whole rota, by day. */
  readonly rota: readonly Duty[];
  readonly cancelled: readonly CancelledSlot[];
  /** Duty from today on, soonest first. */
  readonly duty: readonly Duty[];
}

/** A slot of the rota with the records it names. */
export interface Duty extends Omit<Slot, 'deputy' | 'insteadOf'> {
  readonly station: Station;
  readonly deputy: Deputy;
  readonly insteadOf?: Deputy | undefined;
}

export interface Matter extends Base<'matters'> {
  readonly state: MatterState;
  readonly station: Station;
  readonly area?: Area | undefined;
  readonly deputy?: Deputy | undefined;
  readonly office?: Office | undefined;
  readonly motion?: Motion | undefined;
  /** Month of the notice in which it first stands. */
  readonly noticeMonth: Month;
}

/** One month of one station, whether or not its notice was posted. */
export interface NoticeSlot extends NoticePeriod {
  readonly station: Station;
  readonly status: NoticeStatus;
  readonly daysLate: number;
  readonly counts: NoticeCounts;
  readonly notice?: Notice | undefined;
  /** Matters that the notice speaks of: open before, or received in its period. */
  readonly matters: readonly Matter[];
}

export interface Notice extends Base<'notices'> {
  readonly station: Station;
  readonly slot: NoticeSlot;
}

export interface Motion extends Base<'motions'> {
  readonly state: MotionState;
  readonly lead?: Deputy | undefined;
  readonly cosigners: readonly Deputy[];
  readonly office?: Office | undefined;
  readonly joint: readonly Office[];
  readonly meeting?: Meeting | undefined;
  readonly campaign?: Campaign | undefined;
  readonly areas: readonly Area[];
  /** Matters of residents that became this suggestion. */
  readonly matters: readonly Matter[];
  /** Year it was raised, where known. */
  readonly year?: string | undefined;
}

export interface Supervision extends Base<'supervision'> {
  readonly deputies: readonly Deputy[];
  readonly offices: readonly Office[];
  /** Offices that were looked at, and those to which something was recommended. */
  readonly concerned: readonly Office[];
  readonly areas: readonly Area[];
  readonly meeting?: Meeting | undefined;
  readonly campaign?: Campaign | undefined;
}

export interface Activity extends Base<'activities'> {
  readonly group?: Group | undefined;
  readonly station?: Station | undefined;
  readonly areas: readonly Area[];
  readonly campaign?: Campaign | undefined;
  readonly deputies: readonly Deputy[];
}

export interface Campaign extends Base<'campaigns'> {
  readonly leader?: Deputy | undefined;
  readonly motions: readonly Motion[];
  readonly supervision: readonly Supervision[];
  readonly activities: readonly Activity[];
}

export interface Meeting extends Base<'meetings'> {
  readonly term?: Term | undefined;
  readonly motions: readonly Motion[];
  readonly supervision: readonly Supervision[];
}

export interface Summary extends Base<'summaries'> {
  readonly year?: string | undefined;
  /** Its Markdown: what it says is compared with what others say. */
  readonly body: string;
}

/** Records by their kind. */
export interface RecordOf {
  terms: Term;
  deputies: Deputy;
  stations: Station;
  matters: Matter;
  notices: Notice;
  motions: Motion;
  supervision: Supervision;
  activities: Activity;
  campaigns: Campaign;
  meetings: Meeting;
  summaries: Summary;
}

/** A kind that has records of its own in a town. */
export type RecordKind = Exclude<Kind, 'congress'>;

/** A record of any kind. */
export type LinkedRecord = RecordOf[RecordKind];

/** A town's records, each list in its usual order, and each by id. */
export type Records = { readonly [K in RecordKind]: readonly RecordOf[K][] };

/** One congress with everything that belongs to it. */
export interface Town {
  readonly slug: string;
  /** Name of the town, for example `云溪镇（示例）`. */
  readonly name: string;
  readonly demonstration: boolean;
  /** Holds records of the past only: nothing in it is taken as standing today. */
  readonly archive: boolean;
  /** The day of the model; of a demonstration that has stopped, its last day. */
  readonly today: Day;
  /** Last day of a demonstration that has stopped. */
  readonly stoppedOn?: Day | undefined;
  readonly congress: DataOf<'congress'>;
  readonly rules: Rules;
  readonly areas: readonly Area[];
  readonly groups: readonly Group[];
  readonly offices: readonly Office[];
  readonly records: Records;
  /** Months with their stations, newest month first. */
  readonly noticeMonths: readonly {
    readonly month: Month;
    readonly slots: readonly NoticeSlot[];
  }[];
  /** Finds a record by `kind/id`. */
  readonly find: (key: string) => LinkedRecord | undefined;
}

/** The day that stands for a record in lists by time, as far as it is known. */
export type RecordDay = PartialDay | undefined;

/** Everything, linked and frozen, as it stands on one day. */
export interface Model {
  /** Where only demonstrations are at work, and all of them have stopped: their last day. */
  readonly today: Day;
  readonly settings: Site;
  /** Names of the site's own pages of prose. */
  readonly pages: readonly string[];
  readonly towns: readonly Town[];
  readonly town: (slug: string) => Town | undefined;
}
