import { addDays, type Day, daysBetween } from '../model/day.ts';
import type { Station, Town } from '../model/records.ts';
import { ruleOn } from '../model/rule-on.ts';
import type { Path } from '../source/fault.ts';
import { isRecent } from './certain.ts';
import type { Finding } from './issue.ts';

/** How far ahead people must be able to see who is on duty, in days. */
const AHEAD = 14;

/** A station that is open has a plan for the days to come. */
export function endsSoon({ data, open, town }: Station): Finding[] {
  const plans = data.duty?.plans ?? [];
  const horizon = addDays(town.today, AHEAD);
  if (!open || plans.some(({ from, to }) => from <= horizon && to >= horizon)) return [];
  const last = plans.reduce<Day>((day, { to }) => (to > day ? to : day), '');
  const next = plans.map(({ from }) => from).filter((from) => from > horizon);
  const [begin] = next.sort();
  const message =
    begin === undefined
      ? `值班只排到 ${last}，${AHEAD} 日以后（${horizon}）还没有安排`
      : `${horizon} 没有值班安排，${begin} 才有`;
  const hint = '在 plans 里加一段新的安排，接着写；不再值班的，把联络站的 closedOn 写上';
  const at = { path: ['duty', 'plans'], part: 'key' } as const;
  return [{ level: 'warning', at, message, hint }];
}

interface Announcement {
  readonly path: Path;
  readonly announcedOn: Day | undefined;
  /** First day on which somebody would come in vain, or not know of it. */
  readonly first: Day;
  readonly what: string;
}

/** Plans and changes that people learned of too late; only while they are recent (see `isRecent`). */
export function announcedLate({ data, rota, town }: Station): Finding[] {
  const { plans = [], swaps = [], moves = [] } = data.duty ?? {};
  const all: Announcement[] = [
    ...plans.map(({ from, to, announcedOn }, index) => ({
      path: ['duty', 'plans', index],
      announcedOn,
      first: rota.find(({ date }) => date >= from && date <= to)?.date ?? from,
      what: '第一次值班',
    })),
    ...swaps.map(({ on, announcedOn }, index) => ({
      ...{ path: ['duty', 'swaps', index], announcedOn, first: on, what: '换人' },
    })),
    ...moves.map(({ from, to, announcedOn }, index) => ({
      path: ['duty', 'moves', index],
      announcedOn,
      first: to !== undefined && to < from ? to : from,
      what: '改期',
    })),
  ];
  return all.flatMap((one) => judge(one, town));
}

function judge({ path, announcedOn, first, what }: Announcement, town: Town): Finding[] {
  if (announcedOn === undefined || !isRecent(first, town.today)) return [];
  const { value, source } = ruleOn(town.rules.dutyNoticeDays, announcedOn);
  const ahead = daysBetween(announcedOn, first);
  if (ahead >= value) return [];
  const how = ahead > 0 ? `只提前 ${ahead} 日` : ahead === 0 ? '当天才' : `过了 ${-ahead} 日才`;
  return [
    {
      level: 'warning',
      at: { path: [...path, 'announcedOn'] },
      message: `${first} ${what}，${announcedOn} ${how}公布；应至少提前 ${value} 日（依据：${source}）`,
      hint: '日期照实写；以后早些公布',
    },
  ];
}
