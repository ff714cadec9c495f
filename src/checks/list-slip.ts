import type { Path } from '../source/fault.ts';
import { definitionOf, metaOf, type Schema } from '../source/shape.ts';
import { accepts, itemsIn, suggest, typed } from './suggest.ts';

interface Value {
  readonly path: Path;
  readonly schema: Schema;
  readonly value: unknown;
}

/** A dash or a number with a mark, at the beginning or behind the end of a sentence. */
const MARKED =
  /^[-－—–•·]\s*\S|[。；;]\s*(?:[（(]?[\d一二三四五六七八九十]+[)）.．、]|[二三四五六七八九]是)/u;

/**
 * Several items behind the key of a list are read as one text. They are not joined into one item:
 * the writer is told how to write one line for each.
 */
export function rowsAsOne({ path, schema, value, written }: Value & { written: string }) {
  if (definitionOf(schema).type !== 'array' || typeof value !== 'string') return undefined;
  if (!written.trim().includes('\n') && !MARKED.test(value)) return undefined;
  return `${path.at(-1)}: 后面不写内容，下面每条一行，行首空两格写短横线“-”、再空一格，原来的序号删去`;
}

/** Items of a list that are divided by Chinese marks are read as one: says how they are divided. */
export function itemsAsOne({ path, schema, value }: Value): string | undefined {
  const { format } = metaOf(schema);
  if (typeof path.at(-1) !== 'number' || format === 'line' || format === 'text') return undefined;
  if (typeof value !== 'string' || !/[、，；]/.test(value)) return undefined;
  const items = itemsIn(value).map((item) => suggest(schema, item, item));
  if (items.length < 2 || !items.every((item) => accepts(schema, item))) return undefined;
  return `用英文逗号分开：${items.map((item) => typed(item, true)).join(', ')}`;
}
