import { formatNumber } from '../../text/format.ts';
import type { Table, Value } from '../pieces.ts';

/** A row or a column of a table that counts records. */
export interface Class {
  readonly key: string;
  readonly text: string;
  /** The list of exactly its records, where there is one. */
  readonly href?: string | undefined;
}

/** What is counted, by which rows and columns. */
interface Crossing<R> {
  readonly records: readonly R[];
  readonly rows: readonly Class[];
  readonly columns: readonly Class[];
  readonly rowOf: (record: R) => string;
  readonly columnOf: (record: R) => string;
  /** The list of all records, where the rows have every one of them. */
  readonly all?: string | undefined;
}

/** A number of records, leading to their list where there is one. */
export const counted = (count: number, href?: string): Value =>
  count > 0 && href !== undefined ? [{ text: formatNumber(count), href }] : [formatNumber(count)];

/** How many records stand in each row and column, with the sums of rows; of columns where no record is left out. */
export function crossing<R>(parts: Crossing<R>): Pick<Table, 'rows' | 'total'> {
  const { records, rows, columns, rowOf, columnOf, all } = parts;
  const cells = new Map<string, number>();
  for (const record of records) {
    const key = `${rowOf(record)}\n${columnOf(record)}`;
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  const cell = (row: Class, column: Class) => cells.get(`${row.key}\n${column.key}`) ?? 0;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const numbers = rows.map((row) => columns.map((column) => cell(row, column)));
  return {
    rows: rows.map((row, at) => [
      [row.text],
      ...numbers[at]!.map((count) => counted(count)),
      counted(sum(numbers[at]!), row.href),
    ]),
    total:
      all === undefined
        ? undefined
        : [
            ['合计'],
            ...columns.map((column, at) =>
              counted(sum(numbers.map((row) => row[at]!)), column.href),
            ),
            counted(sum(numbers.flat()), all),
          ],
  };
}
