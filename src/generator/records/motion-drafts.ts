import { addDays, daysBetween } from '../../model/day.ts';
import { byEarliest } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Sitting, Town } from '../town/town.ts';
import { draftMatter } from './matter-drafts.ts';
import { draftMotion, type MotionDraft, type MotionFate } from './motion-draft.ts';

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
  const unknown = draftMotion(town.start, { fate: 'unknown', kind: '意见' }, town, random);
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
      draftMotion(
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
    if (!random.chance(0.6)) return draftMotion(day, { fate, kind: '建议' }, town, random);
    const origin = draftMatter(addDays(day, -random.whole(8, 40)), town, random, 'toMotion');
    const usable = origin && origin.receivedOn >= town.start && origin.receivedOn < day;
    return draftMotion(
      day,
      { fate, kind: '建议', origin: usable ? origin : undefined },
      town,
      random,
    );
  });
  return drafts.flatMap((found) => found ?? []);
}

function open(town: Town, random: Random): MotionDraft[] {
  const drafts = OPEN.map(([fate, low, high]) => {
    const day = addDays(town.today, -random.whole(low, high));
    return day > addDays(town.start, 5)
      ? draftMotion(day, { fate, kind: '建议' }, town, random)
      : undefined;
  });
  return drafts.flatMap((found) => found ?? []);
}
