import { fold } from '../query/fold.ts';
import { parseQuery } from '../query/parse.ts';
import { fill } from '../text/fill.ts';
import { ui } from '../text/ui.ts';
import { anchorOf } from './anchor.ts';
import { markText } from './mark-text.ts';

const words = ui.marking;

/** Marks on this page what was searched, and offers to go from one place to the next. */
function showMarks(find: string): void {
  const main = document.querySelector('main');
  const texts = parseQuery(find).terms.map(({ text }) => text);
  const phrases = texts.map((text) => fold(text).letters).filter(({ length }) => length > 0);
  if (!main || phrases.length === 0) return;
  const marks = markText(main, phrases);
  const bar = new MarkingBar(texts.join(' '), marks);
  main.prepend(bar.element);
}

/** The line with the number of places, and the buttons. */
class MarkingBar {
  readonly element = document.createElement('huiyin-marking');
  readonly #status = document.createElement('p');
  readonly #marks: readonly HTMLElement[][];
  readonly #text: string;
  #at: number;

  constructor(text: string, marks: readonly HTMLElement[][]) {
    this.#text = text;
    this.#marks = marks;
    this.#at = Math.max(firstBelow(marks), 0);
    this.element.setAttribute('role', 'region');
    this.element.setAttribute('aria-label', words.label);
    this.#status.setAttribute('role', 'status');
    this.element.append(this.#status);
    if (marks.length > 1) this.#button(words.previous, () => this.#go(-1));
    if (marks.length > 1) this.#button(words.next, () => this.#go(1));
    this.#button(words.clear, () => this.#clear());
    this.#show();
  }

  #button(text: string, press: () => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', press);
    this.element.append(button);
  }

  #go(step: number): void {
    this.#at = (this.#at + step + this.#marks.length) % this.#marks.length;
    this.#show();
    this.#marks[this.#at]![0]!.scrollIntoView({ block: 'center' });
  }

  #show(): void {
    const n = this.#marks.length;
    const values = { n, q: this.#text, i: this.#at + 1 };
    this.#status.textContent = fill(n > 0 ? words.found : words.none, values);
    this.#marks.forEach((parts, at) =>
      parts.forEach((mark) => mark.classList.toggle('here', at === this.#at)),
    );
  }

  #clear(): void {
    for (const mark of this.#marks.flat()) {
      const parent = mark.parentNode!;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    }
    this.element.remove();
    const address = new URL(location.href);
    address.searchParams.delete('find');
    history.replaceState(null, '', address);
    document.querySelector<HTMLElement>('main')?.focus();
  }
}

/** The first mark at or behind the place that the address names. */
function firstBelow(marks: readonly HTMLElement[][]): number {
  const anchor = document.getElementById(anchorOf(location.hash));
  if (!anchor) return 0;
  return marks.findIndex(
    ([mark]) =>
      (anchor.compareDocumentPosition(mark!) &
        (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !==
      0,
  );
}

const find = new URLSearchParams(location.search).get('find');
if (find) showMarks(find);
