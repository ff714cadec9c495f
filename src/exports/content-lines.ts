const encoder = new TextEncoder();

/** Bytes of a line of a calendar or a card, the blank before a continued line among them. */
const WIDTH = 75;

/** A text as the value of a property: RFC 5545 and RFC 6350 escape the same four. */
export function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}

/** Breaks a line that is too long, between characters: no line has more than 75 bytes. */
export function folded(line: string): string {
  let out = '';
  let room = WIDTH;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (bytes > room) {
      out += '\r\n ';
      room = WIDTH - 1;
    }
    out += character;
    room -= bytes;
  }
  return out;
}

/** Lines as a file has them, each folded and ended with CRLF. */
export const asFile = (lines: readonly string[]) =>
  lines.map((line) => `${folded(line)}\r\n`).join('');
