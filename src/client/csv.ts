/** Rows as a CSV file that office programs open rightly: UTF-8 with its mark, lines end with CRLF. */
export async function writeCsv(rows: readonly (readonly string[])[]): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  return stringify([...rows], {
    bom: true,
    record_delimiter: 'windows',
    // A cell that begins as a formula does would be reckoned: an apostrophe before it keeps it a text.
    escape_formulas: true,
    // Where lines end with CRLF, the library leaves a single LF as it is.
    quoted_match: /[\r\n]/,
  });
}

/** A CSV text as a file. */
export const csvFile = (text: string) => new Blob([text], { type: 'text/csv;charset=utf-8' });

/** A text as a part of a file's name: without what file systems do not take. */
export const namePart = (text: string) => text.replace(/[\\/:*?"<>|\u0000-\u001F]+/g, ' ').trim();
