import type { Hidden } from './found.ts';

/** A part of a line to be shown otherwise; columns count from 1, in UTF-16 units. */
export interface Redaction {
  readonly column: number;
  readonly length: number;
  /** As long as what it hides. */
  readonly shown: string;
}

/** Shorter pieces of a value give little away, and stand in other words. */
const TELLING = 4;
/** What may stand between the characters of a name. */
const BLANKS = '[ \\t\\u3000]{0,4}';

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

/** What a message may not show of a value. */
export interface Secret {
  /** What its masked form hides. */
  readonly hidden: string;
  /** What its masked form shows before and behind that. */
  readonly head: string;
  readonly tail: string;
  /** What stands behind the value where it was found. */
  readonly after: string;
}

/** A message that may quote a value, also in part, without what is hidden of that value. */
export function withoutValues(message: string, secrets: readonly Secret[]): string {
  return secrets.reduce((text, secret) => {
    if (secret.hidden === '') return text;
    return secret.hidden.length < TELLING
      ? withoutShort(text, secret)
      : withoutPieces(text, secret.hidden);
  }, message);
}

/** What of a value its masked form hides, as written in the text and as folded. */
export function secretsOf({ start, end, masked, folded }: Hidden, text: string): Secret[] {
  return [text.slice(start, end), folded].map((value) => {
    const head = commonHead(value, masked);
    const tail = commonHead(reversed(value.slice(head)), reversed(masked.slice(head)));
    return {
      hidden: value.slice(head, value.length - tail),
      head: value.slice(0, head),
      tail: value.slice(value.length - tail),
      after: text.charAt(end),
    };
  });
}

/**
 * A given name of one character stands in other words too: starred there, it would be told by what is missing. So it is
 * hidden only behind its surname, or where a quotation begins within the name.
 */
function withoutShort(message: string, { hidden, head, tail, after }: Secret): string {
  const whole = new RegExp(
    `(${apart(head)}${BLANKS})${apart(hidden)}(?=${BLANKS}${apart(tail)})`,
    'g',
  );
  const shown = message.replace(whole, (_, lead: string) => lead + '*'.repeat(hidden.length));
  if (after === '') return shown;
  return [...hidden].reduce((text, _, cut) => {
    const rest = hidden.slice(cut);
    return text.replaceAll(
      `“${rest}${tail}${after}`,
      () => `“${'*'.repeat(rest.length)}${tail}${after}`,
    );
  }, shown);
}

/** A pattern for a text, whatever blanks stand between its characters. */
function apart(text: string): string {
  const letters = [...text].filter((letter) => letter.trim() !== '');
  return letters.map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')).join(BLANKS);
}

/** Without any telling piece of what is hidden. */
function withoutPieces(message: string, hidden: string): string {
  let shown = '';
  for (let at = 0; at < message.length;) {
    const length = longestFrom(message, at, hidden);
    shown += length < TELLING ? message.charAt(at) : '*'.repeat(length);
    at += length < TELLING ? 1 : length;
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
