import { ALIGNMENT, mayBeAligned } from './aligned.ts';

/** A text as it is read: without escapes, marks between digits and blanks within names, and with the way back to what was written. */
export interface Plain {
  readonly text: string;
  /** Offsets in what was written of the part that reads from `start` up to but not with `end`. */
  readonly written: (
    start: number,
    end: number,
  ) => { readonly start: number; readonly end: number };
}

/** Hardly a text has one of these; none is taken apart without. */
const SIGN = /\\[ux\d\n\r.\-*_~()]|&[#a-z]|%3\d|\d[*`<]/i;
/** YAML escapes; HTML entities; digits of an address; marks and tags between two digits. */
const ESCAPES = new RegExp(
  [
    String.raw`\\u([0-9a-f]{4})|\\U([0-9a-f]{8})|\\x([0-9a-f]{2})`,
    String.raw`&#(\d{1,7});?|&#x([0-9a-f]{1,6});?|&(nbsp|ensp|emsp|thinsp|zwnj|zwj|shy|hyphen|dash|ndash|mdash|middot|period|comma|sol|commat|num);`,
    String.raw`%(3\d)`,
    String.raw`\\\r?\n[ \t]*|\\(?=[.\-*_~()])`,
    String.raw`(?<=\d)(?:\*{1,3}|` +
      '`{1,2}' +
      String.raw`|<!--[^>]{0,80}-->|</?[a-z][^<>\n]{0,60}>){1,3}(?=\d)`,
  ].join('|'),
  'gi',
);
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  middot: '·',
  period: '.',
  comma: ',',
  sol: '/',
  commat: '@',
};

const ALIGNED = new RegExp(ALIGNMENT, 'g');

/** Reads what is written as YAML escapes and HTML entities, then names without the blanks that align them. */
export function plainOf(written: string): Plain {
  const read = SIGN.test(written) ? replaced(written, ESCAPES, meaning) : asWritten(written);
  if (!mayBeAligned(read.text)) return read;
  const closed = replaced(read.text, ALIGNED, () => '');
  return {
    text: closed.text,
    written: (start, end) => {
      const place = closed.written(start, end);
      return read.written(place.start, place.end);
    },
  };
}

function asWritten(text: string): Plain {
  return { text, written: (start, end) => ({ start, end }) };
}

/** A text with something else for each match, and the way back. */
function replaced(
  written: string,
  what: RegExp,
  meaningOf: (match: RegExpExecArray) => string,
): Plain {
  const parts: string[] = [];
  const [starts, ends]: [number[], number[]] = [[], []];
  const add = (text: string, from: number, to: number) => {
    parts.push(text);
    for (let at = 0; at < text.length; at += 1) {
      const isSame = text.length === to - from;
      starts.push(isSame ? from + at : from);
      ends.push(isSame ? from + at + 1 : to);
    }
  };
  let from = 0;
  for (const match of written.matchAll(what)) {
    add(written.slice(from, match.index), from, match.index);
    from = match.index + match[0].length;
    add(meaningOf(match), match.index, from);
  }
  add(written.slice(from), from, written.length);
  return {
    text: parts.join(''),
    written: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? written.length }),
  };
}

function meaning([, u4, u8, x2, decimal, hex, name, percent]: RegExpExecArray): string {
  const code = u4 ?? u8 ?? x2 ?? hex ?? percent;
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
  if (code === undefined && decimal === undefined) return '';
  const number = code === undefined ? Number(decimal) : Number.parseInt(code, 16);
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : '';
}
