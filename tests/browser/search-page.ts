import type { Page } from 'playwright-core';

/** The box of the page for searching. */
export const box = (tab: Page) => tab.locator('#search-q');

/** The results that are shown. */
export const results = (tab: Page) => tab.locator('.results > li');

/** What is said of them, to be read and to be heard. */
export const said = (tab: Page) => tab.locator('.said').textContent();

/** Waits until the question in the address is answered. */
export async function answered(tab: Page): Promise<void> {
  await tab.waitForFunction(() =>
    /^(找到|没有|在这些)/.test(document.querySelector('.said')?.textContent ?? ''),
  );
}

/** How many results there are, as it is said. */
export async function total(tab: Page): Promise<number> {
  return Number(/^找到(\d+)条/.exec((await said(tab)) ?? '')?.[1] ?? 0);
}

/** The titles of the results. */
export const titles = (tab: Page) => results(tab).locator('h3').allTextContents();

/** Where the results lead. */
export const hrefs = (tab: Page) =>
  results(tab)
    .locator('h3 a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));

/** The id of what has the focus, or its name where it has none. */
export const focused = (tab: Page) =>
  tab.evaluate(() => document.activeElement!.id || document.activeElement!.tagName);

/** What reaches over the right edge, and what is too small to be pressed. */
export function faultsOfLayout(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const pressed = 'nav a, h3 a, li > a, button, input, summary, select';
    const seen = [...document.querySelectorAll('search-page *')].filter((one) =>
      one.checkVisibility(),
    );
    return seen.flatMap((one) => {
      const { right, width, height } = one.getBoundingClientRect();
      const name = `${innerWidth} px: ${one.tagName} ${one.textContent.slice(0, 20)}`;
      return [
        ...(width > 0 && right > edge + 0.5 ? [`${name} reaches over the edge`] : []),
        ...(one.matches(pressed) && (height < 43.5 || width < 43.5)
          ? [`${name} has ${width.toFixed(1)} × ${height.toFixed(1)}`]
          : []),
      ];
    });
  });
}
