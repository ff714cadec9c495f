import { addMonths, type Day } from '../../model/day.ts';
import { spoken } from '../calendar.ts';
import { say, type Words } from '../grammar.ts';
import type { Random } from '../random.ts';
import { inOffice, type Area, type Seat, type Town } from '../town/town.ts';
import { laws } from '../vocabulary/phrases/supervision.ts';
import type { Theme } from '../vocabulary/theme.ts';
import { settingIn } from './setting.ts';

/** What the texts of supervision, activities and meetings have in common. */
export function workWords(theme: Theme, area: Area, on: Day, town: Town, random: Random): Words {
  const setting = settingIn(area, 'spot', random);
  const office = town.offices.find(({ id }) => id === theme.lead);
  const n = random.whole(14, 60);
  const m = random.whole(6, n - 4);
  return {
    ...{ subject: theme.subject, counted: theme.counted, unit: theme.unit },
    ...{ problem: theme.problems, measure: theme.measures, law: random.pick(laws) },
    ...{ area: setting.area, hamlet: setting.hamlet, street: setting.street, spot: setting.spot },
    scope: random.pick([setting.area, `${setting.area}${setting.hamlet}`, setting.street]),
    officeName: office?.name ?? '',
    ...{ n: String(n), m: String(m), k: String(random.whole(2, Math.ceil(m / 2))) },
    when: spoken(on, on.slice(0, 4)),
    limit: spoken(addMonths(on, random.whole(1, 3)).slice(0, 7), on.slice(0, 4)),
  };
}

/** Deputies who take part on a day: those of the area first. */
export function takePart(
  day: Day,
  count: number,
  town: Town,
  random: Random,
  first: (seat: Seat) => boolean,
): Seat[] {
  const seats = inOffice(town, day);
  const order = random.sample(seats, seats.length);
  return [...order.filter(first), ...order.filter((seat) => !first(seat))].slice(0, count);
}

/** A text of some paragraphs: how it began, how it went, how it ended. */
export function tell(
  phrases: Readonly<Record<'opening' | 'middle' | 'ending', readonly string[]>>,
  words: Words,
  random: Random,
  middles: number,
): string {
  const fill = (template: string) => say(template, words, random);
  const middle = random.sample(phrases.middle, middles).map(fill);
  const half = Math.ceil(middle.length / 2);
  return [
    fill(random.pick(phrases.opening)) + middle.slice(0, half).join(''),
    middle.slice(half).join('') + fill(random.pick(phrases.ending)),
  ].join('\n\n');
}
