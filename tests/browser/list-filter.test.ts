import { expect, test } from 'vitest';
import { fill } from '../../src/text/fill.ts';
import { ui } from '../../src/text/ui.ts';
import { openSite } from './opened.ts';
import { readSite } from './pages.ts';

const site = readSite();
const opened = openSite(site);
const lists = site.pages.filter(({ kind, record, town }) => kind && !record && town);
/** The list with most groups, so that some of them come to nothing. */
const page = lists.reduce((a, b) => (groupsOf(b.html) > groupsOf(a.html) ? b : a), lists[0]!);

test(`words narrow the list of /${page.path}; it says how many are left, and comes back`, async () => {
  await opened.visit(page, {}, async (tab) => {
    const box = tab.getByLabel(ui.filter.label);
    const items = tab.locator('list-filter .items > li');
    const shown = tab.locator('list-filter .items > li:visible');
    const groups = tab.locator('list-filter section:visible');
    const status = tab.locator('list-filter [role=status]');
    const clear = tab.getByRole('button', { name: ui.filter.clear });
    const counts = () => tab.locator('list-filter .head b').allTextContents();

    const all = await items.allTextContents();
    const countsBefore = await counts();
    expect(await shown.count()).toBe(all.length);
    expect(await clear.isVisible()).toBe(false);

    // The first words of the last item.
    const [query = ''] = (await items.last().locator('a').textContent())!.split(/\s/);
    const fitting = all.filter((text) => text.includes(query));
    await box.fill(query);
    expect(await shown.allTextContents()).toEqual(fitting);
    expect(await status.textContent()).toBe(fill(ui.filter.found, { n: fitting.length }));
    const left = (await counts()).map(Number).filter((count) => count > 0);
    expect(left.reduce((sum, count) => sum + count, 0)).toBe(fitting.length);
    expect(await groups.count()).toBe(left.length);

    await box.fill('没有这几个字');
    expect(await shown.count()).toBe(0);
    expect(await groups.count()).toBe(0);
    expect(await status.textContent()).toBe(fill(ui.filter.none, { q: '没有这几个字' }));

    await clear.click();
    expect(await box.inputValue()).toBe('');
    expect(await shown.count()).toBe(all.length);
    expect(await counts()).toEqual(countsBefore);
    expect(await status.textContent()).toBe('');
    expect(await clear.isVisible()).toBe(false);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);

    await box.fill(query);
    await box.press('Escape');
    expect(await box.inputValue()).toBe('');
    expect(await shown.count()).toBe(all.length);
  });
});

function groupsOf(html: string): number {
  return html.split('id="group-').length;
}
