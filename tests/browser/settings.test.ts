import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './opened.ts';
import { oneOfEach, readSite } from './pages.ts';

const site = readSite();
const opened = openSite(site);
const record = site.pages.find(({ record }) => record)!;

const size = (tab: Page) =>
  tab.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
const ink = (tab: Page) => tab.evaluate(() => getComputedStyle(document.body).color);

describe.each([
  { name: '大字', changes: size },
  { name: '高对比', changes: ink },
])('$name', ({ name, changes }) => {
  test('stays set from page to page, and until it is set back', async () => {
    const tab = await opened.tab({ path: '' });
    const button = tab.getByRole('button', { name });
    const before = await changes(tab);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.focus();
    await tab.keyboard.press('Enter');
    const after = await changes(tab);
    expect(after).not.toBe(before);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    for (const go of [
      () => tab.goto(opened.address(record)),
      () => tab.reload(),
      () => tab.goto(opened.address({ path: '404.html' })),
    ]) {
      await go();
      expect(await changes(tab)).toBe(after);
      expect(await button.getAttribute('aria-pressed')).toBe('true');
    }
    await button.click();
    await tab.reload();
    expect(await changes(tab)).toBe(before);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await tab.context().close();
  });
});

test('large print makes text at least a third larger', async () => {
  await opened.visit({ path: '' }, {}, async (tab) => {
    const before = await size(tab);
    await tab.getByRole('button', { name: '大字' }).click();
    expect(before).toBeGreaterThanOrEqual(18);
    expect((await size(tab)) / before).toBeGreaterThanOrEqual(1.33);
  });
});

test('where nothing can be kept, a page is still shown as asked', async () => {
  const tab = await opened.tab({ path: '' });
  await tab.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('closed');
      },
    });
  });
  await tab.reload();
  const before = await size(tab);
  await tab.getByRole('button', { name: '大字' }).click();
  expect(await size(tab)).toBeGreaterThan(before);
  await tab.context().close();
});

describe('keyboard', () => {
  test('the first Tab shows a link past the navigation', async () => {
    await opened.visit(record, {}, async (tab) => {
      await tab.keyboard.press('Tab');
      const skip = tab.locator(':focus');
      const { x = -1, y = -1 } = (await skip.boundingBox()) ?? {};
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      await tab.keyboard.press('Enter');
      await tab.waitForURL((address) => address.hash === '#main');
      await tab.keyboard.press('Tab');
      expect(
        await tab.evaluate(() => document.activeElement?.closest('main, footer') !== null),
      ).toBe(true);
    });
  });

  test.concurrent.each(oneOfEach(site.pages))(
    'what has the focus on $template, /$path is seen to have it',
    async (page) => {
      const unseen = await opened.visit(page, {}, async (tab) => {
        const faults: string[] = [];
        for (let stop = 0; stop < 30; stop += 1) {
          await tab.keyboard.press('Tab');
          faults.push(...(await tab.evaluate(focusFaults)));
        }
        return faults;
      });
      expect(unseen).toEqual([]);
    },
  );
});

/** Runs in the browser: what is wrong with how the focus is shown. */
function focusFaults(): string[] {
  const element = document.activeElement;
  if (!element || element === document.body) return [];
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const isThere = width > 0 && height > 0 && right > 0 && bottom > 0;
  return isSeen && isThere
    ? []
    : [`${element.outerHTML.slice(0, 80)}: ${outlineStyle} ${outlineWidth}`];
}
