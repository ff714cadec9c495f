import { isMap, isPair, isScalar, isSeq, type Document, type Pair, type YAMLMap } from 'yaml';
import { definitionOf, fieldsOf, type Schema } from '../shape.ts';
import type { Edit } from './deviation.ts';
import { scalarsOf } from './scalars.ts';

/** The edit that puts a map in order. */
export interface OrderEdit extends Edit {
  /** Offset of the first key that should stand further up. */
  readonly misplaced: number;
}

/** An item of a map with where it lies: comments above it, its key, the end of its last line. */
interface Chunk {
  readonly key: string;
  /** Where the comments above the key begin; the key itself for the first item. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** How to put the first map whose keys are not in the order of its schema into that order. */
export function orderEdit(
  document: Document.Parsed,
  text: string,
  schema: Schema,
): OrderEdit | undefined {
  return firstIn(document.contents, schema, text);
}

function firstIn(node: unknown, schema: Schema | undefined, text: string): OrderEdit | undefined {
  if (!schema) return undefined;
  const def = definitionOf(schema);
  if (isSeq(node)) {
    const element = def.type === 'array' ? def.element : undefined;
    return firstOf(node.items, (item) => firstIn(item, element, text));
  }
  if (!isMap(node)) return undefined;
  const fields = fieldsOf(schema, scalarsOf(node));
  const own = reordered(node, Object.keys(fields), text);
  return (
    own ??
    firstOf(node.items, ({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      return firstIn(value, Object.hasOwn(fields, name) ? fields[name] : undefined, text);
    })
  );
}

function firstOf<T>(
  items: readonly T[],
  find: (item: T) => OrderEdit | undefined,
): OrderEdit | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

function reordered(map: YAMLMap, keys: readonly string[], text: string): OrderEdit | undefined {
  const names = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const place = (name: string) => (keys.includes(name) ? keys.indexOf(name) : keys.length);
  const wanted = names
    .map((name, index) => ({ index, place: place(name) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ index }) => index);
  const wrong = wanted.find((index, at) => index !== at);
  if (wrong === undefined) return undefined;
  const edit = map.flow ? inFlow(map, wanted, text) : inBlock(map, wanted, text);
  return edit && { ...edit, misplaced: spanOf(map.items[wrong])?.from ?? edit.at };
}

/** Within brackets each place gets the text of the item that belongs there. */
function inFlow(map: YAMLMap, wanted: readonly number[], text: string): Edit | undefined {
  const spans = map.items.map(spanOf);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || spans.some((span) => !span)) return undefined;
  const whole = text.slice(first.from, last.to);
  if (/[\n#]/.test(whole)) return undefined;
  const pieces = wanted.map((index, at) => {
    const [own, here, next] = [spans[index], spans[at], spans[at + 1]];
    return own && here
      ? text.slice(own.from, own.to) + text.slice(here.to, next?.from ?? here.to)
      : '';
  });
  return { kind: 'order', at: first.from, to: last.to, text: pieces.join('') };
}

/** Lines are moved with the comments above them, to the letter. */
function inBlock(map: YAMLMap, wanted: readonly number[], text: string): Edit | undefined {
  const chunks = chunksOf(map, text);
  const [first] = chunks ?? [];
  if (!chunks || !first) return undefined;
  const line = lineStart(text, first.start);
  const lead = text.slice(line, first.start);
  const indent = ' '.repeat(first.start - line);
  const pieces = wanted.map((index, at) => {
    const chunk = chunks[index];
    if (!chunk) return '';
    const comments = index === 0 ? '' : text.slice(chunk.from, lineStart(text, chunk.start));
    return comments + (at === 0 ? lead : indent) + text.slice(chunk.start, chunk.end);
  });
  return { kind: 'order', at: line, to: chunks.at(-1)?.end ?? line, text: pieces.join('') };
}

/** Undefined where keys do not each begin a line at the same column, or something unknown lies between them. */
function chunksOf(map: YAMLMap, text: string): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let column: number | undefined;
  for (const pair of map.items) {
    const span = spanOf(pair);
    if (!span) return undefined;
    const line = lineStart(text, span.from);
    const before = chunks.at(-1);
    column ??= span.from - line;
    const between = before ? text.slice(before.end, line) : '';
    const apart =
      before === undefined || (line >= before.end && /^[ ]*$/.test(text.slice(line, span.from)));
    if (span.from - line !== column || !apart || !/^(?:[ ]*(?:#.*)?\n)*$/.test(between))
      return undefined;
    const end = text[span.to - 1] === '\n' ? span.to : text.indexOf('\n', span.to) + 1;
    if (end === 0) return undefined;
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    chunks.push({ key, from: before?.end ?? span.from, start: span.from, end });
  }
  return chunks;
}

/** From the key to the end of the value. */
function spanOf(pair: unknown): { from: number; to: number } | undefined {
  if (!isPair(pair)) return undefined;
  const { key, value } = pair as Pair<unknown, unknown>;
  if (!isScalar(key) || !key.range) return undefined;
  const range =
    value !== null && typeof value === 'object' && 'range' in value ? value.range : null;
  const end = Array.isArray(range) ? Number(range[1]) : key.range[1];
  return { from: key.range[0], to: Math.max(end, key.range[1]) };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
