import type { Hidden } from './found.ts';

/** A part of a line to be shown otherwise; columns count from 1, in UTF-16 units. */
export interface Redaction {
  readonly column: number;
  readonly length: number;
  /** As long as what it hides. */
  readonly shown: string;
}

/** Shorter pieces of a value give nothing away, and stand in other words. */
const TELLING = 4;

/** What to hide of one line, whose offset in the text is given with its end. */
export function redactionsOf(found: readonly Hidden[], from: number, to: number): Redaction[] {
  return found
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end, masked }) => ({
      column: Math.max(start, from) - from + 1,
      length: Math.min(end, to) - Math.max(start, from),
      shown: fitting(masked, Math.min(end, to) - Math.max(start, from)),
    }));
}

/** A line as it may be shown: of the same length, so that columns stay true. */
export function redacted(line: string, redactions: readonly Redaction[]): string {
  return redactions.reduce(
    (text, { column, length, shown }) =>
      text.slice(0, column - 1) + shown + text.slice(column - 1 + length),
    line,
  );
}

/** A text with every value found in itself masked. */
export function withMasks(text: string, found: readonly Hidden[]): string {
  return found.reduceRight(
    (rest, { start, end, masked }) => rest.slice(0, start) + masked + rest.slice(end),
    text,
  );
}

/** A message that may quote a value, also in part, without what is hidden of that value. */
export function withoutValues(message: string, values: readonly string[]): string {
  return values.reduce(withoutValue, message);
}

/** What of a value its masked form hides, as written in the text and as folded. */
export function hiddenOf({ start, end, masked, folded }: Hidden, text: string): string[] {
  return [text.slice(start, end), folded].map((value) => {
    const head = commonHead(value, masked);
    const tail = commonHead(reversed(value.slice(head)), reversed(masked.slice(head)));
    return value.slice(head, value.length - tail);
  });
}

function withoutValue(message: string, value: string): string {
  const least = Math.min(TELLING, value.length);
  if (least === 0) return message;
  let shown = '';
  for (let at = 0; at < message.length;) {
    const length = longestFrom(message, at, value);
    shown += length < least ? message.charAt(at) : '*'.repeat(length);
    at += length < least ? 1 : length;
  }
  return shown;
}

/** How much of the message from an offset on stands anywhere in the value. */
function longestFrom(message: string, at: number, value: string): number {
  let length = 0;
  while (at + length < message.length && value.includes(message.slice(at, at + length + 1)))
    length += 1;
  return length;
}

function fitting(masked: string, length: number): string {
  return masked.length === length ? masked : '*'.repeat(length);
}

function commonHead(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
