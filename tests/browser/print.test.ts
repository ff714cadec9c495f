import { expect, test } from 'vitest';
import { openSite } from './opened.ts';
import { oneOfEach, readSite } from './pages.ts';

const site = readSite();
const opened = openSite(site);

test.concurrent.each(oneOfEach(site.pages))(
  'on paper $template, /$path is black on white, without navigation, with its address',
  async (page) => {
    // A sheet of A4 between its margins; a reader who has a dark screen and both settings on.
    const sheet = { viewport: { width: 620, height: 877 } };
    const faults = await opened.visit(page, sheet, async (tab) => {
      await tab.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      for (const button of await tab.locator('display-settings button').all()) await button.click();
      await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return tab.evaluate(printFaults);
    });
    expect(faults).toEqual([]);
  },
);

/** Runs in the browser: what should not be on paper as it is. */
function printFaults(): string[] {
  const isShown = (element: Element) => element.checkVisibility();
  const navigation = [
    ...document.querySelectorAll(
      'header nav li, footer nav, .filters, .crumbs, button, input, .skip',
    ),
  ].filter(isShown);
  const texts = [...document.querySelectorAll('main *')].filter(
    (element) =>
      isShown(element) &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  const coloured = texts.filter((element) => getComputedStyle(element).color !== 'rgb(0, 0, 0)');
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const printed = document.querySelector('.printed');
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href;
  const wide = document.scrollingElement!.scrollWidth > innerWidth;
  return [
    ...navigation.map((element) => `shown: ${element.outerHTML.slice(0, 60)}`),
    ...coloured.map((element) => `coloured: ${element.outerHTML.slice(0, 60)}`),
    ...(paper === 'rgb(255, 255, 255)' || paper === 'rgba(0, 0, 0, 0)' ? [] : [`paper: ${paper}`]),
    ...(printed && isShown(printed) && printed.textContent.includes(address) ? [] : ['no address']),
    ...(wide ? ['wider than the sheet'] : []),
  ];
}
