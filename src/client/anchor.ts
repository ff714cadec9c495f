/** The id that the hash of an address names; empty where it names none, or is not what a browser would write. */
export function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
