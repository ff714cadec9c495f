import { containsWords } from './match.ts';
import { fill } from '../text/fill.ts';

/** Narrows the lists inside it to the items that contain the words typed. */
class ListFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const clear = this.querySelector('button');
    if (!input || !clear) return;
    const update = () => {
      clear.hidden = input.value === '';
      this.narrow(input.value.trim());
    };
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) update();
    });
    input.addEventListener('compositionend', update);
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) empty();
    });
    const empty = () => {
      input.value = '';
      update();
      input.focus();
    };
    clear.addEventListener('click', empty);
    // A browser that goes back puts the words in again.
    if (input.value) update();
  }

  private narrow(query: string): void {
    let found = 0;
    for (const group of this.querySelectorAll('section')) {
      const left = this.narrowGroup(group, query);
      group.hidden = left === 0;
      found += left;
    }
    const status = this.querySelector('[role=status]');
    if (!status) return;
    const template = (found > 0 ? this.dataset['found'] : this.dataset['none']) || '';
    status.textContent = query ? fill(template, { n: found, q: query }) : '';
  }

  private narrowGroup(group: Element, query: string): number {
    let left = 0;
    for (const item of group.querySelectorAll<HTMLElement>('.items > li')) {
      item.hidden = !containsWords(item.textContent || '', query);
      if (!item.hidden) left += 1;
    }
    const count = group.querySelector<HTMLElement>('.head b');
    if (count) {
      // The count of the page as built comes back when the box is emptied.
      const all = (count.dataset['all'] = count.dataset['all'] || count.textContent || '');
      count.textContent = query ? String(left) : all;
    }
    return left;
  }
}

customElements.define('list-filter', ListFilter);
