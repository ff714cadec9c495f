import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './opened.ts';
import { oneOfEach, readSite } from './pages.ts';

const site = readSite();
const opened = openSite(site);
const pages = oneOfEach(site.pages);

/** 320 px is also what is left of a window of 1280 px at 400 %. */
const narrow = { viewport: { width: 320, height: 256 } };

test.concurrent.each(pages)(
  'at 320 px nothing of $template, /$path is lost; what is pressed has 44 px',
  async (page) => {
    const faults = await opened.visit(page, narrow, async (tab) => {
      const found = await overflow(tab);
      if (page.sheetOf === undefined) {
        await tab.locator('display-settings [data-name=text]').click();
        found.push(...(await overflow(tab)).map((what) => `large print: ${what}`));
        await tab.locator('display-settings [data-name=text]').click();
      }
      for (const width of [360, 1280]) {
        await tab.setViewportSize({ width, height: 800 });
        found.push(...(await smallTargets(tab)).map((what) => `${width} px: ${what}`));
      }
      return found;
    });
    expect(faults).toEqual([]);
  },
);

/** What reaches over the right edge, tables that scroll in themselves apart. */
function overflow(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const { scrollWidth } = document.scrollingElement!;
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > edge + 0.5 && !element.closest('.table, .skip');
    });
    return [
      ...(scrollWidth > edge ? [`the page is ${scrollWidth} px wide`] : []),
      ...wide.map((element) => `${element.tagName} ${element.textContent.slice(0, 20)}`),
    ];
  });
}

/** Controls and links of navigation smaller than a finger; links in running text are as high as a line. */
function smallTargets(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const pressed =
      'nav a, header a, .more, .items > li > a, .who a, button, input, summary, select';
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
      .map(({ element, box }) => {
        const place = element.closest('[class]')?.className ?? '';
        return `${place} ${element.textContent}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;
      });
  });
}
