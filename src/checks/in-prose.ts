import type { CheckedFile, Finding } from './issue.ts';
import { proseOf, spotOf, type Hit, type Prose } from './prose.ts';

/** Something found in a text, with what to say of it. */
export interface Remark extends Hit, Pick<Finding, 'message' | 'hint'> {}

/**
 * What there is to say of the texts of a file. Most files have not one of the signs, and are not
 * taken apart then. Of remarks in one text at the same place only the first counts.
 */
export function remarksOn(
  file: CheckedFile,
  signs: RegExp,
  judge: (prose: Prose) => readonly Remark[],
): Finding[] {
  const { source } = file;
  if (!source || !signs.test(source.text)) return [];
  return proseOf(file).flatMap((prose) =>
    signs.test(prose.text)
      ? apart(judge(prose)).map((remark) => ({
          at: spotOf(source, prose, remark),
          message: remark.message,
          hint: remark.hint,
        }))
      : [],
  );
}

/** Every match of a pattern in a text. */
export function hitsOf(text: string, pattern: RegExp): (Hit & { readonly found: string })[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    found,
    from: index,
    to: index + found.length,
  }));
}

function apart(remarks: readonly Remark[]): Remark[] {
  let end = -1;
  return remarks
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      const free = from >= end;
      if (free) end = to;
      return free;
    });
}
