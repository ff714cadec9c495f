import type * as z from 'zod';
import { day } from '../schema/fields.ts';
import { mustQuote } from '../source/canonical/scalars.ts';
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
  if (def.type === 'array') {
    if (typeof value === 'object') return [];
    const [list, isBracketed] = splitList(String(value));
    const whole = isBracketed ? [] : [[value]];
    return [...whole, list, readings(def.element, value, written).slice(0, 1)];
  }
  if (typeof value === 'object') return [];
  const text = plain(String(value));
  if (def.type === 'number') return [numberIn(text)];
  if (def.type === 'boolean') return [truthIn(text)];
  if (def.type === 'enum') return [meantWord(text, wordsOf(schema))];
  if (def.type !== 'string') return [];
  const asWritten = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : written;
  return [...textsIn(text, metaOf(schema).format), asWritten];
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

/** The items of a list that is written as one text, and whether it has brackets that are not read as such. */
function splitList(text: string): [string[], boolean] {
  const inside = /^\s*[【［〔](.*)[】］〕\]]\s*$/s.exec(text)?.[1];
  return [itemsIn(inside ?? text), inside !== undefined];
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

function asId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_./]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

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
