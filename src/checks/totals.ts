import type { Entry, EntryOf } from '../source/entry.ts';
import type { Path } from '../source/fault.ts';
import type { Finding } from './issue.ts';

/** A part that cannot be more than the whole; either may be unknown. */
interface Limit {
  readonly path: Path;
  readonly part: readonly [what: string, count: number | undefined];
  readonly whole: readonly [what: string, count: number | undefined];
  readonly unit: string;
  /** Where it may be right, it is only doubtful. */
  readonly doubtful?: true;
  /** What else may be the reason. */
  readonly reason?: string;
}

/** Counts of people and votes in one record that cannot all be right. */
export function wrongTotals(entry: Entry): Finding[] {
  return limitsOf(entry).flatMap(({ path, part, whole, unit, doubtful, reason }) => {
    const [count, most] = [part[1], whole[1]];
    if (count === undefined || most === undefined || count <= most) return [];
    return {
      at: { path },
      ...(doubtful && { level: 'warning' as const }),
      message: `${part[0]} ${count} ${unit}，多于${whole[0]}（${most} 人）`,
      hint: `查原始材料，改正写错的一个数；有一个数不知道的，删去那一行${reason ?? ''}`,
    };
  });
}

function limitsOf(entry: Entry): Limit[] {
  switch (entry.kind) {
    case 'meetings':
      return [...attendance(entry), ...votes(entry)];
    case 'activities':
      return [...attendance(entry), ...excuses(entry), ...named(entry, 'present', '实到人数')];
    case 'supervision':
      return named(entry, 'participants', '参加的代表人数');
    case 'deputies':
      return ratings(entry);
    default:
      return [];
  }
}

function attendance({ data }: EntryOf<'meetings' | 'activities'>): Limit[] {
  return [
    {
      path: ['present'],
      part: ['实到', data.present],
      whole: ['应到人数', data.expected],
      unit: '人',
      reason: '；列席的、来宾不算实到，写在正文里',
    },
  ];
}

function excuses({ data: { present = 0, excused, expected } }: EntryOf<'activities'>): Limit[] {
  // That more came than should have is told once.
  if (excused === undefined || present > (expected ?? 0)) return [];
  const part = ['实到和请假一共', present + excused] as const;
  return [{ path: ['excused'], part, whole: ['应到人数', expected], unit: '人' }];
}

function votes({ data }: EntryOf<'meetings'>): Limit[] {
  return (data.decisions ?? []).flatMap((decision, index) => {
    const keys = (['for', 'against', 'abstained'] as const).filter((key) => decision[key]);
    const sum = keys.reduce((total, key) => total + (decision[key] ?? 0), 0);
    const path = ['decisions', index, keys[0] ?? 'what'];
    return votesOf(data, { path, part: ['赞成、反对、弃权一共', sum], unit: '票' });
  });
}

/** Of a meeting of several days, one number who came is told: on the day of a vote they may have been more. */
function votesOf(
  { present, expected, on, to }: EntryOf<'meetings'>['data'],
  sum: Pick<Limit, 'path' | 'part' | 'unit'>,
): Limit[] {
  const all: Limit = { ...sum, whole: ['应到人数', expected] };
  const came: Limit = { ...sum, whole: ['实到人数', present] };
  if (to === undefined || to === on) return [came];
  const isMore = expected !== undefined && (sum.part[1] ?? 0) > expected;
  return isMore
    ? [all]
    : [{ ...came, doubtful: true, reason: '；表决那天到的人更多的，写一项例外' }];
}

/** Whoever is named took part: the number is not less. */
function named(
  { data }: EntryOf<'activities' | 'supervision'>,
  key: 'present' | 'participants',
  what: string,
): Limit[] {
  const count = (data as Partial<Record<typeof key, number>>)[key];
  const part = ['写了编号的代表有', new Set(data.deputies).size] as const;
  return [{ path: [key], part, whole: [what, count], unit: '名' }];
}

function ratings({ data }: EntryOf<'deputies'>): Limit[] {
  return (data.reports ?? []).map(
    ({ voters, satisfied = 0, fairly = 0, dissatisfied = 0 }, index) => ({
      path: ['reports', index, 'voters'],
      part: ['满意、基本满意、不满意一共', satisfied + fairly + dissatisfied],
      whole: ['到场选民人数', voters],
      unit: '票',
    }),
  );
}
