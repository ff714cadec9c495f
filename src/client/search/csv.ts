import { search as words } from '../../text/search.ts';
import { formatDay } from '../../text/format.ts';
import { fill } from '../match.ts';
import type { Row } from './answer.ts';
import { shownText } from './shown-text.ts';

/** A table of results as a CSV file that office programs open rightly: UTF-8 with its mark, lines end with CRLF. */
export async function csvOf(rows: readonly Row[], origin: string): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  return stringify([[...words.columns], ...rows.map((row) => cellsOf(row, origin))], {
    bom: true,
    record_delimiter: 'windows',
    // A cell that begins as a formula does would be reckoned: an apostrophe before it keeps it a text.
    escape_formulas: true,
    // Where lines end with CRLF, the library leaves a single LF as it is.
    quoted_match: /[\r\n]/,
  });
}

function cellsOf(row: Row, origin: string): string[] {
  return [
    row.title,
    row.kind,
    row.town,
    formatDay(row.day),
    row.state,
    row.category,
    new URL(row.href, origin).href,
    row.demonstration ? words.demonstration : '',
  ];
}

/** The name of the file: what was asked for, and the day on which the site was made. */
export function fileName(text: string, day: string): string {
  const asked = shownText(text)
    .replace(/[\\/:*?"<>|\u0000-\u001F]+/g, ' ')
    .trim();
  return fill(words.file, { q: asked || words.everything, day });
}
