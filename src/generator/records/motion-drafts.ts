import { addDays, type Day, daysBetween } from '../../model/day.ts';
import type { DataOf } from '../../source/kinds.ts';
import { byEarliest } from '../calendar.ts';
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
import { draftMatter, type MatterDraft } from './matter-drafts.ts';
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

/** Fates of proposals that came long enough ago, by how often they happen. */
const OLD = {
  ...{ solved: 26, trackedClosed: 12, tracked: 7, postponed: 8, reference: 4, extended: 6 },
  ...{ complex: 5, returned: 5, late: 6, redone: 6, redoneInVain: 3, withdrawn: 3, answered: 3 },
} as const;

/** Fates of proposals of a bill's kind. */
const BILLS = { converted: 5, agenda: 4, agendaOpen: 2 } as const;

/** Open fates with how many days ago such a proposal was made. */
const OPEN: readonly (readonly [MotionFate, number, number])[] = [
  ['registered', 1, 3],
  ['handling', 25, 60],
  ['overdue', 115, 150],
  ['dissatisfied', 42, 60],
  ['redoing', 38, 44],
  ['redoLate', 95, 120],
];

/** Draws the proposals of all years. */
export function draftMotions(town: Town, random: Random): MotionDraft[] {
  const drafts = [
    ...town.sittings.flatMap((sitting) => inSession(sitting, town, random)),
    ...recess(town, random),
    ...open(town, random),
  ];
  const sorted = drafts.toSorted(byEarliest(({ submittedOn }) => submittedOn ?? ''));
  const counts = new Map<string, number>();
  const unknown = draft(town.start, { fate: 'unknown', kind: '意见' }, town, random);
  for (const motion of unknown ? [...sorted, { ...unknown, submittedOn: undefined }] : sorted) {
    const year = motion.submittedOn?.slice(0, 4) ?? String(town.first);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    motion.id = `${year}-${String(count).padStart(2, '0')}`;
    if (motion.submittedOn === undefined) sorted.push(motion);
  }
  return sorted;
}

/** About two thirds of a year's proposals are made at the session in winter, some in summer. */
function inSession(sitting: Sitting, town: Town, random: Random): MotionDraft[] {
  if (sitting.kind !== '人民代表大会会议') return [];
  const winter = sitting.to !== undefined;
  const count = Math.round(town.size.motions * (winter ? 0.6 : 0.2)) + random.whole(-1, 1);
  const drafts: (MotionDraft | undefined)[] = [];
  for (let made = 0; made < count; made += 1) {
    const day = winter && random.chance(0.5) ? addDays(sitting.on, 1) : sitting.on;
    const bill = winter && made === 0;
    const question = !winter && made === 0 && random.chance(0.35);
    drafts.push(
      draft(
        day,
        {
          fate: bill ? random.weighted(BILLS) : question ? 'questioned' : random.weighted(OLD),
          kind: bill
            ? '议案'
            : question
              ? '质询案'
              : random.weighted({ 建议: 86, 批评: 8, 意见: 6 }),
          session: sitting,
        },
        town,
        random,
      ),
    );
  }
  return drafts.flatMap((found) => found ?? []);
}

function recess(town: Town, random: Random): MotionDraft[] {
  const days = daysBetween(town.start, town.today);
  const count = Math.round((town.size.motions * 0.2 * days) / 365);
  const drafts = Array.from({ length: count }, () => {
    const day = addDays(town.start, random.whole(Math.min(days, 30), days));
    const fate = random.weighted(OLD);
    if (!random.chance(0.6)) return draft(day, { fate, kind: '建议' }, town, random);
    const origin = draftMatter(addDays(day, -random.whole(8, 40)), town, random, 'toMotion');
    const usable = origin && origin.receivedOn >= town.start && origin.receivedOn < day;
    return draft(day, { fate, kind: '建议', origin: usable ? origin : undefined }, town, random);
  });
  return drafts.flatMap((found) => found ?? []);
}

function open(town: Town, random: Random): MotionDraft[] {
  const drafts = OPEN.map(([fate, low, high]) => {
    const day = addDays(town.today, -random.whole(low, high));
    return day > addDays(town.start, 5)
      ? draft(day, { fate, kind: '建议' }, town, random)
      : undefined;
  });
  return drafts.flatMap((found) => found ?? []);
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

function draft(day: Day, settled: Settled, town: Town, random: Random): MotionDraft | undefined {
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
