import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { openSite } from './opened.ts';
import { oneOfEach, readSite } from './pages.ts';

const site = readSite();
const opened = openSite(site);
const widths = [360, 1280];

/** Presses a switch of the display settings, as readers do. */
const press = (page: Page, name: 'text' | 'contrast') =>
  page.locator(`display-settings [data-name=${name}]`).click();

/** Ways to look at a page. Where only the colours change, the rules about colours are enough. */
const looks: Readonly<Record<string, (page: Page) => Promise<string[]>>> = {
  light: (page) => violationsOf(page),
  dark: async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    return violationsOf(page, 'colours');
  },
  'dark, high contrast': async (page) => {
    await press(page, 'contrast');
    return violationsOf(page, 'colours');
  },
  'high contrast': async (page) => {
    await page.emulateMedia({ colorScheme: 'light' });
    return violationsOf(page, 'colours');
  },
  'high contrast, large print': async (page) => {
    await press(page, 'text');
    return violationsOf(page);
  },
  'large print': async (page) => {
    await press(page, 'contrast');
    return violationsOf(page);
  },
};

test.concurrent.each(oneOfEach(site.pages))(
  'axe finds nothing on $template, /$path',
  async (page) => {
    const found = await opened.visit(page, {}, async (tab) => {
      await tab.emulateMedia({ colorScheme: 'light' });
      const violations: string[] = [];
      for (const width of widths) {
        await tab.setViewportSize({ width, height: 800 });
        // A sheet is black on white whatever is set, and has no settings.
        const all = Object.entries(looks).slice(0, page.sheetOf === undefined ? undefined : 2);
        for (const [look, find] of all) {
          violations.push(
            ...(await find(tab)).map((violation) => `${width} px, ${look}: ${violation}`),
          );
        }
        if (page.sheetOf === undefined) await press(tab, 'text');
      }
      return violations;
    });
    expect(found).toEqual([]);
  },
);
