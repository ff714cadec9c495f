import { LONGEST } from '../../query/parse.ts';
import { search as words } from '../../text/search.ts';
import { fill } from '../../text/fill.ts';
import { type Answer, PER_PAGE, type Request } from './answer.ts';
import { element, fillWith } from './element.ts';
import { feedOf, type Feeds } from './feed.ts';
import { filtersInForce } from './filters-in-force.ts';
import type { Labels } from './labels.ts';
import { pageLinks } from './page-links.ts';
import { resultItems } from './result-list.ts';
import { shownText } from './shown-text.ts';

/** The part of the page below the form: what was found, that nothing was, or what went wrong. */
export class Outcome {
  readonly #page: HTMLElement;

  constructor(page: HTMLElement) {
    this.#page = page;
  }

  /** A part of the page by its class. */
  part(name: string): HTMLElement {
    return this.#page.querySelector<HTMLElement>(`.${name}`)!;
  }

  /** Says something to whoever looks or listens. */
  say(text: string): void {
    this.part('said').textContent = text;
  }

  /** Nothing is asked for: the page is as it was built. */
  clear(): void {
    this.#turn('start');
    this.say('');
    fillWith(this.part('results'));
  }

  /** The files did not come. */
  fail(): void {
    this.#turn('problem');
    this.say('');
  }

  /** Shows an answer. */
  show(answer: Answer, request: Request): void {
    const { page, pages, total } = answer;
    this.#turn('outcome');
    // A heading with nothing below it is shown once there is something.
    this.part('outcome').hidden = total === 0;
    fillWith(this.part('results'), ...resultItems(answer));
    this.part('results').setAttribute('start', String((page - 1) * PER_PAGE + 1));
    fillWith(this.part('pager').firstElementChild!, ...pageLinks(answer, request));
    this.part('pager').hidden = pages <= 1;
    this.part('lists').hidden = total > 0;
    this.heading.textContent = total > 0 ? words.results : words.try;
    this.part('download').hidden = total === 0;
    for (const name of ['near', 'synonyms', 'names', 'downloaded']) fillWith(this.part(name));
    this.say(saidOf(answer, request));
  }

  /** Shows in one of its places what else might be meant. */
  offer(place: 'names' | 'near' | 'synonyms', nodes: readonly Node[]): void {
    fillWith(this.part(place), ...nodes);
    if (nodes.length > 0) this.part('outcome').hidden = false;
  }

  /** Shows what can be followed of what was found. */
  showFeed(answer: Answer, feeds: Feeds): void {
    const feed = feedOf(answer, feeds);
    const link = feed && element('a', { href: feed.href }, feed.text);
    fillWith(this.part('follow'), ...(link ? [link, words.followAll] : []));
  }

  /** Shows which filters are in force. */
  showFilters(answer: Answer, request: Request, labels: Labels): void {
    const links = filtersInForce(request, answer.filters, labels);
    fillWith(this.part('in-force').firstElementChild!, ...links);
    this.part('in-force').hidden = links.length === 0;
  }

  /** What a reader goes on from after following a link within the page. */
  get heading(): HTMLElement {
    return this.#page.querySelector<HTMLElement>('.outcome h2')!;
  }

  #turn(to: 'start' | 'outcome' | 'problem'): void {
    for (const name of ['start', 'outcome', 'problem']) this.part(name).hidden = name !== to;
    // The lists help also where nothing was found, and where nothing can be.
    this.part('lists').hidden = false;
    if (to !== 'outcome') this.part('in-force').hidden = to === 'start';
  }
}

function noneText({ text }: Request): string {
  const q = shownText(text);
  return q ? fill(words.none, { q }) : words.noneInForce;
}

/** What was found in one sentence, and how the question was taken. */
function saidOf(answer: Answer, request: Request): string {
  const { total, page, pages, also, ignored } = answer;
  const q = shownText(ignored.join(' '));
  const parts = [
    total > 0 ? fill(words.found, { n: total }) : noneText(request),
    ...(pages > 1 ? [fill(words.page, { page, pages })] : []),
    ...(also.length > 0 ? [fill(words.also, { words: also.map(shownText).join('、') })] : []),
    ...(q ? [fill(words.ignored, { words: q })] : []),
    ...(request.text.length >= LONGEST ? [fill(words.tooLong, { n: LONGEST })] : []),
  ];
  return parts.join('，');
}
