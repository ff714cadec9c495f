import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './opened.ts';
import { oneOfEach, readSite, today } from './pages.ts';

const site = readSite();
const opened = openSite(site);
const phone = { viewport: { width: 360, height: 800 } };
const scriptless = { ...phone, javaScriptEnabled: false };

/** What is seen, without the controls that only a script can work, what is said in their place, and the marks that only a clock can set. */
function seen(tab: Page): Promise<string> {
  return tab.evaluate(() => {
    for (const element of document.querySelectorAll('.scripted, .unscripted, .present'))
      element.remove();
    return document.body.innerText.replace(/\s+/g, ' ').trim();
  });
}

test.concurrent.each(oneOfEach(site.pages))(
  'nothing of $template, /$path is lost without scripts',
  async (page) => {
    const plain = await opened.visit(page, scriptless, seen);
    const scripted = await opened.visit(page, phone, async (tab) => {
      if (page.html.includes('<duty-list')) {
        // Before the first hour of the day of the build: nothing on duty is over yet.
        await tab.clock.setFixedTime(new Date(`${today()}T00:00:00+08:00`));
        await tab.reload();
      }
      return seen(tab);
    });
    expect(plain).toBe(scripted);
    expect(plain.length).toBeGreaterThan(100);
  },
);

test('controls that need a script are not shown without one', async () => {
  const shown = await opened.visit({ path: '' }, scriptless, (tab) =>
    // A form that leads to a page works by itself.
    tab.locator(':is(.scripted, button, input):visible:not(form[action] *)').count(),
  );
  expect(shown).toBe(0);
});

describe('by links alone', () => {
  const areas = site.model.towns.flatMap((town) => (town.archive ? [] : town.areas));
  const area = areas.find(
    ({ deputies, stations }) =>
      deputies.some(({ contact, duty }) => contact?.telephone && duty.length > 0) &&
      stations.some(({ duty }) => duty.length > 0),
  );
  const deputy = area?.deputies.find(({ contact, duty }) => contact?.telephone && duty.length > 0);

  const isTold = site.model.towns.some(
    ({ archive, records }) =>
      !archive &&
      records.stations.some(({ open, data }) => open && data.duty !== undefined) &&
      records.deputies.some(({ inOffice, data }) => inOffice && data.contact && data.areas),
  );

  test.skipIf(!isTold)(
    'home, village: the telephone of its deputy; one step more: the next day on duty',
    async () => {
      if (!area || !deputy) throw new Error('No village has a deputy who can be called and met.');
      const { name } = area.data;
      const telephone = deputy.contact!.telephone!;
      await opened.visit({ path: '' }, scriptless, async (tab) => {
        await tab.getByRole('link', { name, exact: true }).click();
        expect(await tab.textContent('h1')).toContain(name);
        const call = tab.getByRole('main').getByRole('link', { name: telephone });
        expect(await call.first().getAttribute('href')).toBe(
          `tel:${telephone.replace(/[^\d+]/g, '')}`,
        );
        const person = tab.getByRole('main').getByRole('link', { name: deputy.data.name });
        await person.first().click();
        expect(await tab.textContent('h1')).toContain(deputy.data.name);
        expect(await tab.locator(`main a[href^="tel:"]`).first().textContent()).toBe(telephone);
        expect(await tab.textContent('main')).toContain(monthAndDay(deputy.duty[0]!.date));
      });
    },
  );

  function monthAndDay(date: string): string {
    const [, month, day] = date.split('-').map(Number);
    return `${month}月${day}日`;
  }
});
