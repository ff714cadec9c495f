import type { FilterKey, Filters } from '../../query/parse.ts';
import { search as words } from '../../text/search.ts';
import { fill } from '../../text/fill.ts';
import type { Answer, Choice, Request } from './answer.ts';
import { element, fillWith } from './element.ts';
import { filterKeys } from './filter-keys.ts';
import { countOf, withoutFilter } from './filters-in-force.ts';
import type { Labels } from './labels.ts';
import { endsOf, spanOf, spanText } from './years.ts';

/** The choices beside the box: a list for each filter, two for the years, and one for the order. */
export class Controls {
  readonly #form: HTMLElement;
  readonly #labels: Labels;

  constructor(form: HTMLElement, labels: Labels) {
    this.#form = form;
    this.#labels = labels;
  }

  /** What a request is after one of the lists has been changed. */
  changed(request: Request, list: HTMLSelectElement): Request {
    const name = list.dataset['filter'];
    if (name === 'order') return { ...request, order: orderOf(list.value), page: 1 };
    const key = (name === 'from' || name === 'to' ? 'year' : name) as FilterKey;
    const value =
      key === 'year' ? spanOf(this.#list('from').value, this.#list('to').value) : list.value;
    // A filter that was typed would go before the one that was just chosen.
    const rest = withoutFilter(request, key);
    return { ...rest, filters: { ...rest.filters, [key]: value || undefined } };
  }

  /** Shows what can be chosen, and what is. */
  show({ facets, filters }: Pick<Answer, 'facets' | 'filters'>, { order }: Request): void {
    for (const key of filterKeys) {
      if (key !== 'year') this.#offer(key, facets[key], chosenOf(facets[key], filters[key]), key);
    }
    const { from, to } = endsOf(filters.year);
    this.#offer('from', facets.year, from, 'year');
    this.#offer('to', facets.year, to, 'year');
    this.#list('order').value = order;
  }

  /** Shows how many filters are in force, also while they are folded away. */
  count(filters: Filters): void {
    const used = countOf(filters);
    const summary = this.#form.querySelector('.narrow summary')!;
    summary.textContent = used > 0 ? fill(words.narrowed, { n: used }) : words.narrow;
  }

  #list(name: string): HTMLSelectElement {
    return this.#form.querySelector<HTMLSelectElement>(`[data-filter=${name}]`)!;
  }

  #offer(name: string, choices: readonly Choice[], chosen: string, key: FilterKey): void {
    const list = this.#list(name);
    const option = (value: string, text: string) => element('option', { value }, text);
    const offered = choices.map(({ value, text, count }) =>
      option(
        value,
        fill(words.option, { text: key === 'year' ? spanText(value) : text, n: count }),
      ),
    );
    const isMissing = chosen !== '' && choices.every(({ value }) => value !== chosen);
    if (isMissing) offered.push(option(chosen, this.#labels.textOf(key, chosen)));
    fillWith(list, option('', words.any), ...offered);
    list.value = chosen;
    list.disabled = offered.length === 0;
  }
}

const orderOf = (value: string) => (value === 'day' ? 'day' : 'relevance');

/** The one choice that a filter means; what was typed where it means several or none. */
function chosenOf(choices: readonly Choice[], asked: string | undefined): string {
  if (!asked) return '';
  const chosen = choices.filter((choice) => choice.chosen);
  return chosen.length === 1 ? chosen[0]!.value : asked;
}
