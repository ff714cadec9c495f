import { countOf, type TracedFigure, traceFigures } from './figures.ts';
import { measureNamed } from './measures/index.ts';
import type { Model, Summary, Town } from './records.ts';

/** What one summary says of one number. */
export interface Stated {
  readonly summary: Summary;
  /** Absent where this summary does not state it. */
  readonly traced?: TracedFigure | undefined;
  /** Place of the figure in its summary, from 1; 0 where it is not stated. */
  readonly number: number;
  /** What the records give, whether stated or not; absent where nothing can be counted. */
  readonly counted?: number | undefined;
}

/** One number across summaries: the same measure, or where there is none the same words and unit. */
export interface Series {
  readonly label: string;
  readonly unit: string;
  /** Name of the measure. */
  readonly measure?: string | undefined;
  /** One for each summary, in the order of the summaries. */
  readonly cells: readonly Stated[];
}

/** All numbers of a town's summaries. */
export interface TownSeries {
  /** Oldest first; those without a year last. */
  readonly summaries: readonly Summary[];
  readonly series: readonly Series[];
}

/** Several figures of one summary may claim one measure: the first of each goes with the first, and so on. */
function keysOf(figures: readonly TracedFigure[]): string[] {
  const seen = new Map<string, number>();
  return figures.map(({ figure: { measure, label, unit } }) => {
    const name = measureNamed(measure ?? '') ? `measure ${measure}` : `${label} ${unit}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return `${name} ${times}`;
  });
}

/** By year, then by day of publication; those without a year last. */
function byTime(a: Summary, b: Summary): number {
  const timeOf = ({ year, data }: Summary) => `${year ?? '9999'} ${data.publishedOn ?? ''}`;
  return timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0;
}

function makeSeries({ records }: Town): TownSeries {
  const summaries = records.summaries.toSorted(byTime);
  const rows = new Map<string, Map<Summary, Stated>>();
  // What the latest summary states comes first, in its order.
  for (const summary of summaries.toReversed()) {
    const figures = traceFigures(summary);
    keysOf(figures).forEach((key, index) => {
      const row = rows.get(key) ?? new Map<Summary, Stated>();
      rows.set(key, row);
      const traced = figures[index];
      const counted = traced?.measure && traced.computed;
      row.set(summary, { summary, traced, number: index + 1, counted });
    });
  }
  const series = [...rows.values()].flatMap((row) => {
    const latest = row.values().next().value?.traced?.figure;
    return latest ? [seriesOf(latest, row, summaries)] : [];
  });
  return { summaries, series };
}

function seriesOf(
  { label, unit, measure }: TracedFigure['figure'],
  row: ReadonlyMap<Summary, Stated>,
  summaries: readonly Summary[],
): Series {
  const known = measureNamed(measure ?? '') ? measure : undefined;
  return {
    ...{ label, unit, measure: known },
    cells: summaries.map(
      (summary) =>
        row.get(summary) ?? {
          summary,
          number: 0,
          counted: known === undefined ? undefined : countOf(summary, { measure: known })?.value,
        },
    ),
  };
}

const made = new WeakMap<Town, TownSeries>();

/** The numbers of a town's summaries, each across all of them; worked out once. */
export function statedIn(town: Town): TownSeries {
  const known = made.get(town) ?? makeSeries(town);
  made.set(town, known);
  return known;
}

/** A measure that summaries of several towns state, with the numbers of each town. */
export interface SharedMeasure {
  readonly name: string;
  readonly towns: readonly { readonly town: Town; readonly series: Series }[];
}

const shared = new WeakMap<Model, readonly SharedMeasure[]>();

function findShared({ towns }: Model): SharedMeasure[] {
  const byName = new Map<string, { town: Town; series: Series }[]>();
  for (const town of towns) {
    for (const series of statedIn(town).series) {
      if (series.measure === undefined) continue;
      const list = byName.get(series.measure) ?? [];
      byName.set(series.measure, list);
      if (list.at(-1)?.town !== town) list.push({ town, series });
    }
  }
  return [...byName]
    .filter(([, list]) => list.length > 1)
    .map(([name, list]) => ({ name, towns: list }));
}

/** The measures that summaries of more than one town state. */
export function sharedMeasures(model: Model): readonly SharedMeasure[] {
  const known = shared.get(model) ?? findShared(model);
  shared.set(model, known);
  return known;
}
