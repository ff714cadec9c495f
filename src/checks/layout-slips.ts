import type { Fault } from '../source/fault.ts';
import type { SourceFile } from '../source/reading.ts';
import { isStrokes } from './front-matter-words.ts';
import type { Finding } from './issue.ts';

/** A slip in how a line begins; all lines with the same slip are one mistake. */
export interface Slip {
  /** Offset of the line in the text of the file. */
  readonly line: number;
  readonly finding: Finding;
}

/** One line with a slip. */
interface Found {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly hint: string;
}

const DASHES = '-－—–―‐−·•*';
/** Blanks at the head of an item that are no plain blanks. */
const INDENT = new RegExp(
  `^( *)([^\\S \\r\\n]\\s*)(?:[${DASHES}]\\s|[${DASHES}]?[A-Za-z][\\w-]*\\s*[:：])`,
  'u',
);
/** An item of a list: its dash, what divides them, and what it says. */
const DASH = new RegExp(`^( *)([${DASHES}])(\\s*)(\\S.*)$`, 'u');
const KEYED = /^[A-Za-z][\w-]*\s*[:：](?:\s|$)/u;

/**
 * The slips at the beginnings of lines, each sort once with the number of its lines. They make a parser stumble
 * far from where they are, or read an item as something else: what it says behind them helps nobody.
 */
export function layoutSlips({ text, yaml }: SourceFile, faults: readonly Fault[]): Slip[] {
  const counts = faults.some(({ code }) => /^(yaml|schema|duplicate-key)$/.test(code));
  if (!counts || !yaml) return [];
  const lines = [...text.slice(yaml.start, yaml.end).matchAll(/^.*\S.*$/gm)];
  const found = outsideTexts(lines).flatMap(
    ({ 0: line, index }) => slipIn(line.trimEnd(), yaml.start + index) ?? [],
  );
  return [...Map.groupBy(found, ({ message }) => message).values()].flatMap(once);
}

/** The lines that are no part of a text of several lines: there anything may stand. */
function outsideTexts(lines: readonly RegExpExecArray[]): RegExpExecArray[] {
  let inside: number | undefined;
  return lines.filter(({ 0: line }) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (inside !== undefined && indent > inside) return false;
    inside = /[:-]\s+[|>][-+\d]*\s*$/.test(line) ? indent : undefined;
    return true;
  });
}

function once([first, ...others]: readonly Found[]): Slip[] {
  if (!first) return [];
  const { line, from, to, message, hint } = first;
  const also = others.length > 0 ? `；另有 ${others.length} 行也这样，一起改` : '';
  return [{ line, finding: { at: { from, to }, message, hint: `${hint}${also}` } }];
}

function slipIn(text: string, line: number): Found | undefined {
  if (isStrokes(text.trim())) return closing(text, line);
  const [, before = '', odd = ''] = INDENT.exec(text) ?? [];
  if (odd) {
    const from = line + before.length;
    return { line, from, to: from + odd.length, ...blankWords(odd) };
  }
  const [, indent = '', dash = '', gap = '', item = ''] = DASH.exec(text) ?? [];
  if (!dash || (dash === '-' && /^[ \t]+$/.test(gap))) return undefined;
  // A text may begin with a dash; an item is told by its name, or by the blank before it.
  if (gap === '' && !KEYED.test(item)) return undefined;
  const from = line + indent.length;
  const message = dash === '-' ? gapWords(gap) : `短横线写成了“${dash}”`;
  return { line, from, to: from + 1 + gap.length, message, hint: `改成 - ${item}` };
}

/** The line that should end the items, and does not. */
function closing(text: string, line: number): Found {
  const written = text.trim();
  const message = written === '---' ? '“---”前面有空格' : `这一行写成了“${written}”`;
  const hint = '各项到此为止的，改成三个半角短横线 ---，前后不写别的；不是的，删去这一行';
  return { line, from: line, to: line + text.length, message, hint };
}

function gapWords(gap: string): string {
  return gap === '' ? '短横线后面没有空格' : '短横线后面的空格不是半角的';
}

function blankWords(odd: string): { message: string; hint: string } {
  if (odd.startsWith('\t')) return { message: '缩进用了制表符', hint: '把行首的制表符换成空格' };
  if (odd.startsWith('\u3000')) {
    return { message: '缩进用了全角空格', hint: '把行首的空格删去，换成英文输入法的半角空格' };
  }
  return { message: '缩进用了从网页上复制来的空格', hint: '把行首的空格删去，用空格键重新打' };
}
