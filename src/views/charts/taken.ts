import type { Model } from '../../model/records.ts';
import { formatDay } from '../../text/format.ts';
import { statistics as words } from '../../text/statistics.ts';
import type { Frame } from '../pages.ts';
import type { StatisticsView } from './chart.ts';

/** What stands in files and pictures that are taken from a page. `name` is the first part of a file's name. */
export function takenOf(
  { settings, today }: Model,
  frame: Frame,
  name: string,
  demonstration: string | undefined,
): StatisticsView['taken'] {
  const source = `${settings.name}　${frame.head.canonical}　${words.asOf}${formatDay(today)}`;
  return { name, source, day: today, demonstration };
}
