import { addDays, type Day } from '../../model/day.ts';
import { noticeMonths, noticePeriod } from '../../model/notice-calendar.ts';
import type { NoticeSlot } from '../../model/records.ts';
import type { EntryOf } from '../../source/entry.ts';
import type { DataOf } from '../../source/kinds.ts';
import type { Random } from '../random.ts';
import type { Station, Town } from '../town/town.ts';
import { entry } from './entry.ts';

type Withheld = NonNullable<DataOf<'notices'>['withheld']>;
const GROUNDS = { 个人隐私: 60, 当事人要求: 30, 商业秘密: 10 };

/** The notices that a station posted: most on their day, some late, a few never. */
export function writeNotices(station: Station, town: Town, random: Random): EntryOf<'notices'>[] {
  if (station.home) return [];
  const from = station.openedOn > town.start ? station.openedOn : town.start;
  return noticeMonths(from, town.today, town.rules).flatMap((month) => {
    const { to } = noticePeriod(month, town.rules);
    const late = random.chance(0.07) ? random.whole(1, 9) : 0;
    const postedOn = addDays(to, late);
    // What is missing shows as a gap; it is never posted afterwards.
    if (random.chance(0.02) || postedOn > town.today) return [];
    return entry(town, 'notices', `${station.id}/${month}`, write(station, town, postedOn, random));
  });
}

function write({ officer }: Station, town: Town, postedOn: Day, random: Random): DataOf<'notices'> {
  const withheld: Withheld | undefined = random.chance(0.16)
    ? [{ count: random.whole(1, 3), ground: random.weighted(GROUNDS) }]
    : undefined;
  return {
    postedOn,
    signedBy: officer,
    withheld,
    review: {
      author: officer,
      by: `镇保密审查员 ${town.reviewer}`,
      on: postedOn,
      conclusion: withheld ? '处理后公开' : '可以公开',
      ground: withheld ? '未公示的只写件数和原因' : undefined,
    },
  };
}

/** A notice with the numbers that the records give, as most notices state them. */
export function stateNumbers(
  notice: EntryOf<'notices'>,
  { counts }: Pick<NoticeSlot, 'counts'>,
  random: Random,
): EntryOf<'notices'> {
  const { postedOn, signedBy, ...rest } = notice.data;
  const { withheld, review } = rest;
  const empty = counts.received === 0 && counts.closed === 0 && withheld === undefined;
  const nothing = empty ? true : undefined;
  const stated = random.chance(0.85) ? { ...counts } : undefined;
  return { ...notice, data: { postedOn, signedBy, nothing, withheld, stated, review } };
}
