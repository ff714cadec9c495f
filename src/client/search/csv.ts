import { search as words } from '../../text/search.ts';
import { formatDay } from '../../text/format.ts';
import { namePart, writeCsv } from '../csv.ts';
import { fill } from '../../text/fill.ts';
import type { Row } from './answer.ts';
import { shownText } from './shown-text.ts';

/** A table of results as a CSV file. */
export function csvOf(rows: readonly Row[], origin: string): Promise<string> {
  return writeCsv([words.columns, ...rows.map((row) => cellsOf(row, origin))]);
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
  const asked = namePart(shownText(text));
  return fill(words.file, { q: asked || words.everything, day });
}
