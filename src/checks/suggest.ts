import type * as z from 'zod';
import { day } from '../schema/fields.ts';
import { mustQuote } from '../source/canonical/scalars.ts';
import { kindNames } from '../source/kinds.ts';
import { definitionOf, metaOf, wordsOf, type Schema } from '../source/shape.ts';
import { daysIn, sheetDay } from './days-in.ts';
import { meantWord } from './meant-word.ts';
import { numberIn } from './number-in.ts';

/** A value as it is typed into a file, in quotes where it would be read as something else. */
export function typed(value: unknown, inFlow = false): string {
  if (Array.isArray(value)) return `[${value.map((item) => typed(item, true)).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  if (value.includes('\n')) return JSON.stringify(value);
  return mustQuote(value, inFlow) ? `'${value.replaceAll("'", "''")}'` : value;
}

/**
 * What the writer most likely meant: the first of many readings of a value that the schema accepts.
 * `written` is the value as it stands in the file.
 */
export function suggest(schema: Schema, value: unknown, written: string): unknown {
  return readings(schema, value, written).find((candidate) => accepts(schema, candidate));
}

/** Whether a schema takes a value. */
export function accepts(schema: Schema, value: unknown): boolean {
  return value !== undefined && (schema as z.ZodType).safeParse(value).success;
}

function readings(schema: Schema, value: unknown, written: string): unknown[] {
  const def = definitionOf(schema);
  if (value === null || value === undefined) return [];
  if (typeof value === 'number' && !Number.isFinite(value)) return [];
  if (typeof value === 'object') return [];
  // A number is taken as it is written: 1970.10 is no 1970.1.
  const said = typeof value === 'number' && written ? written : String(value);
  if (def.type === 'array') {
    const { items, isList } = splitList(said);
    const list = items.map((item) => suggest(def.element, item, item));
    const whole = isList ? [] : [[value]];
    return [...whole, list, readings(def.element, value, written).slice(0, 1)];
  }
  const text = plain(said);
  if (def.type === 'number') return [numberIn(text)];
  if (def.type === 'boolean') return [truthIn(text)];
  if (def.type === 'enum') return [meantWord(text, wordsOf(schema))];
  if (def.type !== 'string') return [];
  const asWritten = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : written;
  const { format, reference } = metaOf(schema);
  return [...(reference === 'any' ? [asRecord(text)] : textsIn(text, format)), asWritten];
}

/** Readings of a text that must have a form; prose is left as it is. */
function textsIn(text: string, format: string | undefined): unknown[] {
  if (format === 'line' || format === 'text') return [];
  if (format === 'time') return [clock(text)];
  if (format === 'id') return [asId(text)];
  const days = daysIn(text);
  if (format) return [...days, sheetDay(text)];
  // A field without a form of its own says how far it goes: a birth up to the month, a summary up to the year.
  const shorter = days.flatMap((day) => [day.slice(0, 7), day.slice(0, 4)]);
  return [...days, ...shorter, ADDRESS.test(text) ? `https://${text}` : undefined];
}

/** A web address without its beginning. */
const ADDRESS = /^[a-z\d-]+(\.[a-z\d-]+)+([/:?#]|$)/i;

/** Half-width, without blanks around it. */
function plain(text: string): string {
  return text.normalize('NFKC').trim();
}

/** What is written as one text, and whether it is surely a list: it has brackets of the wrong sort, or titles in a row. */
function splitList(text: string): { readonly items: string[]; readonly isList: boolean } {
  const inside = /^\s*[【［〔](.*)[】］〕\]]\s*$/s.exec(text)?.[1];
  const isTitles = /^《[^《》]+》(?:[、，,]《[^《》]+》)+$/.test(text.trim());
  return { items: itemsIn(inside ?? text), isList: inside !== undefined || isTitles };
}

/** What Chinese marks, commas or blanks divide. */
export function itemsIn(text: string): string[] {
  return text.split(/[、，,;；\s]+/).filter(Boolean);
}

function truthIn(text: string): boolean | undefined {
  if (/^(是|对|有|yes|y|on|1)$/i.test(text)) return true;
  return /^(否|不是|没有|无|no|n|off|0)$/i.test(text) ? false : undefined;
}

function clock(text: string): string | undefined {
  const parts = /^(\d{1,2})[:.点时](\d{2})?分?$/.exec(text);
  return parts ? `${parts[1]?.padStart(2, '0')}:${parts[2] ?? '00'}` : undefined;
}

/** An id, also out of the path of its file. */
function asId(text: string): string {
  return (PATH.exec(text)?.[2] ?? text)
    .toLowerCase()
    .replace(ENDING, '')
    .replace(/[\s_./]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** `kind/id` out of a path within the town; a path with a town may lead to another one. */
function asRecord(text: string): string | undefined {
  const [, kind, id = ''] = PATH.exec(text.toLowerCase()) ?? [];
  return kind && `${kind}/${id.replace(ENDING, '')}`;
}

const PATH = new RegExp(`^(${kindNames.join('|')})/(.+)$`, 'i');
const ENDING = /\.(?:md|ya?ml)$/i;

/** Of a day that is written well but is in no calendar: what the calendar has. */
export function impossibleDay(text: string): string | undefined {
  const [year, month] =
    /^(\d{4})-(\d{2})-\d{2}$/.exec(daysIn(plain(text))[0] ?? '')?.slice(1) ?? [];
  if (!year || !month) return undefined;
  const last = [31, 30, 29, 28].find(
    (number) => day.safeParse(`${year}-${month}-${number}`).success,
  );
  return last ? `${year} 年 ${Number(month)} 月只到 ${last} 日` : '月份只有 01 到 12';
}
