/** In what a text can differ from the one canonical form of a record, in the order in which it is said. */
export type DeviationKind = 'order' | 'quotes' | 'digits' | 'spaces' | 'line-ends' | 'end' | 'nfc';

/** One place where a text is not in its canonical form. */
export interface Deviation {
  readonly kind: DeviationKind;
  /** Offset in the text. */
  readonly at: number;
}

/** A part of a text, and what stands there in the canonical form. */
export interface Edit extends Deviation {
  readonly to: number;
  readonly text: string;
}

/** The text with edits made that do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = '';
  let from = 0;
  for (const { at, to, text: instead } of edits.toSorted((a, b) => a.at - b.at)) {
    if (at < from) continue;
    done += text.slice(from, at) + instead;
    from = to;
  }
  return done + text.slice(from);
}
