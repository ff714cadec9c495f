import type { CellType } from './column.ts';

/** What office programs would reckon instead of showing, behind any apostrophes. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text that begins as a formula does gets an apostrophe before it, so that no program reckons it. */
export function guard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe away again. */
export function unguard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** A value as it stands in a cell; what is absent is empty. */
export function toCell(value: unknown, type: CellType): string {
  if (value === undefined) return '';
  if (type === 'array' || type === 'object') return JSON.stringify(value);
  return type === 'string' ? guard(String(value)) : String(value);
}

/** The value of a cell; undefined where it is empty. */
export function fromCell(cell: string, type: CellType): unknown {
  if (cell === '') return undefined;
  switch (type) {
    case 'array':
    case 'object':
      return JSON.parse(cell);
    case 'integer':
    case 'number':
      return Number(cell);
    case 'boolean':
      return cell === 'true';
    case 'string':
      return unguard(cell);
    default:
      return cell;
  }
}
