import type { ReferenceTarget } from '../schema/fields.ts';
import type { Path } from '../source/fault.ts';
import { isCongressList } from '../source/references.ts';
import {
  definitionOf,
  fieldsOf,
  isOptional,
  metaOf,
  schemaAt,
  valueAt,
  type Schema,
} from '../source/shape.ts';
import { daysBetween, sheetDay } from './days-in.ts';
import { itemsAsOne, rowsAsOne } from './list-slip.ts';
import { isRough } from './number-in.ts';
import { rowsOf, whatToWrite } from './sample.ts';
import { labelOfTarget } from './subject.ts';
import { accepts, impossibleDay, suggest, typed } from './suggest.ts';

/** A value that its schema refuses. */
export interface Wrong {
  readonly path: Path;
  /** Undefined where the path leads into a union whose member is unknown. */
  readonly schema: Schema | undefined;
  readonly value: unknown;
  /** The value as it stands in the file, and the comment behind it, with the blanks between them. */
  readonly written: string;
  readonly comment?: string;
  /** The schema and the data of the whole record. */
  readonly root: Schema;
  readonly data: unknown;
}

const LONG_NUMBER = /^\d{7,}$/;

type Known = Wrong & { readonly schema: Schema };

/** What to type instead: a reading of the value that fits, or else in words what is to be written. */
export function correction(wrong: Wrong): string {
  const { schema, value } = wrong;
  if (!schema) return '照说明改正';
  // What fits its own schema offends against something beside it.
  if (accepts(schema, value)) return '改这一项，或者改与它有关的另一项';
  const known = { ...wrong, schema };
  const { type } = definitionOf(schema);
  if (type === 'array' && Array.isArray(value)) return wholeList(known, value);
  if (type === 'object' || type === 'union') return rowsOf(schema, value);
  return (
    rowsAsOne(known) ??
    itemsAsOne(known) ??
    severalDays(known) ??
    meantOf(known) ??
    otherwise(known)
  );
}

/** The key before a value; nothing before an item of a list. */
export function leadOf(path: Path): string {
  const key = path.at(-1);
  return typeof key === 'string' ? `${key}: ` : '';
}

/** What is to be done behind a key, or in an item of a list. */
export function afterKey(path: Path, what: string): string {
  const key = path.at(-1);
  return typeof key === 'string' ? `${key}: 后面${what}` : what;
}

/** A list whose items are each right: it is empty, or they do not go together as the message says. */
function wholeList({ schema, path }: Known, value: readonly unknown[]): string {
  if (value.length > 0) return '照上面说的调整这几项，各项的内容照实写';
  if (isOptional(schema)) return `删去 ${path.at(-1)} 这一项`;
  return afterKey(path, whatToWrite(schema));
}

/** Several days in one field are two, where the last one has a field of its own. */
function severalDays({ path, schema, value, root, data }: Known): string | undefined {
  const key = path.at(-1);
  if (key !== 'on' && key !== 'from') return undefined;
  if (!freeBeside(root, path, data).includes('to')) return undefined;
  const days = daysBetween(String(value).normalize('NFKC'));
  if (!days?.every((day) => accepts(schema, day))) return undefined;
  return `改成两行：${key}: ${days[0]} 和 to: ${days[1]}`;
}

function meantOf({ path, schema, value, written, comment, root, data }: Known): string | undefined {
  const meant = suggest(schema, value, written);
  if (meant === undefined) return undefined;
  // A telephone number is not said again, and with stars in it could not be typed.
  if (meant === written && LONG_NUMBER.test(written))
    return `内容不变，两边加上英文引号，写成 ${leadOf(path)}'……'`;
  const isProse = ['line', 'text'].includes(metaOf(schema).format ?? '');
  if (isProse && typeof meant === 'string' && typeof value !== 'string' && comment)
    return withComment(path, meant, comment);
  const hint = `改成 ${leadOf(path)}${typed(meant)}`;
  const isSaid = valueAt(data, [...path.slice(0, -1), 'approximate']) !== undefined;
  if (typeof meant === 'number' && isRough(String(value)) && !isSaid) {
    const free = freeBeside(root, path, data);
    return `${hint}；是约数的，在 ${free.includes('approximate') ? 'approximate' : 'note'} 里写明`;
  }
  return sheetDay(String(value)) === meant
    ? `${hint}；${String(value)} 是电子表格里的日期数，请与原表核对`
    : hint;
}

/** What follows a number may be a comment, or what is said of it: without a blank behind the #, it is. */
function withComment(path: Path, meant: string, comment: string): string {
  return /^[ \t]+#[^\s#]/.test(comment)
    ? `改成 ${leadOf(path)}${typed(meant + comment)}`
    : `改成 ${leadOf(path)}${typed(meant)}；# 后面也是内容的，一起写进引号里`;
}

function otherwise({ path, schema, value }: Known): string {
  const { reference, format } = metaOf(schema);
  if (typeof value === 'number' && definitionOf(schema).type === 'number')
    return '改成合乎要求的数字';
  if (reference && reference !== 'any') return whereIds(reference);
  const impossible = format?.endsWith('day') && impossibleDay(String(value));
  return impossible || afterKey(path, whatToWrite(schema));
}

/** The keys of the object around a value that are not there yet. */
function freeBeside(root: Schema, path: Path, data: unknown): readonly string[] {
  const outer = path.slice(0, -1);
  const schema = schemaAt(root, outer, data);
  const fields = schema ? fieldsOf(schema, valueAt(data, outer)) : {};
  const there = (key: string) => valueAt(data, [...outer, key]) !== undefined;
  return Object.keys(fields).filter((key) => !there(key));
}

function whereIds(target: Exclude<ReferenceTarget, 'any'>): string {
  return isCongressList(target)
    ? `写${labelOfTarget(target)}的编号，congress.yaml 的 ${target} 里可以查到`
    : `写${labelOfTarget(target)}的编号，就是 ${target} 文件夹里的文件名（不带结尾）`;
}
