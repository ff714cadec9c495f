import type { Town } from '../model/records.ts';
import { demonstration as words } from '../text/demonstration.ts';
import { fill } from '../text/fill.ts';
import { formatDay } from '../text/format.ts';

/** On which days the demonstrations among some towns have stopped. */
function stopped(towns: readonly Town[]): string {
  const days = [...new Set(towns.flatMap(({ stoppedOn }) => stoppedOn ?? []))];
  return days.length === 0 ? '' : fill(words.stopped, { day: days.map(formatDay).join('、') });
}

/** What is said of a town that is made up. */
export const madeUpOf = (town: Town): string | undefined =>
  town.demonstration ? `${words.town}${stopped([town])}` : undefined;

/** What is said where towns that are made up are among others. */
export function madeUpAmong(towns: readonly Town[]): string | undefined {
  const made = towns.filter(({ demonstration }) => demonstration);
  const names = made.map(({ name }) => name).join('、');
  return made.length === 0 ? undefined : `${fill(words.among, { names })}${stopped(made)}`;
}
