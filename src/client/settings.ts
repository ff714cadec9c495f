import { store } from './restore.ts';

/** Large print and high contrast: two switches whose state stays from page to page. */
class DisplaySettings extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      this.show(button);
      button.addEventListener('click', () => this.toggle(button));
    }
  }

  private toggle(button: HTMLButtonElement): void {
    const { name = '', value = '' } = button.dataset;
    const root = document.documentElement;
    const on = root.getAttribute(`data-${name}`) !== value;
    if (on) root.setAttribute(`data-${name}`, value);
    else root.removeAttribute(`data-${name}`);
    this.show(button);
    try {
      if (on) localStorage.setItem(store + name, value);
      else localStorage.removeItem(store + name);
    } catch {
      // A browser that keeps nothing still shows this page as asked.
    }
  }

  private show(button: HTMLButtonElement): void {
    const { name = '', value = '' } = button.dataset;
    const on = document.documentElement.getAttribute(`data-${name}`) === value;
    button.setAttribute('aria-pressed', String(on));
  }
}

customElements.define('display-settings', DisplaySettings);
