/** Marks that turn the direction of writing: typed or pasted in, they would turn the words around them too. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const MOST = 40;

/** What a reader typed, as it is shown within a sentence: on one line, not too long, turning nothing. */
export function shownText(typed: string): string {
  const letters = [...typed.replace(TURNING, '').replace(/\s+/g, ' ').trim()];
  return letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : letters.join('');
}
