import { sharedMeasures, statedIn } from '../model/stated.ts';
import type { Model, Summary, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { yearName } from './summary-name.ts';
import type { Item, Section } from './pieces.ts';

const before = new WeakMap<Town, ReadonlyMap<Summary, Summary>>();

function pairsOf(town: Town): ReadonlyMap<Summary, Summary> {
  const pairs = new Map<Summary, Summary>();
  const last = new Map<string, Summary>();
  for (const summary of statedIn(town).summaries) {
    const { span, year } = summary.data;
    if (year === undefined || summary.body.trim() === '') continue;
    const former = last.get(span);
    if (former) pairs.set(summary, former);
    last.set(span, summary);
  }
  return pairs;
}

/** The town's summary of the same kind before this one, where the years of both are known. */
export function formerOf(summary: Summary): Summary | undefined {
  const { town } = summary;
  const pairs = before.get(town) ?? pairsOf(town);
  before.set(town, pairs);
  return pairs.get(summary);
}

/** The way from a summary to the one before it, side by side. */
export function besideItem(summary: Summary): Item[] {
  const former = formerOf(summary);
  if (!former) return [];
  return [
    {
      href: routes.compare(summary.town.slug, summary.id),
      title: `${yearName(summary)}总结与${yearName(former)}总结`,
      meta: ['分段对照，两份都有的句子标出来'],
    },
  ];
}

/** The way to the numbers of all summaries of a town. */
export function statedItem(town: Town): Item[] {
  if (statedIn(town).series.length === 0) return [];
  return [
    {
      href: routes.stated(town.slug),
      title: '历年总结的数字',
      meta: ['总结写的，和记录里的'],
    },
  ];
}

const section = (items: readonly Item[]): Section[] =>
  items.length === 0 ? [] : [{ id: 'compared', heading: '对照', type: 'items', items }];

/** Above a town's summaries: its numbers year by year, and each summary beside the one before. */
export function townFigures(town: Town): Section[] {
  return section([
    ...statedItem(town),
    ...statedIn(town).summaries.toReversed().flatMap(besideItem),
  ]);
}

/** Above the summaries of all towns: the numbers that several of them state. */
export function sharedFigures(model: Model): Section[] {
  const shared = sharedMeasures(model);
  if (shared.length === 0) return [];
  return section([
    {
      href: routes.statedAcross(),
      title: '各乡镇总结的数字',
      meta: [`${shared.length}项统计，不止一个乡镇的总结写了`],
    },
  ]);
}
