import { measures } from '../model/measures/index.ts';
import { type Count, type Dimension, type Measure, shareOf } from '../model/measures/measure.ts';
import { yearsOf } from '../model/measures/period.ts';
import type { LinkedRecord, Model, RecordKind, Town } from '../model/records.ts';
import { data as words } from '../text/data.ts';
import { fromCell, toCell } from './tables/cells.ts';
import type { Column, Row } from './tables/column.ts';

const column = (name: keyof typeof words.measureColumns, type: Column['type'], required = true) =>
  ({ name, path: [name], type, description: words.measureColumns[name], required }) as Column;

/** The columns of the table of measures, behind those of the town. */
export const measureColumns: readonly Column[] = [
  column('measure', 'string'),
  column('title', 'string'),
  column('unit', 'string'),
  column('definition', 'string'),
  column('year', 'string'),
  { ...column('dimension', 'string', false), words: Object.keys(words.dimensions) },
  column('key', 'string', false),
  column('value', 'number'),
  column('whole', 'number', false),
  column('percent', 'number', false),
  column('records', 'array', false),
  column('wholeRecords', 'array', false),
];

/** By what measures are broken down here: not by deputy, since that would make a table of ranks. */
const DIMENSIONS = Object.keys(words.dimensions) as Dimension[];

/** Every year in which a town has records of some kind. */
function yearsIn(town: Town): string[] {
  const kinds = Object.keys(town.records) as RecordKind[];
  const named = [...(town.congress.funds ?? []), ...(town.congress.staff ?? [])];
  const years = [...kinds.flatMap((kind) => yearsOf(town, kind)), ...named.map(({ year }) => year)];
  const known = years.filter((year) => year !== undefined && year <= town.today.slice(0, 4));
  return [...new Set(known as string[])].sort();
}

function numbers(count: Count): Record<string, string> {
  const share = shareOf(count);
  return {
    value: toCell(count.value, 'number'),
    whole: toCell(count.whole, 'number'),
    percent: share === undefined ? '' : (share * 100).toFixed(1),
  };
}

const keyOf = ({ kind, id }: LinkedRecord) => `${kind}/${id}`;

function rowsOf(town: Town, name: string, measure: Measure, year: string): Row[] {
  const total = measure.of(town, year);
  if (!total) return [];
  const { title, unit, definition } = measure;
  const head = {
    ...{ town: town.slug, townName: toCell(town.name, 'string') },
    demonstration: String(town.demonstration),
    ...{ measure: name, title, unit, definition, year },
  };
  const records = toCell(total.records.map(keyOf), 'array');
  const wholeRecords = total.population ? toCell(total.population.map(keyOf), 'array') : '';
  return [
    { ...head, dimension: '', key: '', ...numbers(total), records, wholeRecords },
    ...DIMENSIONS.filter((dimension) => measure.by.includes(dimension)).flatMap((dimension) =>
      measure.parts(town, year, dimension).map((part) => ({
        ...head,
        dimension,
        key: toCell(part.key, 'string'),
        ...numbers(part),
        records: '',
        wholeRecords: '',
      })),
    ),
  ];
}

/** Every measure of every town and year that can be told, and its parts. */
export function measureRows({ towns }: Model): Row[] {
  return towns
    .filter(({ archive }) => !archive)
    .flatMap((town) =>
      yearsIn(town).flatMap((year) =>
        Object.entries(measures).flatMap(([name, measure]) => rowsOf(town, name, measure, year)),
      ),
    );
}

const listIn = (cell: string | undefined) => (cell ? (JSON.parse(cell) as unknown) : null);
const numberOf = (cell: string | undefined) => (cell ? Number(cell) : null);

/** The rows of the table with numbers as numbers, and `null` where nothing is told. */
export function measureValues(rows: readonly Row[]): object[] {
  return rows.map((row) => ({
    ...row,
    townName: fromCell(row['townName'] ?? '', 'string'),
    demonstration: row['demonstration'] === 'true',
    dimension: row['dimension'] || null,
    key: fromCell(row['key'] ?? '', 'string') ?? null,
    value: numberOf(row['value']),
    whole: numberOf(row['whole']),
    percent: numberOf(row['percent']),
    records: listIn(row['records']),
    wholeRecords: listIn(row['wholeRecords']),
  }));
}
