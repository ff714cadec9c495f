/** Puts words into the places that a sentence keeps for them: `{name}`. */
export function fill(sentence: string, parts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(parts[name] ?? place));
}
