import type { Hit } from './prose.ts';
import { plain } from './slip.ts';

/** Whether a text still has every paragraph that it had; they may be moved, and others added. */
export function keepsParagraphs(before: string, after: string): boolean {
  const now = new Set(paragraphs(after));
  return paragraphs(before).every((paragraph) => now.has(paragraph));
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(plain)
    .filter(Boolean);
}

/** The line of a text that stands where a line of its earlier version is gone: there a reader has to look. */
export function changedLine(before: string, after: string): Hit | undefined {
  const [then, now] = [linesOf(before), linesOf(after)];
  const kept = new Set(now.map(({ said }) => said));
  const lost = then.findIndex(({ said }) => !kept.has(said));
  // Where only the breaks between paragraphs are other ones, no line is gone.
  if (lost === -1) return now[0];
  const last = then[lost - 1]?.said;
  const next = last === undefined ? 0 : now.findIndex(({ said }) => said === last) + 1;
  return now[next] ?? now.at(-1);
}

interface Line extends Hit {
  /** What is read of it, without marks and spaces. */
  readonly said: string;
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const said = plain(line);
    return said ? [{ said, from: index, to: index + line.length }] : [];
  });
}
