import { encodeQR } from 'qr';

/** Empty modules around a code, without which it is not found (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as the path of one stroke, one unit wide. */
export interface QrPath {
  /** Modules on a side, the quiet zone among them: the side of the square in which the path lies. */
  readonly side: number;
  /** Each dark run is a line in the middle of its row: half the size of a square for every module. */
  readonly d: string;
}

/** Dark and light runs of a row as steps of a pen; light at the end is left out. */
function stepsOf(row: readonly boolean[]): string {
  let steps = '';
  for (let from = 0; from < row.length;) {
    const next = row.indexOf(!row[from], from);
    const to = next < 0 ? row.length : next;
    if (row[from]) steps += `h${to - from}`;
    else if (next >= 0) steps += `m${to - from} 0`;
    from = to;
  }
  return steps;
}

/** A text as a QR code of which 15 % may be lost: what hangs in the street gets stained. */
export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const lines = rows.map((row, at) => (row.includes(true) ? `M0 ${at}.5${stepsOf(row)}` : ''));
  return { side: rows.length, d: lines.join('') };
}
