import type { Catalogue, Column } from '../../search/columns.ts';
import type { FilterKey, Filters } from '../../query/parse.ts';
import { yearsOf } from '../../query/parse.ts';
import type { About, Choice, Facets } from './answer.ts';
import { filterKeys } from './filter-keys.ts';

/** Whether a document passes. */
type Test = (document: number) => boolean;

/** The values of a document in a column, as places in its list of values from 1. */
function placesOf({ rows }: Column, document: number): readonly number[] {
  const row = rows[document];
  if (typeof row === 'number') return row === 0 ? [] : [row];
  return row ?? [];
}

/** The first value of a document in a column; empty where it has none. */
function valueOf(column: Column, document: number): string {
  const [place] = placesOf(column, document);
  return place === undefined ? '' : (column.values[place - 1] ?? '');
}

/** The catalogue, asked for documents. */
export class Table {
  readonly #catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  get size(): number {
    return this.#catalogue.titles.length;
  }

  column(key: FilterKey): Column {
    return this.#catalogue.columns[key]!;
  }

  /** What a value is called: kinds and towns have names beside their addresses. */
  textOf(value: string): string {
    return this.#catalogue.names[value] ?? value;
  }

  /** The first value of a document in a column; empty where it has none. */
  value(key: FilterKey, document: number): string {
    return valueOf(this.column(key), document);
  }

  /** What is shown of a document without opening it. */
  about(document: number): About {
    const town = this.value('town', document);
    return {
      kind: this.textOf(this.value('kind', document)),
      town: town && this.textOf(town),
      demonstration: this.#catalogue.demonstration.includes(town),
      day: valueOf(this.#catalogue.days, document),
      state: this.value('state', document),
      category: this.value('category', document),
    };
  }

  /** Whether a place, in words from the beginning, lies in the title. */
  inTitle(document: number, place: number): boolean {
    return place < (this.#catalogue.titles[document] ?? 0);
  }

  /** The documents that pass every filter. */
  passing(documents: readonly number[], filters: Filters): number[] {
    const tests = filterKeys.map((key) => this.#test(key, filters[key]));
    return documents.filter((document) => tests.every((test) => test(document)));
  }

  /** How many documents each choice would leave, each filter counted with the others in force. */
  facets(documents: readonly number[], filters: Filters): Facets {
    const tests = filterKeys.map((key) => this.#test(key, filters[key]));
    const counts = filterKeys.map(() => new Map<number, number>());
    for (const document of documents) {
      const failed = tests.flatMap((test, at) => (test(document) ? [] : [at]));
      if (failed.length > 1) continue;
      // A document that fails one filter only is what another choice of that filter would show.
      for (const at of failed.length === 1 ? failed : filterKeys.keys()) {
        for (const place of placesOf(this.column(filterKeys[at]!), document)) {
          counts[at]!.set(place, (counts[at]!.get(place) ?? 0) + 1);
        }
      }
    }
    return Object.fromEntries(
      filterKeys.map((key, at) => [key, this.#choices(key, counts[at]!, filters[key])]),
    ) as unknown as Facets;
  }

  #choices(
    key: FilterKey,
    counts: ReadonlyMap<number, number>,
    chosen: string | undefined,
  ): Choice[] {
    const { values } = this.column(key);
    const isChosen = chosen === undefined ? () => false : this.#matches(key, chosen);
    const choices = [...counts].map(([place, count]) => {
      const value = values[place - 1]!;
      return { value, text: this.textOf(value), count, chosen: isChosen(value) };
    });
    return choices.sort(
      key === 'year'
        ? (a, b) => (a.value < b.value ? 1 : -1)
        : (a, b) => b.count - a.count || (a.text < b.text ? -1 : 1),
    );
  }

  #test(key: FilterKey, asked: string | undefined): Test {
    if (!asked) return () => true;
    const column = this.column(key);
    const matches = this.#matches(key, asked);
    const wanted = new Set(column.values.flatMap((value, at) => (matches(value) ? [at + 1] : [])));
    return (document) => placesOf(column, document).some((place) => wanted.has(place));
  }

  /** Controls give a value itself; a reader types what it is called, or part of that. */
  #matches(key: FilterKey, asked: string): (value: string) => boolean {
    if (key === 'year') {
      const span = yearsOf(asked);
      return (value) =>
        span !== undefined && Number(value) >= span.from && Number(value) <= span.to;
    }
    const { values } = this.column(key);
    if (values.includes(asked)) return (value) => value === asked;
    const exact = values.filter((value) => this.textOf(value) === asked);
    if (exact.length > 0) return (value) => exact.includes(value);
    return (value) => this.textOf(value).includes(asked);
  }
}
