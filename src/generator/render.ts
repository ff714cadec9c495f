import { stringify } from 'yaml';
import type { Entry } from '../source/entry.ts';

const OPTIONS = { lineWidth: 0, singleQuote: true } as const;

/** A value as YAML, one line a text, keys in the order in which they stand. */
export function yamlOf(value: unknown): string {
  return stringify(value, OPTIONS);
}

/** The text of a record's file. */
export function textOf({ data, body }: Pick<Entry, 'data' | 'body'>): string {
  return body === '' ? yamlOf(data) : `---\n${yamlOf(data)}---\n\n${body}\n`;
}
