import { stringify } from 'yaml';
import type { Entry } from '../source/entry.ts';

/** How the `yaml` package is asked to write what is not plain: `15:00` in quotes, for old readers too. */
const OPTIONS = { compat: 'yaml-1.1', lineWidth: 0, singleQuote: true } as const;

/**
 * Text that means itself in YAML: it begins with a Chinese character or a letter of an id, holds
 * nothing that YAML reads, and is no word such as `true`. All other text is left to the package.
 */
const PLAIN =
  /^(?:\p{Script=Han}|[a-z]+-)(?:[\p{Script=Han}a-z0-9，。、；：！？“”‘’《》（）〔〕—・%./-])*$/u;
/** A day is no number to YAML 1.2. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const KEY = /^[a-zA-Z]+$/;

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  if (PLAIN.test(value) || DAY.test(value)) return value;
  return stringify(value, OPTIONS).trimEnd();
}

/** Writes below a key or a dash; `indent` is what stands before the lines of it. */
function block(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    return value
      .map((item) => {
        if (!isObject(item)) return `${indent}- ${scalar(item as string)}\n`;
        return `${indent}- ${block(item, `${indent}  `).trimStart()}`;
      })
      .join('');
  }
  let text = '';
  for (const [key, item] of Object.entries(value as object)) {
    if (item === undefined) continue;
    if (isObject(item)) text += `${indent}${key}:\n${block(item, `${indent}  `)}`;
    else text += `${indent}${key}: ${scalar(item as string)}\n`;
  }
  return text;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A value as YAML, one line a text, keys in the order in which they stand. */
export function yamlOf(value: object): string {
  return isPlain(value) ? block(value, '') : stringify(value, OPTIONS);
}

/** Whether a value can be written here: no empty list, no text of several lines, no odd key. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\n');
  if (!isObject(value)) return value !== null;
  if (Array.isArray(value)) return value.length > 0 && value.every(isPlain);
  const pairs = Object.entries(value);
  return pairs.length > 0 && pairs.every(([key, item]) => KEY.test(key) && isPlain(item));
}

/** The text of a record's file. */
export function textOf({ data, body }: Pick<Entry, 'data' | 'body'>): string {
  return body === '' ? yamlOf(data) : `---\n${yamlOf(data)}---\n\n${body}\n`;
}
