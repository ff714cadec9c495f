/** Reads CSV as RFC 4180 writes it; a mark at its beginning is no part of it. Throws where it is no CSV. */
export function readCsv(text: string): string[][] {
  const rest = text.replace(/^\uFEFF/, '');
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  const rows: string[][] = [[]];
  while (cell.lastIndex < rest.length) {
    const at = cell.lastIndex;
    const [, quoted, plain, end] = cell.exec(rest) ?? [];
    if (end === undefined) throw new Error(`no CSV at ${at}: ${rest.slice(at, at + 40)}`);
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n' && cell.lastIndex < rest.length) rows.push([]);
  }
  return rows;
}
