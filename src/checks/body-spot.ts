import type { Hit } from './prose.ts';
import type { Spot } from './issue.ts';

/** Where a part of a body stands in its file: the body is what the file ends with, but for blank lines. */
export function spotInBody(text: string, body: string, { from, to }: Hit): Spot {
  const start = text.trimEnd().length - body.length;
  return { from: start + from, to: start + to };
}
