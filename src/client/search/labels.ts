import type { FilterKey } from '../../query/parse.ts';
import type { Facets } from './answer.ts';
import { filterKeys } from './filter-keys.ts';
import { spanText } from './years.ts';

/** What values of filters are called, as far as some answer has said. */
export class Labels {
  readonly #texts = new Map<string, string>();

  /** Remembers the names in an answer. */
  learn(facets: Facets): void {
    for (const key of filterKeys) {
      for (const { value, text } of facets[key]) this.#texts.set(`${key} ${value}`, text);
    }
  }

  /** The name of a value; a value of which nobody has said more is its own name. */
  textOf(key: FilterKey, value: string): string {
    return key === 'year' ? spanText(value) : this.#texts.get(`${key} ${value}`) || value;
  }

  /** Whether a value has an address and a name, and the name is not known yet. */
  lacks(key: FilterKey, value: string): boolean {
    return (key === 'kind' || key === 'town') && !this.#texts.has(`${key} ${value}`);
  }
}
