import type * as z from 'zod';
import { isMap, isScalar, isSeq, stringify, type Document, type Scalar, type YAMLMap } from 'yaml';
import { definitionOf, fieldsOf, type Schema } from '../shape.ts';
import type { Edit } from './deviation.ts';

/** Full-width digits, and the marks that stand between digits in days and times. */
const FULL_WIDTH = /[０-９－．：／]/;
const FOLDED = /^[\d:.-]+$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const KEY = /^[A-Za-z][\w-]*$/;
const FLOW = /[,[\]{}]/;
const WRITTEN = { compat: 'yaml-1.1', lineWidth: 0, singleQuote: true } as const;

const quoting = new Map<string, boolean>();

/**
 * Whether a text needs quotes, for YAML 1.2 or for a reader that still knows 1.1 (`off`, `012`, `9:30`).
 * A day needs none: such a reader takes it for the same day.
 */
export function mustQuote(text: string, inFlow = false): boolean {
  if (DAY.test(text)) return false;
  if (inFlow && FLOW.test(text)) return true;
  const known = quoting.get(text);
  if (known !== undefined) return known;
  const needed = /^["']/.test(stringify(text, WRITTEN));
  if (quoting.size < 10_000) quoting.set(text, needed);
  return needed;
}

/** Where quotes are missing or too many, and where digits are full-width in numbers and days. */
export function scalarEdits(document: Document.Parsed, text: string, schema: Schema): Edit[] {
  return editsOf(document.contents, schema, { text, inFlow: false });
}

/** The plain values of a map, by which a member of a union can be told. */
export function scalarsOf({ items }: YAMLMap): Record<string, unknown> {
  return Object.fromEntries(
    items.flatMap(({ key, value }) =>
      isScalar(key) && isScalar(value) ? [[String(key.value), value.value]] : [],
    ),
  );
}

interface Around {
  readonly text: string;
  readonly inFlow: boolean;
}

function editsOf(node: unknown, schema: Schema | undefined, around: Around): Edit[] {
  if (isMap(node)) {
    const fields = schema ? fieldsOf(schema, scalarsOf(node)) : {};
    const inside = { ...around, inFlow: around.inFlow || node.flow === true };
    return node.items.flatMap(({ key, value }) => [
      ...(isScalar(key) ? keyEdit(key, around.text) : []),
      ...editsOf(value, own(fields, isScalar(key) ? String(key.value) : ''), inside),
    ]);
  }
  if (isSeq(node)) {
    const def = schema && definitionOf(schema);
    const element = def?.type === 'array' ? def.element : undefined;
    const inside = { ...around, inFlow: around.inFlow || node.flow === true };
    return node.items.flatMap((item) => editsOf(item, element, inside));
  }
  return isScalar(node) ? valueEdit(node, schema, around) : [];
}

function keyEdit({ value, type, range }: Scalar, text: string): Edit[] {
  if (!range || type === 'PLAIN' || typeof value !== 'string' || !KEY.test(value)) return [];
  return change('quotes', text, [range[0], range[1]], value);
}

function valueEdit(node: Scalar, schema: Schema | undefined, { text, inFlow }: Around): Edit[] {
  const { value, type, range } = node;
  if (!range || typeof value !== 'string' || type?.startsWith('BLOCK')) return [];
  const span = [range[0], range[1]] as const;
  const folded = schema && FULL_WIDTH.test(value) ? foldedFor(schema, value) : undefined;
  if (folded !== undefined) {
    return change('digits', text, span, typeof folded === 'string' ? asTyped(folded) : `${folded}`);
  }
  // What goes over several lines is left as it is.
  if (text.slice(...span).includes('\n')) return [];
  const quoted = type !== 'PLAIN';
  if (quoted === mustQuote(value, inFlow)) return [];
  return change('quotes', text, span, quoted ? value : asTyped(value));
}

/** What a value with full-width digits means where the schema wants a number or a day; else undefined. */
function foldedFor(schema: Schema, value: string): string | number | undefined {
  const text = value.normalize('NFKC').trim();
  if (!FOLDED.test(text)) return undefined;
  const { safeParse } = schema as z.ZodType;
  if (definitionOf(schema).type === 'number') {
    return safeParse(Number(text)).success ? Number(text) : undefined;
  }
  // A line of prose may have what digits it likes.
  return !safeParse(value).success && safeParse(text).success ? text : undefined;
}

function asTyped(text: string): string {
  return mustQuote(text) ? `'${text.replaceAll("'", "''")}'` : text;
}

function change(
  kind: Edit['kind'],
  text: string,
  [at, to]: readonly [number, number],
  instead: string,
): Edit[] {
  return text.slice(at, to) === instead ? [] : [{ kind, at, to, text: instead }];
}

function own<T>(holder: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}
