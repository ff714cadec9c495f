import type { DataOf, Kind } from '../../src/source/kinds.ts';
import type { PublicRecord } from '../../src/exports/record.ts';
import { fromCell, unguard } from '../../src/exports/tables/cells.ts';
import type { Column, Row } from '../../src/exports/tables/column.ts';
import { layoutsFor } from '../../src/exports/tables/layout.ts';

/** The rows of every table of a kind, by the name of the table. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** Puts a value where a path leads, making the objects on the way. */
function put(holder: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    holder[key] = value;
    return;
  }
  put((holder[key] ??= {}) as Record<string, unknown>, rest, value);
}

function objectOf(row: Row, columns: readonly Column[]): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const { name, path, type } of columns) {
    const value = fromCell(row[name] ?? '', type);
    if (value !== undefined) put(made, path, value);
  }
  return made;
}

const keyOf = ({ town, record }: Row) => `${town}/${record}`;

/** The records of a kind as they were before they became tables: what `rowsOf` took apart. */
export function rebuild(kind: Kind, tables: Tables): PublicRecord[] {
  const { records, lists } = layoutsFor(kind);
  const items = lists.map((list) => ({
    ...{ list, rows: Map.groupBy(tables[list.name] ?? [], keyOf) },
  }));
  return (tables[records.name] ?? []).map((row) => {
    const data = objectOf(row, records.columns);
    for (const { list, rows } of items) {
      if ((row[list.list ?? ''] ?? '') === '') continue;
      const own = (rows.get(keyOf(row)) ?? []).toSorted(
        (a, b) => Number(a['row']) - Number(b['row']),
      );
      put(
        data,
        (list.list ?? '').split('.'),
        own.map((item) => objectOf(item, list.columns)),
      );
    }
    return {
      ...{ kind, town: row['town'] ?? '', id: row['record'] ?? '', url: row['url'] ?? '' },
      townName: unguard(row['townName'] ?? ''),
      demonstration: row['demonstration'] === 'true',
      data: data as DataOf<Kind>,
      body: unguard(row['body'] ?? ''),
    };
  });
}
