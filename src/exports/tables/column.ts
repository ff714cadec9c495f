import type { Kind } from '../../source/kinds.ts';
import type { Schema } from '../../source/shape.ts';

/** How a cell is written: as the value types of the Frictionless Table Schema. `array` and `object` are JSON. */
export type CellType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array' | 'object';

/** One column of a table. */
export interface Column {
  /** Keys from the record, or from an item of the list, joined by dots: `review.author`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly type: CellType;
  /** What the schema says of the field, in Chinese. */
  readonly description: string;
  readonly required: boolean;
  /** Form of a text, as the vocabulary of the schemas names it: `partial-day`, `id`, `text`. */
  readonly format?: string | undefined;
  readonly unit?: string | undefined;
  /** The words that may stand here. */
  readonly words?: readonly string[] | undefined;
  /** The kind, or the list of the congress, that an id here names. */
  readonly reference?: string | undefined;
  /** The name of the table that holds the list; the cell is its length. */
  readonly list?: string | undefined;
}

/** A table: the records of a kind, or the items of one of their lists. */
export interface Layout {
  /** File name without ending: `motions`, `motions-events`. */
  readonly name: string;
  readonly kind: Kind;
  /** The list whose items are the rows; absent where each record is a row. */
  readonly list?: string | undefined;
  readonly description: string;
  readonly columns: readonly Column[];
}

/** A row as it stands in the file. */
export type Row = Readonly<Record<string, string>>;

/** A field of a schema with its place. */
export interface Field {
  readonly path: readonly string[];
  readonly schema: Schema;
  readonly required: boolean;
}

/** Whether a schema of numbers allows whole ones only. */
export function isWhole(schema: Schema): boolean {
  return 'format' in schema && schema.format === 'safeint';
}
