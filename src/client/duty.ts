import { phase, shanghai } from './shanghai.ts';

/**
 * Marks who is on duty at this moment, and leaves out what is over since the page was built. In a demonstration that
 * has stopped it is the same day for ever, at the hour of the reader.
 */
class DutyList extends HTMLElement {
  connectedCallback(): void {
    this.update();
    document.addEventListener('visibilitychange', () => this.update());
  }

  private update(): void {
    const now = shanghai(new Date());
    let left = 0;
    for (const slot of this.querySelectorAll('li')) {
      const { date = '', start = '', end = '', stoppedOn = now.date } = slot.dataset;
      const is = phase({ date, start, end }, { ...now, date: stoppedOn });
      slot.hidden = is === 'past';
      if (is !== 'past') left += 1;
      this.mark(slot, is === 'now' || is === 'today' ? this.dataset[is] : undefined);
    }
    for (const list of this.querySelectorAll('ol')) list.hidden = left === 0;
    for (const empty of this.querySelectorAll<HTMLElement>('.empty')) empty.hidden = left > 0;
  }

  private mark(slot: HTMLElement, word: string | undefined): void {
    const old = slot.querySelector('.present');
    if (old) old.remove();
    if (word === undefined) return;
    const mark = document.createElement('strong');
    mark.className = 'present';
    mark.textContent = word;
    const when = slot.querySelector('.when');
    if (when) when.appendChild(mark);
  }
}

customElements.define('duty-list', DutyList);
