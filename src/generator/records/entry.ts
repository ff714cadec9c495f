import { type Day } from '../../model/day.ts';
import type { EntryOf } from '../../source/entry.ts';
import { type DataOf, type Kind, kinds } from '../../source/kinds.ts';
import { workdayAfter } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Town } from '../town/town.ts';

/** Everything of a record but where it lies. */
export function entry<K extends Kind>(
  town: Pick<Town, 'slug'>,
  kind: K,
  id: string,
  data: DataOf<K>,
  body = '',
): EntryOf<K> {
  const path = kind === 'congress' ? kind : `${kind}/${id}`;
  const file = `${town.slug}/${path}.${kinds[kind].format}`;
  return { kind, town: town.slug, id, file, data, body };
}

type Review = DataOf<'matters'>['review'];

/** The clearance of a record some days after the last thing it tells, as far as that day has come. */
export function clear(town: Town, last: Day, random: Random, ground?: string): Review {
  const wanted = workdayAfter(last, 1, 8, random);
  const handled = ground !== undefined && random.chance(0.08);
  return {
    author: random.pick(town.clerks),
    by: `镇保密审查员 ${town.reviewer}`,
    on: wanted > town.today ? town.today : wanted,
    conclusion: handled ? '处理后公开' : '可以公开',
    ground: handled ? ground : undefined,
  };
}

/** The latest of some days, as far as they are known; never later than today. */
export function latestOf(town: Town, ...days: readonly (string | undefined)[]): Day {
  const known = days.filter((day): day is string => day?.length === 10).sort();
  return known.at(-1) ?? town.start;
}

/** A correction that was made between two days, for few records only. */
export function correctionOf(
  town: Town,
  what: string,
  last: Day,
  random: Random,
): NonNullable<DataOf<'matters'>['corrections']> | undefined {
  const on = workdayAfter(last, 8, 40, random);
  if (!random.chance(0.02) || on > town.today) return undefined;
  const why = random.pick(['誊写有误', '核对登记簿后更正', '读者指出', '原单据日期看错']);
  return [{ on, what, why }];
}
