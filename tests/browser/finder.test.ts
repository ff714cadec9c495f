import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { keysOf } from '../../src/model/names.ts';
import { ui } from '../../src/text/ui.ts';
import type { FinderEntry } from '../../src/views/finder.ts';
import { violationsOf } from './axe.ts';
import { openSite } from './opened.ts';
import { readSite } from './pages.ts';

const site = readSite();
const opened = openSite(site);
const towns = site.model.towns.filter(({ archive }) => !archive);
const town = towns.find(
  ({ areas, records }) => areas.length > 0 && records.deputies.some(({ inOffice }) => inOffice),
);
const place = town?.areas.find(({ data }) => data.aliases?.length) ?? town?.areas[0];
const person = town?.records.deputies.find(
  ({ inOffice, data }) => inOffice && isOnlyOne(keysOf(data.name, { surname: true }).at(-1)!),
);
const pages = town ? ['', `${town.slug}/`] : [];

/** What people type, and where it leads: the part of the address below the base, the heading. */
const asked = [
  ...(place
    ? [
        ['a village', place.data.name],
        ['an alias of a village', place.data.aliases?.[0] ?? place.data.name],
        ['the pinyin of a village', keysOf(place.data.name)[1]!],
      ].map(([what, query]) => ({ what, query, leadsTo: `areas/${place.id}`, h1: place.data.name }))
    : []),
  ...(person
    ? [
        ['a name', person.data.name],
        ['a surname and a blank', ` ${person.data.name.slice(0, 2)} ${person.data.name.slice(2)}`],
        ['pinyin', keysOf(person.data.name, { surname: true })[1]!],
        ['pinyin in capitals', keysOf(person.data.name, { surname: true })[1]!.toUpperCase()],
        ['initials', keysOf(person.data.name, { surname: true }).at(-1)!],
      ].map(([what, query]) => ({
        what,
        query,
        leadsTo: `deputies/${person.id}`,
        h1: person.data.name,
      }))
    : []),
].map((one) => ({ ...one, leadsTo: `${site.base}${town?.slug}/${one.leadsTo}/` }));

test.skipIf(!town)('there are a village and a person to be found', () => {
  expect([place !== undefined, person !== undefined]).toEqual([true, true]);
});

const box = (tab: Page) => tab.getByRole('combobox');
const options = (tab: Page) => tab.getByRole('option');
const status = (tab: Page) => tab.locator('huiyin-finder [role=status]');

describe.skipIf(!town).each(pages)('by keyboard alone on /%s', (path) => {
  test.each(asked)('$what, $query, leads to $leadsTo', async ({ query, leadsTo, h1 }) => {
    await opened.visit({ path }, {}, async (tab) => {
      await tabTo(tab, 'finder');
      await tab.keyboard.type(query!);
      await options(tab).first().waitFor();
      const hrefs = await options(tab).evaluateAll((all) =>
        all.map((option) => (option as HTMLElement).dataset['href']),
      );
      expect(hrefs).toContain(leadsTo);
      for (let at = 0; at <= hrefs.indexOf(leadsTo); at += 1) await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('Enter');
      await tab.waitForURL((url) => url.pathname === leadsTo);
      expect(await tab.textContent('h1')).toContain(h1);
    });
  });

  test('Enter without arrows takes the first', async () => {
    const [{ query, leadsTo }] = asked as [(typeof asked)[0]];
    await opened.visit({ path }, {}, async (tab) => {
      await box(tab).focus();
      await tab.keyboard.type(query!);
      await options(tab).first().waitFor();
      await tab.keyboard.press('Enter');
      await tab.waitForURL((url) => url.pathname === leadsTo);
    });
  });

  test('Escape closes the list, then empties the box', async () => {
    await opened.visit({ path }, {}, async (tab) => {
      await box(tab).focus();
      await tab.keyboard.type(asked[0]!.query!);
      await options(tab).first().waitFor();
      await tab.keyboard.press('Escape');
      expect(await options(tab).count()).toBe(0);
      expect(await box(tab).getAttribute('aria-expanded')).toBe('false');
      expect(await box(tab).inputValue()).toBe(asked[0]!.query);
      await tab.keyboard.press('Escape');
      expect(await box(tab).inputValue()).toBe('');
    });
  });

  test('the box says what it is, whether its list is open and which option is chosen', async () => {
    await opened.visit({ path }, {}, async (tab) => {
      const attribute = (name: string) => box(tab).getAttribute(name);
      await box(tab).focus();
      expect(await attribute('aria-autocomplete')).toBe('list');
      expect(await attribute('aria-expanded')).toBe('false');
      expect(await attribute('aria-activedescendant')).toBeNull();
      await tab.keyboard.type('c');
      await options(tab).nth(1).waitFor();
      expect(await attribute('aria-expanded')).toBe('true');
      expect(await status(tab).textContent()).toMatch(/^找到 \d+ 条/);
      const list = tab.locator(`#${await attribute('aria-controls')}`);
      expect(await list.getAttribute('role')).toBe('listbox');
      const count = await options(tab).count();
      const chosen = async () => {
        const ids = await options(tab).evaluateAll((all) =>
          all.flatMap((one) => (one.getAttribute('aria-selected') === 'true' ? one.id : [])),
        );
        expect(ids.join() || null).toBe(await attribute('aria-activedescendant'));
        return ids.map((id) => Number(id.split('-').at(-1)));
      };
      expect(await chosen()).toEqual([]);
      const keys = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'End', 'Home'];
      const seen: number[] = [];
      for (const key of keys) {
        await tab.keyboard.press(key);
        seen.push(...(await chosen()));
      }
      expect(seen).toEqual([0, 1, 0, count - 1, 0, count - 1, 0]);
      expect(await violationsOf(tab)).toEqual([]);
    });
  });
});

