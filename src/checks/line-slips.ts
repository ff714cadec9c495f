import { type Hit, withoutCode } from './prose.ts';

/** A line that was meant as Markdown, and would be shown as it stands. */
export interface LineSlip extends Hit {
  /** One mark alone may also be a sign of something: #A地块. */
  readonly is: 'hash' | 'one-hash' | 'bullet' | 'tabs';
  /** What is written, and what was meant by it. */
  readonly written: string;
  readonly meant: string;
}

/** Full-width marks, or none of a blank behind them; a figure behind one is a number of something: #3 楼. */
const HASH = /^ {0,3}([#＃]*＃[#＃]*)(?![#＃\d])|^ {0,3}(#{1,6})(?=[^\s#\d])/gmu;
const ONE_HASH = /^ *[#＃](?![#＃\s])/u;
/** All lines of one list, told once. */
const BULLET = /^[^\S\n]*([•●◆■▪‣∙])[^\n]*(?:\n[^\S\n]*[•●◆■▪‣∙][^\n]*)*/gmu;
/** Two lines or more with tabs between their words, as a table is copied. */
const TABS = /^[^\n\t]*\S\t+\S[^\n]*\n(?:[^\n\t]*\S\t+\S[^\n]*(?:\n|$))+/gmu;

/** Headings, lists and tables that are typed or pasted as other programs show them. */
export function lineSlipsIn(body: string): LineSlip[] {
  const text = withoutCode({ text: body, start: 0 });
  return [
    ...[...text.matchAll(HASH)].map(({ 0: found, 1: wide, 2: narrow, index }): LineSlip => {
      const marks = wide ?? narrow ?? '';
      return {
        is: ONE_HASH.test(text.slice(index)) ? 'one-hash' : 'hash',
        ...trimmed(found, index),
        meant: `${'#'.repeat(Math.max(marks.length, 2))} `,
      };
    }),
    ...[...text.matchAll(BULLET)].map(({ 0: found, 1: mark = '', index }): LineSlip => ({
      is: 'bullet',
      ...trimmed(mark, index + found.indexOf(mark)),
      meant: '- ',
    })),
    ...[...text.matchAll(TABS)].map(({ 0: found, index }): LineSlip => {
      const first = found.split('\n', 1)[0] ?? '';
      const cells = first.trim().split(/\t+/);
      return { is: 'tabs', ...trimmed(first, index), meant: `| ${cells.join(' | ')} |` };
    }),
  ];
}

/** What is found without the blanks around it, and where that stands. */
function trimmed(found: string, index: number): Hit & { written: string } {
  const written = found.trim();
  const from = index + found.indexOf(written);
  return { written, from, to: from + written.length };
}
