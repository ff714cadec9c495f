import type { Day } from '../../model/day.ts';
import type { Slot } from '../../model/rota.ts';
import type { Rules } from '../../schema/rules.ts';
import type { DataOf } from '../../source/kinds.ts';
import type { Size } from '../plan.ts';
import type { Random } from '../random.ts';

/** A village or community with the small places in it. */
export interface Area {
  readonly id: string;
  /** With 村 or 社区. */
  readonly name: string;
  readonly kind: '村' | '社区';
  readonly hamlets: readonly string[];
  readonly streets: readonly string[];
  readonly population: number;
  readonly group: Group;
  readonly station: Station;
  /** Numbers of constituencies with their seats. */
  readonly constituencies: readonly { readonly number: number; readonly seats: number }[];
}

export interface Group {
  readonly id: string;
  readonly name: string;
}

export interface Station {
  readonly id: string;
  readonly name: string;
  /** The home of the deputies: the presidium is on duty there, and no notices are posted. */
  readonly home: boolean;
  readonly openedOn: Day;
  readonly telephone: string;
  /** Who looks after the papers there and signs the notices. */
  readonly officer: string;
}

/** One term; its last day is the day before the next one begins. */
export interface Term {
  readonly id: string;
  readonly number: number;
  readonly from: Day;
  /** First day of the next term, past or not. */
  readonly next: Day;
}

/** A mandate of the town's congress. */
export interface Seat {
  readonly person: Person;
  readonly term: Term;
  readonly constituency: number;
  readonly area: Area;
  readonly elected: '换届选举' | '补选';
  readonly role?: string | undefined;
  readonly from: Day;
  /** Last day in office, where that is known. */
  to?: Day | undefined;
  ended?: '任期届满' | Leaving | undefined;
  /** From when on no longer put down for duty: those who leave are taken off before. */
  offDuty?: Day | undefined;
}

/** Ways of leaving before the term is over. */
export type Leaving = '迁出或者调离' | '辞职' | '未经批准两次不出席会议' | '去世' | '被罢免';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly pinyin?: string | undefined;
  readonly gender: '男' | '女';
  readonly born: number;
  readonly seats: Seat[];
  readonly reports: NonNullable<DataOf<'deputies'>['reports']>;
}

export interface Vacancy {
  readonly term: Term;
  readonly constituency: number;
  readonly since: Day;
  /** A day, or a month where the by-election is only planned. */
  readonly until: string;
  readonly who: string;
  readonly ended: Leaving;
  /** Who came in, once somebody did. */
  readonly successor?: Person | undefined;
}

export interface Office {
  readonly id: string;
  readonly name: string;
  readonly level: '镇' | '县';
  readonly telephone?: string | undefined;
  readonly letters: string;
}

/** A session or a meeting of the presidium, before anything is said of it. */
export interface Sitting {
  readonly id: string;
  readonly kind: '人民代表大会会议' | '主席团会议';
  readonly term: Term;
  readonly number: number;
  readonly on: Day;
  readonly to?: Day | undefined;
}

/** Everything about a town that its records speak of. */
export interface Town {
  readonly slug: string;
  /** Without 镇. */
  readonly name: string;
  /** Without 县. */
  readonly county: string;
  readonly size: Size;
  readonly random: Random;
  readonly today: Day;
  /** First year that records tell of. */
  readonly first: number;
  readonly start: Day;
  readonly rules: Rules;
  /** Rules that differ from the site's. */
  readonly ownRules: Partial<Rules>;
  readonly areas: readonly Area[];
  readonly groups: readonly Group[];
  readonly stations: readonly Station[];
  readonly offices: readonly Office[];
  readonly terms: readonly Term[];
  readonly sittings: readonly Sitting[];
  readonly people: readonly Person[];
  readonly seats: readonly Seat[];
  readonly vacancies: readonly Vacancy[];
  /** Who draft records; no deputies. */
  readonly clerks: readonly string[];
  readonly reviewer: string;
  readonly telephone: (index: number) => string;
  /** Duty plans and what they come to, by station. */
  readonly duty: ReadonlyMap<string, DutyRoster>;
}

/** The duty plan of a station and the slots that it gives. */
export interface DutyRoster {
  readonly plan: NonNullable<DataOf<'stations'>['duty']>;
  readonly slots: readonly Slot[];
}

/** Whether a mandate holds on a day. */
export function holdsOn(seat: Seat, day: Day): boolean {
  return seat.from <= day && (seat.to === undefined || day <= seat.to);
}

/** Mandates that hold on a day. */
export function inOffice({ seats }: Pick<Town, 'seats'>, day: Day): Seat[] {
  return seats.filter((seat) => holdsOn(seat, day));
}

/** Where a deputy is on duty: the presidium at the home, others at the station of their area. */
export function stationOf(seat: Seat, { stations }: Pick<Town, 'stations'>): Station {
  const home = stations.find((station) => station.home);
  return seat.role !== undefined && home ? home : seat.area.station;
}

/** The term that a day lies in; the last one where it lies in none. */
export function termOn(terms: readonly Term[], day: Day): Term {
  const term = terms.find(({ from, next }) => from <= day && day < next) ?? terms.at(-1);
  if (!term) throw new RangeError('a town has a term');
  return term;
}
