import type { Day } from '../../model/day.ts';
import type { DataOf } from '../../source/kinds.ts';
import type { Random } from '../random.ts';
import {
  inOffice,
  type Area,
  type Person,
  type Seat,
  type Sitting,
  type Town,
} from '../town/town.ts';
import { allThemes } from '../vocabulary/themes/index.ts';
import type { Theme } from '../vocabulary/theme.ts';
import type { MatterDraft } from './matter-drafts.ts';
import { settingIn } from './setting.ts';

/** What becomes of a proposal. */
export type MotionFate =
  | 'solved'
  | 'tracked'
  | 'trackedClosed'
  | 'postponed'
  | 'reference'
  | 'extended'
  | 'complex'
  | 'returned'
  | 'late'
  | 'redone'
  | 'redoneInVain'
  | 'withdrawn'
  | 'answered'
  | 'unknown'
  | 'converted'
  | 'agenda'
  | 'agendaOpen'
  | 'questioned'
  | 'registered'
  | 'handling'
  | 'overdue'
  | 'dissatisfied'
  | 'redoing'
  | 'redoLate';

type Kind = DataOf<'motions'>['kind'];

/** A proposal before anything happens to it. */
export interface MotionDraft {
  id: string;
  readonly kind: Kind;
  /** Undefined for the few of which little is known. */
  readonly submittedOn?: Day | undefined;
  readonly session?: Sitting | undefined;
  readonly lead: Person;
  readonly cosigners: readonly Person[];
  readonly area: Area;
  readonly theme: Theme;
  readonly fate: MotionFate;
  /** What a resident raised and a deputy made into a suggestion. */
  readonly origin?: MatterDraft | undefined;
  /** Id of the campaign that it belongs to. */
  campaign?: string | undefined;
}

/** What is settled before chance draws the rest. */
interface Settled {
  readonly fate: MotionFate;
  readonly kind: Kind;
  readonly session?: Sitting;
  readonly origin?: MatterDraft | undefined;
}

function signersFor(kind: Kind, { rules }: Town, random: Random): number {
  if (kind === '议案') return rules.motionSigners.value + random.whole(0, 4);
  if (kind === '质询案') return rules.interpellationSigners.value + random.whole(0, 2);
  return random.chance(0.2) ? 1 : random.whole(2, 5);
}

/** Draws who proposes what. Undefined where there are not enough deputies to sign. */
export function draftMotion(
  day: Day,
  settled: Settled,
  town: Town,
  random: Random,
): MotionDraft | undefined {
  const { kind, origin } = settled;
  const area = origin?.area ?? random.pick(town.areas);
  const seats = inOffice(town, day);
  const near = (seat: Seat) =>
    Number(seat.area === area) * 2 + Number(seat.area.group === area.group);
  const order = random.sample(seats, seats.length).sort((a, b) => near(b) - near(a));
  const taker = order.find(({ person }) => person === origin?.deputy);
  const [first, ...others] = taker ? [taker, ...order.filter((seat) => seat !== taker)] : order;
  const signers = signersFor(kind, town, random);
  if (!first || others.length < signers - 1) return undefined;
  return {
    ...{ ...settled, id: '', submittedOn: day, area },
    lead: first.person,
    cosigners: others.slice(0, signers - 1).map(({ person }) => person),
    theme: origin ? themeOf(origin) : random.pick(allThemes),
    origin,
  };
}

const CATEGORY: Readonly<Record<MatterDraft['field']['category'], Theme['category']>> = {
  ...{ 道路交通: '城建环保', 供水排水: '城建环保', 环境卫生: '城建环保', 农业水利: '农业农村' },
  ...{ 教育文体: '教科文卫', 医疗养老: '社会民生', 社会保障: '社会民生', 住房建设: '城建环保' },
  ...{ 公共安全: '政治法律', 村务社务: '政治法律', 其他: '其他' },
};

/** A matter as something that a suggestion can be about. */
function themeOf({ field, thing, setting }: MatterDraft): Theme {
  const [lead = '', joint = ''] = field.offices;
  const { where } = setting;
  return {
    ...{ category: CATEGORY[field.category], subject: `${where}${thing.name}管护`, lead, joint },
    ...{ counted: thing.name, unit: thing.unit, measures: thing.remedies },
    problems: thing.defects.map((defect) => `${thing.name}${defect}`),
  };
}

/** A place as a proposal names it. */
export function scopeOf({ area, origin }: MotionDraft, random: Random): string {
  if (origin) return origin.setting.where;
  const { hamlet, street } = settingIn(area, 'street', random);
  return random.pick([area.name, area.name, `${area.name}${hamlet}`, street, `${hamlet}一带`]);
}
