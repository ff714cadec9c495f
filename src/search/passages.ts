import type { LinkedRecord } from '../model/records.ts';
import type { Fact, Section, Value } from '../views/pieces.ts';
import type { Passage } from './document.ts';

const textOf = (value: Value): string =>
  value.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** The values of facts, each a passage; what they are called is no text of the record. */
export function factPassages(anchor: string, facts: readonly Fact[]): Passage[] {
  return facts.flatMap(({ values }) => values.map((value) => ({ anchor, text: textOf(value) })));
}

/** The text of a section that is the page's own: lists of other records and coming duty are not. */
export function sectionPassages(section: Section): Passage[] {
  if (section.counted) return [];
  const anchor = section.id;
  switch (section.type) {
    case 'text':
      return section.paragraphs.map((paragraph) => ({ anchor, text: textOf(paragraph) }));
    case 'facts':
      return factPassages(anchor, section.facts);
    case 'timeline':
      return section.moments.flatMap(({ title, paragraphs, facts }) => [
        { anchor, text: title },
        ...paragraphs.map((paragraph) => ({ anchor, text: textOf(paragraph) })),
        ...factPassages(anchor, facts),
      ]);
    case 'table':
      return section.table.rows.flatMap((row) =>
        row.map((cell) => ({ anchor, text: textOf(cell) })),
      );
    case 'items':
    case 'duty':
    case 'links':
    case 'beside':
    case 'body':
      return [];
  }
}

/** Where a record comes from, what its editors say of it, and what was put right in it. */
export function provenancePassages({ data }: LinkedRecord): Passage[] {
  const texts = [
    ...(data.sources ?? []).flatMap(({ title, note }) => [title, note]),
    data.note,
    ...(data.corrections ?? []).flatMap(({ what, why }) => [what, why]),
  ];
  return texts.flatMap((text) => (text ? [{ anchor: 'provenance', text }] : []));
}