describe.skipIf(!town)('the box', () => {
  test('can be used with a finger', async () => {
    const [{ query, leadsTo }] = asked as [(typeof asked)[0]];
    const phone = { viewport: { width: 360, height: 640 }, hasTouch: true };
    await opened.visit({ path: '' }, phone, async (tab) => {
      await box(tab).tap();
      await tab.keyboard.type(query!);
      const option = options(tab).first();
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await option.tap();
      await tab.waitForURL((url) => url.pathname === leadsTo);
    });
  });

  test('does not search for what an input method is still composing', async () => {
    await opened.visit({ path: '' }, {}, async (tab) => {
      const method = await tab.context().newCDPSession(tab);
      const compose = (text: string) =>
        method.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      await box(tab).focus();
      // The index is there before the composition begins: nothing but the composition holds it back.
      await tab.keyboard.type('c');
      await options(tab).first().waitFor();
      await tab.keyboard.press('Backspace');
      await compose('c');
      await compose("cao'zhi");
      expect(await box(tab).inputValue()).toBe("cao'zhi");
      await box(tab).dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true });
      await tab.waitForTimeout(200);
      expect(await options(tab).count()).toBe(0);
      await method.send('Input.insertText', { text: person!.data.name });
      await options(tab).first().waitFor();
      expect(await box(tab).inputValue()).toBe(person!.data.name);
      expect(await options(tab).first().textContent()).toContain(person!.data.name);
      expect(new URL(tab.url()).pathname).toBe(site.base);
    });
  });

  test('says so when nothing fits, and when the names cannot be loaded, and tries again', async () => {
    const tab = await opened.tab({ path: '' });
    await tab.route('**/find.json', (route) => route.abort());
    await box(tab).fill('c');
    await expect.poll(() => status(tab).textContent()).toBe(ui.finder.failed);
    await tab.unroute('**/find.json');
    await box(tab).fill('没有这个人');
    await expect.poll(() => status(tab).textContent()).toContain('没有找到“没有这个人”');
    expect(await status(tab).isVisible()).toBe(true);
    await box(tab).fill('c');
    await options(tab).first().waitFor();
    await tab.context().close();
  });
});

/** Whether a key fits one entry of the finder only. */
function isOnlyOne(key: string): boolean {
  return entries().filter(({ k }) => k.some((other) => other.includes(key))).length === 1;
}

function entries(): FinderEntry[] {
  return JSON.parse(readFileSync(join(site.folder, 'find.json'), 'utf8'));
}

/** Presses Tab until the element with an id has the focus. */
async function tabTo(tab: Page, id: string): Promise<void> {
  const isThere = () => tab.evaluate((wanted) => document.activeElement?.id === wanted, id);
  for (let presses = 0; presses < 60; presses += 1) {
    await tab.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error(`Tab never comes to #${id}`);
}
