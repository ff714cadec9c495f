import { match, type Entry } from './match.ts';
import { fill } from '../text/fill.ts';

/**
 * A combobox over a small index, as the WAI-ARIA authoring practices describe it: the focus stays in
 * the box, the arrows move through the list, Enter opens, Escape closes.
 */
class Finder extends HTMLElement {
  private input!: HTMLInputElement;
  private list!: HTMLUListElement;
  private status!: HTMLElement;
  private entries: Promise<readonly Entry[]> | undefined;
  private options: HTMLLIElement[] = [];
  private active = -1;

  connectedCallback(): void {
    this.input = this.querySelector('input')!;
    this.list = this.querySelector('ul')!;
    this.status = this.querySelector('[role=status]')!;
    this.input.addEventListener('focus', () => void this.load());
    this.input.addEventListener('input', (event) => {
      // What is being composed ("bai'sha") is not yet what is meant ("白沙").
      if (!(event as InputEvent).isComposing) void this.update();
    });
    this.input.addEventListener('compositionend', () => void this.update());
    this.input.addEventListener('keydown', (event) => this.press(event));
    this.input.addEventListener('blur', () => this.close());
    // Pressing on an option must not take the focus away before the click arrives.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('li');
      if (option) this.open(option);
    });
  }

  private text(name: string, values: Record<string, string | number> = {}): string {
    return fill(this.dataset[name] || '', values);
  }

  private load(): Promise<readonly Entry[]> {
    this.entries =
      this.entries ||
      fetch(this.dataset['index'] || '').then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<Entry[]>;
      });
    // The next focus or letter tries again.
    this.entries.catch(() => (this.entries = undefined));
    return this.entries;
  }

  private async update(): Promise<void> {
    const asked = this.input.value;
    if (asked.trim() === '') return this.show([], '');
    try {
      const waiting = setTimeout(() => (this.status.textContent = this.text('loading')), 400);
      const entries = await this.load().finally(() => clearTimeout(waiting));
      if (asked !== this.input.value) return;
      const { shown, total } = match(entries, asked);
      const word = total === 0 ? 'none' : total > shown.length ? 'more' : 'found';
      this.show(shown, this.text(word, { n: total, m: shown.length, q: asked.trim() }));
    } catch {
      this.show([], this.text('failed'));
    }
  }

  private show(entries: readonly Entry[], status: string): void {
    this.options = entries.map((entry, at) => {
      const option = document.createElement('li');
      option.id = `finder-option-${at}`;
      option.setAttribute('role', 'option');
      option.dataset['href'] = entry.h;
      const name = document.createElement('b');
      name.textContent = entry.n;
      option.append(name, ' ', entry.d);
      return option;
    });
    this.list.textContent = '';
    this.list.append(...this.options);
    this.toggle(entries.length > 0);
    this.status.textContent = status;
  }

  private toggle(open: boolean): void {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    this.select(-1);
  }

  private close(): void {
    this.toggle(false);
    this.status.textContent = '';
  }

  private select(at: number): void {
    this.active = at;
    this.options.forEach((option, index) =>
      option.setAttribute('aria-selected', String(index === at)),
    );
    const option = this.options[at];
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  private press(event: KeyboardEvent): void {
    // 229 is a key that the input method takes, also where isComposing is not known yet.
    if (event.isComposing || event.keyCode === 229) return;
    const isOpen = !this.list.hidden;
    const last = this.options.length - 1;
    if (event.key === 'ArrowDown') this.move(isOpen ? this.active + 1 : 0);
    else if (event.key === 'ArrowUp')
      this.move(isOpen && this.active >= 0 ? this.active - 1 : last);
    else if (event.key === 'Home' && this.active >= 0) this.move(0);
    else if (event.key === 'End' && this.active >= 0) this.move(last);
    else if (event.key === 'Enter' && isOpen) this.open(this.options[Math.max(this.active, 0)]);
    else if (event.key === 'Escape') this.escape(isOpen);
    else return;
    event.preventDefault();
  }

  /** Escape closes the list; once it is closed, it empties the box. */
  private escape(isOpen: boolean): void {
    if (!isOpen) this.input.value = '';
    this.close();
  }

  private move(at: number): void {
    if (this.options.length === 0) return;
    if (this.list.hidden) this.toggle(true);
    this.select((at + this.options.length) % this.options.length);
  }

  private open(option: HTMLLIElement | undefined): void {
    const href = option && option.dataset['href'];
    if (href) location.assign(href);
  }
}

customElements.define('huiyin-finder', Finder);
