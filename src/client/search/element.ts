/** Makes an element. Texts are texts, never markup: what records and readers say stays words. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const name of Object.keys(attributes)) made.setAttribute(name, attributes[name]!);
  made.append(...inside);
  return made;
}

/** Puts new content into an element in place of the old. */
export function fillWith(target: Element, ...inside: readonly (Node | string)[]): void {
  target.textContent = '';
  target.append(...inside);
}
