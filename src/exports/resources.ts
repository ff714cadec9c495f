import type { Model } from '../model/records.ts';
import { kinds } from '../source/kinds.ts';
import { data as words } from '../text/data.ts';
import { measureColumns } from './measure-table.ts';
import { kindsIn } from './record.ts';
import type { Column } from './tables/column.ts';
import { layoutsFor } from './tables/layout.ts';
import { columnsOf, keyColumns, townNameColumn } from './tables/rows.ts';

/** A file of data, as the data package and the page of the data list it. */
export interface Resource {
  /** File name without ending. */
  readonly name: string;
  /** File name below the folder of the data. */
  readonly path: string;
  readonly format: 'csv' | 'json';
  readonly title: string;
  readonly description: string;
  /** The set to which the file belongs: a kind, `measures` or `popolo`. */
  readonly set: string;
  /** Columns of a table. */
  readonly columns?: readonly Column[];
  readonly primaryKey?: readonly string[];
  /** The table whose rows these belong to. */
  readonly parent?: string | undefined;
}

function tablesOf(kind: keyof typeof kinds): Resource[] {
  const { label } = kinds[kind];
  const { records, lists } = layoutsFor(kind);
  return [records, ...lists].map((layout) => ({
    ...{ name: layout.name, path: `${layout.name}.csv`, format: 'csv', set: kind },
    title: layout.list === undefined ? label : layout.description,
    description: layout.description,
    columns: columnsOf(layout),
    primaryKey: ['town', 'record', ...(layout.list === undefined ? [] : ['row'])],
    parent: layout.list === undefined ? undefined : kind,
  }));
}

const measureTable: Resource = {
  ...{ name: 'measures', path: 'measures.csv', format: 'csv', set: 'measures' },
  ...{ title: words.measures, description: words.measuresAbout },
  columns: [
    ...keyColumns.filter(({ name }) => name !== 'record'),
    townNameColumn,
    ...measureColumns,
  ],
};

const measureValues: Resource = {
  ...{ name: 'measures-json', path: 'measures.json', format: 'json', set: 'measures' },
  ...{ title: `${words.measures}${words.json}`, description: words.measuresAbout },
};

const popolo: Resource = {
  ...{ name: 'popolo', path: 'popolo.json', format: 'json', set: 'popolo' },
  ...{ title: words.popolo, description: words.popoloAbout },
};

/** Every file of data of a site: of kinds that have no record, none. */
export function resourcesOf(model: Model): readonly Resource[] {
  const ofKinds = kindsIn(model).flatMap((kind): Resource[] => [
    ...tablesOf(kind),
    {
      ...{ name: `${kind}-json`, path: `${kind}.json`, format: 'json', set: kind },
      title: `${kinds[kind].label}${words.json}`,
      description: layoutsFor(kind).records.description,
    },
  ]);
  return [...ofKinds, measureTable, measureValues, popolo];
}
