import type { Part } from './reading.ts';

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/gm;

/** Where the YAML and the text below it lie in a Markdown file, or what keeps them from being told apart. */
export type Split =
  { readonly yaml: Part; readonly body: number } | { readonly problem: 'missing' | 'unclosed' };

/** Finds the front matter: between a first line `---` and the next line `---`. */
export function splitFrontMatter(text: string): Split {
  const opening = OPENING.exec(text);
  if (!opening) return { problem: 'missing' };
  const start = opening[0].length;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  if (!closing) return { problem: 'unclosed' };
  return { yaml: { start, end: closing.index }, body: closing.index + closing[0].length };
}
