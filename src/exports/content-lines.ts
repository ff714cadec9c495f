/** Bytes of a line of a calendar or a card, the blank before a continued line among them. */
const WIDTH = 75;

/** A text as the value of a property: RFC 5545 and RFC 6350 escape the same four. */
export function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}

/** Bytes that a character takes in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  return code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Breaks a line that is too long, between characters: no line has more than 75 bytes. */
export function folded(line: string): string {
  // Three bytes at most for each unit: most lines are short enough without counting.
  if (line.length * 3 <= WIDTH) return line;
  let out = '';
  let room = WIDTH;
  for (const character of line) {
    const bytes = bytesOf(character);
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
