import { parse } from 'csv-parse/sync';
import { csvOf } from '../../src/exports/tables/csv.ts';
import type { Row } from '../../src/exports/tables/column.ts';
import { layouts } from '../../src/exports/tables/layout.ts';
import { columnsOf, rowsOf } from '../../src/exports/tables/rows.ts';
import { publicRecords, type PublicRecord } from '../../src/exports/record.ts';
import { createModel } from '../../src/model/create.ts';
import type { Model } from '../../src/model/records.ts';
import type { Site } from '../../src/schema/site.ts';
import type { Entry } from '../../src/source/entry.ts';
import type { Kind } from '../../src/source/kinds.ts';
import type { Tables } from './rebuild.ts';

/** A model and the Markdown of its records. */
export interface Whole {
  readonly model: Model;
  readonly bodyOf: (key: string) => string | undefined;
}

/** Entries as the exports get them. */
export function wholeOf(entries: readonly Entry[], settings: Site, today: string): Whole {
  const bodies = new Map(
    entries.map(({ kind, town, id, body }) => [`${kind}/${town}/${id}`, body]),
  );
  return { model: createModel(entries, settings, today), bodyOf: (key) => bodies.get(key) };
}

/** The records of a kind, as they are given away. */
export const recordsOf = ({ model, bodyOf }: Whole, kind: Kind) =>
  publicRecords(model, kind, bodyOf);

/** What a reader of CSV, not the writer, finds in the files of the tables of a kind. */
export function readBack(kind: Kind, records: readonly PublicRecord[]): Tables {
  const own = layouts.filter((layout) => layout.kind === kind);
  return Object.fromEntries(
    own.map((layout) => {
      const names = columnsOf(layout).map(({ name }) => name);
      const text = csvOf(
        names,
        records.flatMap((record) => rowsOf(record, layout)),
      );
      return [layout.name, readCsv(text)];
    }),
  );
}

/** The rows of a CSV file with a mark of its encoding. */
export function readCsv(text: string): Row[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[];
}
