import type * as z from 'zod';
import { day } from '../schema/fields.ts';
import { definitionOf, metaOf, wordsOf, type Schema } from '../source/shape.ts';
import { nearest } from './near.ts';

/** A value as it is typed into a file, in quotes where it would be read as something else. */
export function typed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(typed).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  const misread =
    value === '' || value.trim() !== value || MISREAD.test(value) || MARKS.test(value);
  return misread ? JSON.stringify(value) : value;
}

/** Texts that without quotes would be a number, a truth value or nothing. */
const MISREAD =
  /^([-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?|0[xo][\da-f]+|[-+]?\.inf|\.nan|true|false|null|~)$/i;
/** Texts that without quotes would be grammar. */
const MARKS = /^[-?:,[\]{}#&*!|>'"%@`]|: |:$| #|\n/;

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
    return [[value], splitList(String(value)), readings(def.element, value, written).slice(0, 1)];
  }
  if (typeof value === 'object') return [];
  const text = plain(String(value));
  if (def.type === 'number') return [numberIn(text)];
  if (def.type === 'boolean') return [truthIn(text)];
  if (def.type === 'enum') return [text, ...nearest(text, wordsOf(schema), 1)];
  if (def.type !== 'string') return [];
  const asWritten = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : written;
  return [...dates(text), clock(text), asId(schema, text), asWritten, `https://${text}`];
}

/** Half-width, without blanks around it. */
function plain(text: string): string {
  return text.normalize('NFKC').trim();
}

function splitList(text: string): string[] {
  return text.split(/[、，,;；\s]+/).filter(Boolean);
}

function numberIn(text: string): number | undefined {
  // A letter O beside a digit is a zero.
  const zeros = text.replace(/(?<=\d[Oo]*)[Oo]/g, '0');
  const digits = /^(?:约|共)?\s*(-?\d[\d,]*(?:\.\d+)?)\s*(万?)[^\d万]{0,3}$/.exec(zeros);
  if (!digits?.[1]) return undefined;
  const number = Number(digits[1].replaceAll(',', ''));
  return digits[2] ? Math.round(number * 10_000) : number;
}

function truthIn(text: string): boolean | undefined {
  if (/^(是|对|有|yes|y|on|1)$/i.test(text)) return true;
  return /^(否|不是|没有|无|no|n|off|0)$/i.test(text) ? false : undefined;
}

/** Days in many ways of writing them, letters that look like digits among them. */
function dates(text: string): string[] {
  const digits = text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  const parts = /^(\d{4})\D{1,2}(\d{1,2})(?:\D{1,2}(\d{1,2}))?\D?$/.exec(digits);
  if (!parts) return /^\d{8}$/.test(digits) ? [digits.replace(/(....)(..)(..)/, '$1-$2-$3')] : [];
  const [year, month, day] = parts.slice(1).map((part) => part?.padStart(2, '0'));
  return [day ? `${year}-${month}-${day}` : `${year}-${month}`];
}

function clock(text: string): string | undefined {
  const parts = /^(\d{1,2})[:.点时](\d{2})?分?$/.exec(text);
  return parts ? `${parts[1]?.padStart(2, '0')}:${parts[2] ?? '00'}` : undefined;
}

function asId(schema: Schema, text: string): string | undefined {
  if (metaOf(schema).format !== 'id') return undefined;
  return text
    .toLowerCase()
    .replace(/[\s_./]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Of a day that is written well but is in no calendar: what the calendar has. */
export function impossibleDay(text: string): string | undefined {
  const [year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(dates(plain(text))[0] ?? '')?.slice(1) ?? [];
  if (!year || !month) return undefined;
  const last = [31, 30, 29, 28].find(
    (number) => day.safeParse(`${year}-${month}-${number}`).success,
  );
  return last ? `${year} 年 ${Number(month)} 月只到 ${last} 日` : '月份只有 01 到 12';
}
