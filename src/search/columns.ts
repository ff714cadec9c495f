import type { SearchDocument } from './document.ts';

/** One column of the catalogue: its values once, and for each document which of them it has. */
export interface Column {
  readonly values: readonly string[];
  /** One number a document: 0 is none, 1 the first value. A document with several has a list. */
  readonly rows: readonly (number | readonly number[])[];
}

/** What can be known of every document without opening it, in the order of the documents. */
export interface Catalogue {
  readonly columns: Readonly<Record<string, Column>>;
  /** Number of words of each title in the index: a hit before it is a hit in the title. */
  readonly titles: readonly number[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty where unknown. Newest first. */
  readonly days: Column;
  /** Names of the kinds and towns, by the values of their columns. */
  readonly names: Readonly<Record<string, string>>;
  /** Slugs of the towns whose records are invented. */
  readonly demonstration: readonly string[];
}

function columnOf(
  documents: readonly SearchDocument[],
  valuesOf: (document: SearchDocument) => readonly (string | undefined)[],
): Column {
  const places = new Map<string, number>();
  const rows = documents.map((document) => {
    const found = valuesOf(document).flatMap((value) => {
      if (!value) return [];
      const place = places.get(value) ?? places.size + 1;
      places.set(value, place);
      return [place];
    });
    return found.length > 1 ? found : (found[0] ?? 0);
  });
  return { values: [...places.keys()], rows };
}

/** The columns by which a search can be filtered and ordered. */
export function columnsOf(documents: readonly SearchDocument[]) {
  return {
    columns: {
      kind: columnOf(documents, ({ kind }) => [kind]),
      town: columnOf(documents, ({ town }) => [town]),
      year: columnOf(documents, ({ year }) => [year]),
      state: columnOf(documents, ({ state }) => [state]),
      office: columnOf(documents, ({ offices }) => offices),
      category: columnOf(documents, ({ category }) => [category]),
      evidence: columnOf(documents, ({ evidence }) => [evidence]),
    },
    days: columnOf(documents, ({ day }) => [day]),
  };
}
