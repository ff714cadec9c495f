import { LONGEST, parseQuery } from '../query/parse.ts';
import { search as words } from '../text/search.ts';
import { fill } from '../text/fill.ts';
import { isNothing, nothing, readAddress, writeAddress } from './search/address.ts';
import type { Answer, Request } from './search/answer.ts';
import { Beside } from './search/beside.ts';
import { Controls } from './search/controls.ts';
import { download } from './search/download.ts';
import { filterKeys } from './search/filter-keys.ts';
import { moveByKeys } from './search/keys.ts';
import { Labels } from './search/labels.ts';
import { Outcome } from './search/outcome.ts';
import { canSearch, Session } from './search/session.ts';
import { readSettings } from './search/settings.ts';
import { shownText } from './search/shown-text.ts';
import { onTyping } from './search/typing.ts';

/** What becomes of the address: a new step to come back from, the same step, or it is there already. */
type Step = 'push' | 'replace' | 'stay';

/** Only what takes longer than so many milliseconds is worth a word. */
const SLOW = 300;

/** The page for searching: the address says what is asked for, and all else follows from it. */
class SearchPage extends HTMLElement {
  readonly #settings = readSettings(this);
  readonly #session = new Session(this.#settings.folder);
  readonly #labels = new Labels();
  readonly #outcome = new Outcome(this);
  readonly #controls = new Controls(this, this.#labels);
  readonly #beside = new Beside(this.#session, this.#settings, this.#outcome);
  readonly #input = this.querySelector<HTMLInputElement>('#search-q')!;
  readonly #title = document.title;
  #request: Request = nothing;
  #turn = 0;
  #awake = false;

  connectedCallback(): void {
    if (!canSearch()) {
      this.classList.add('is-old');
      return;
    }
    const typing = onTyping(this.#input, () => this.#typed('replace'));
    const form = this.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      typing.stop();
      this.#typed('push');
      // On a phone the keyboard would go on covering what is found.
      if (matchMedia('(pointer: coarse)').matches) this.#input.blur();
    });
    form.addEventListener('focusin', () => this.#wake());
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#changed(target);
    });
    moveByKeys(this, this.#input, () => {
      typing.stop();
      this.#typed('replace');
    });
    this.addEventListener('click', (event) => this.#follow(event));
    this.#press('again', () => void this.#run(this.#request, 'stay'));
    this.#press('download', () => void this.#download());
    addEventListener('popstate', () => this.#arrive());
    // Where there is room, choices are seen; on a phone they are folded until they are wanted.
    this.querySelector<HTMLDetailsElement>('.narrow')!.open =
      matchMedia('(min-width: 40em)').matches;
    this.#arrive();
  }

  #press(name: string, act: () => void): void {
    this.querySelector(`button.${name}`)!.addEventListener('click', act);
  }

  /** Takes over what the address asks for. */
  #arrive(): void {
    const request = readAddress(location.search);
    this.#input.value = request.text;
    void this.#run(request, 'stay');
  }

  #typed(step: Step): void {
    const text = this.#input.value.slice(0, LONGEST);
    void this.#run({ ...this.#request, text, page: 1 }, step);
  }

  #changed(list: HTMLSelectElement): void {
    const text = this.#input.value.slice(0, LONGEST);
    const request = this.#controls.changed({ ...this.#request, text }, list);
    this.#input.value = request.text;
    void this.#run(request, 'push');
  }

  /** Follows links to other searches without loading the page anew. */
  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || link.pathname !== location.pathname || link.hash) return;
    event.preventDefault();
    const request = readAddress(link.search);
    this.#input.value = request.text;
    void this.#run(request, 'push').then(() => {
      const to = isNothing(request) ? this.#input : this.#outcome.heading;
      to.focus();
    });
  }

  async #run(request: Request, step: Step): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#request = request;
    this.#note(request, step);
    this.#controls.count({ ...request.filters, ...parseQuery(request.text).filters });
    if (isNothing(request)) {
      this.#outcome.clear();
      if (this.#awake) await this.#learn(turn);
      return;
    }
    this.#awake = true;
    const slow = setTimeout(() => this.#outcome.say(words.searching), SLOW);
    try {
      const answer = await this.#session.ask({ is: 'search', request });
      // What was asked since then is what is meant now.
      if (turn === this.#turn) await this.#show(answer, turn);
    } catch {
      if (turn === this.#turn) this.#outcome.fail();
    } finally {
      clearTimeout(slow);
    }
  }

  async #show(answer: Answer, turn: number): Promise<void> {
    const request = this.#request;
    this.#labels.learn(answer.facets);
    this.#controls.show(answer, request);
    this.#outcome.show(answer, request);
    this.#outcome.showFeed(answer, this.#settings.feeds);
    this.#outcome.showFilters(answer, request, this.#labels);
    const isNow = () => turn === this.#turn;
    void this.#beside.show(answer, request, isNow);
    const lacking = filterKeys.some((key) => this.#labels.lacks(key, answer.filters[key] || ''));
    if (lacking && filterKeys.some((key) => answer.filters[key])) void this.#name(answer, isNow);
  }

  /** Names what stands in the address of a filter that found nothing. */
  async #name(answer: Answer, isNow: () => boolean): Promise<void> {
    const all = await this.#session.ask({ is: 'search', request: nothing }).catch(() => undefined);
    if (!all || !isNow()) return;
    this.#labels.learn(all.facets);
    this.#controls.show(answer, this.#request);
    this.#outcome.showFilters(answer, this.#request, this.#labels);
  }

  /** Loads what every search needs as soon as a reader turns to the form. */
  #wake(): void {
    if (this.#awake) return;
    this.#awake = true;
    if (isNothing(this.#request)) void this.#learn(this.#turn);
    else this.#session.wake();
  }

  /** Fills the choices where nothing is asked for yet: filters alone are a question too. */
  async #learn(turn: number): Promise<void> {
    const all = await this.#session.ask({ is: 'search', request: nothing }).catch(() => undefined);
    if (!all || turn !== this.#turn) return;
    this.#labels.learn(all.facets);
    this.#controls.show(all, this.#request);
  }

  #note(request: Request, step: Step): void {
    const query = writeAddress(request);
    const address = location.pathname + query;
    const isNew = query !== location.search;
    if (step === 'push' && isNew) history.pushState(null, '', address);
    else if (step !== 'stay') history.replaceState(null, '', address);
    const q = shownText(request.text);
    this.dataset['asked'] = q && fill(words.asked, { q });
    document.title = q ? fill(words.headTitle, { q, title: this.#title }) : this.#title;
  }

  async #download(): Promise<void> {
    const button = this.querySelector<HTMLButtonElement>('button.download')!;
    button.disabled = true;
    const note = this.#outcome.part('downloaded');
    await download(this.#session, this.#request, this.#settings, (text) => {
      note.textContent = text;
    });
    button.disabled = false;
  }
}

customElements.define('search-page', SearchPage);
