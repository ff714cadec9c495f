import { stringify } from 'csv-stringify/sync';
import type { Row } from './column.ts';

/** A table as a CSV file that office programs open rightly: UTF-8 with its mark, lines end with CRLF. */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([[...columns], ...rows.map((row) => columns.map((name) => row[name] ?? ''))], {
    bom: true,
    record_delimiter: 'windows',
    // Where lines end with CRLF, the library leaves a single LF as it is.
    quoted_match: /[\r\n]/,
  });
}
