import type { Hit } from './prose.ts';
import { said } from './said.ts';

/**
 * Whether a text still has every paragraph that it had; they may be moved, divided and put together, and others
 * added.
 */
export function keepsParagraphs(before: string, after: string): boolean {
  const then = paragraphs(before);
  const holds = wholeParagraphsOf(after);
  for (let from = 0; from < then.length;) {
    const to = then.findIndex((_, at) => at >= from && holds(then.slice(from, at + 1).join('')));
    if (to === -1) return false;
    from = to + 1;
  }
  return true;
}

/** Tells whether a text is one or more whole paragraphs of another one, in a row. */
function wholeParagraphsOf(text: string): (part: string) => boolean {
  const all = paragraphs(text);
  const breaks = new Set([0]);
  let length = 0;
  for (const { length: more } of all) breaks.add((length += more));
  const whole = all.join('');
  return (part) => {
    for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) {
      if (breaks.has(at) && breaks.has(at + part.length)) return true;
    }
    return false;
  };
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(said)
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
    const read = said(line);
    return read ? [{ said: read, from: index, to: index + line.length }] : [];
  });
}
