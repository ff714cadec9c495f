/**
 * Whether two data mean the same: in any order of keys, with texts that look the same, and with
 * full-width digits or none.
 */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) && a.length === b.length && a.every((item, at) => isSameData(item, b[at]))
    );
  }
  if (typeof a === 'object' && a !== null) {
    if (typeof b !== 'object' || b === null || Array.isArray(b)) return false;
    const [left, right] = [Object.entries(a), b as Record<string, unknown>];
    return (
      left.length === Object.keys(right).length &&
      left.every(([key, value]) => Object.hasOwn(right, key) && isSameData(value, right[key]))
    );
  }
  if (Object.is(a, b)) return true;
  return typeof a === 'string' && (typeof b === 'string' || typeof b === 'number') && same(a, b);
}

function same(a: string, b: string | number): boolean {
  if (typeof b === 'number') return a !== '' && Number(a.normalize('NFKC')) === b;
  return bare(a) === bare(b);
}

/** Without what cannot be seen at the ends of lines. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s+$/gm, '').trimEnd();
}
