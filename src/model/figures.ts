import type { DataOf } from '../source/kinds.ts';
import { measureNamed } from './measures/index.ts';
import type { Measure } from './measures/measure.ts';
import { quantitiesOf } from './quantities.ts';
import type { LinkedRecord, Summary } from './records.ts';

/** A number that a summary states. */
export type Figure = NonNullable<DataOf<'summaries'>['figures']>[number];

/**
 * How a stated figure stands to the records. `borne-out`: they give the same number, counted or stated by one of
 * them. `differs`: they give another one. `some`: there are records, but too few to count, none that gives a
 * number, or only such as were written from the summary itself. `none`: no record, and nothing to count.
 */
export type FigureStatus = 'borne-out' | 'differs' | 'some' | 'none';

/** A stated figure, with what the records say of it. */
export interface TracedFigure {
  readonly figure: Figure;
  readonly status: FigureStatus;
  /** What the records give; absent where nothing can be counted. */
  readonly computed?: number | undefined;
  /** How it was counted; absent where records were named by the editors. */
  readonly measure?: Measure | undefined;
  /** Exactly the records that were counted, or that the editors named. */
  readonly records: readonly LinkedRecord[];
  /** Whether the number of the records, or a number in one of them, is the stated one. */
  readonly fits: boolean;
  /** Whether every record has the source that the summary has, and so bears nothing out. */
  readonly sameSource: boolean;
}

/** How far a figure that is said to be approximate may be off. */
const ROUGHLY = 0.1;

/** Whether a stated figure fits a computed one, as exactly as it claims to be. */
export function agrees(
  { value, approximate }: Pick<Figure, 'value' | 'approximate'>,
  computed: number,
): boolean {
  if (approximate === '约') return Math.abs(computed - value) <= value * ROUGHLY;
  return approximate === undefined ? computed === value : computed >= value;
}

/**
 * Counts what a figure claims: only for a whole known year, and not in an archive, whose records are too few to
 * speak for all that there was.
 */
export function countOf(summary: Summary, figure: Pick<Figure, 'measure' | 'period'>) {
  const { town, data } = summary;
  const { year, span } = data;
  const whole = span === '年度' && year !== undefined && figure.period === undefined;
  const measure = measureNamed(figure.measure ?? '');
  if (!measure || !whole || town.archive) return undefined;
  const count = measure.of(town, year);
  return count && { measure, value: count.value, records: count.records };
}

function traceOne(summary: Summary, figure: Figure): TracedFigure {
  const counted = countOf(summary, figure);
  if (counted) {
    const { measure, value, records } = counted;
    const fits = agrees(figure, value);
    const status = fits ? 'borne-out' : 'differs';
    return { figure, status, computed: value, measure, records, fits, sameSource: false };
  }
  const records = (figure.records ?? []).flatMap((key) => summary.town.find(key) ?? []);
  if (records.length === 0) {
    return { figure, status: 'none', records, fits: false, sameSource: false };
  }
  // Whether each record is one of what is counted, only a measure says.
  const eachIsOne = measureNamed(figure.measure ?? '')?.eachIsOne ?? false;
  const computed = eachIsOne ? records.length : undefined;
  const fits = (computed !== undefined && agrees(figure, computed)) || states(records, figure);
  const sameSource = records.every((record) => isWrittenFrom(summary, record));
  const status = fits && !sameSource ? 'borne-out' : 'some';
  return { figure, status, computed, records, fits, sameSource };
}

/** Whether one of the records says the number itself. */
function states(records: readonly LinkedRecord[], { value, unit }: Figure): boolean {
  return records
    .flatMap(quantitiesOf)
    .some((quantity) => quantity.value === value && quantity.unit === unit);
}

/** A record all of whose sources are those of the summary repeats it. */
function isWrittenFrom({ data }: Summary, record: LinkedRecord): boolean {
  const titles = new Set((data.sources ?? []).map(({ title }) => title));
  const sources = record.data.sources ?? [];
  return sources.length > 0 && sources.every(({ title }) => titles.has(title));
}

const traced = new WeakMap<Summary, readonly TracedFigure[]>();

/** Every figure of a summary with what bears it out, in the order of the summary. */
export function traceFigures(summary: Summary): readonly TracedFigure[] {
  const known =
    traced.get(summary) ?? (summary.data.figures ?? []).map((figure) => traceOne(summary, figure));
  traced.set(summary, known);
  return known;
}
