import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { openSite } from './opened.ts';
import { readSite } from './pages.ts';

const site = readSite();
const opened = openSite(site);
const phone = { viewport: { width: 360, height: 640 } };

const motions = site.pages.filter(({ template }) => template === 'record: motions');
/** The page of a motion with two deputies one after the other, each a link, and what stands across them. */
const linked = motions.flatMap(({ path, record }) => {
  const [a, b] = record?.kind === 'motions' ? record.cosigners : [];
  return a && b ? [{ path, across: `${a.data.name.slice(-1)}、${b.data.name.slice(0, 1)}` }] : [];
})[0];
const places = (html: string) => html.slice(html.indexOf('<main')).split('代表').length;
const { path } = motions.toSorted((a, b) => places(b.html) - places(a.html))[0]!;

const found = (text: string, hash = '') => `?find=${encodeURIComponent(text)}${hash}`;
const marked = 'mark';
const bar = 'huiyin-marking';

describe('on a page that was found', () => {
  test('every place of the words is marked, and the bar leads from one to the next', async () => {
    await opened.visit({ path: path + found('代表') }, phone, async (tab) => {
      await tab.waitForSelector(bar);
      const texts = await tab.locator(marked).allTextContents();
      expect(texts.length).toBeGreaterThan(4);
      expect(texts.filter((text) => text !== '代表')).toEqual([]);
      const main = await tab.locator('main').evaluate((one) => {
        const copy = one.cloneNode(true) as Element;
        copy.querySelectorAll('huiyin-marking, .fold').forEach((part) => part.remove());
        return copy.textContent;
      });
      expect(main.split('代表').length - 1).toBe(texts.length);
      expect(await tab.locator(`${bar} p`).textContent()).toBe(
        `本页有${texts.length}处“代表”，正在看第1处`,
      );
      await tab.getByRole('button', { name: '下一处' }).click();
      expect(await tab.locator(`${bar} p`).textContent()).toContain('正在看第2处');
      expect(
        await tab
          .locator(marked)
          .evaluateAll((all) => all.findIndex((one) => one.matches('.here'))),
      ).toBe(1);
      expect(await tab.locator('mark.here').isVisible()).toBe(true);
      await tab.getByRole('button', { name: '上一处' }).click();
      await tab.getByRole('button', { name: '上一处' }).click();
      expect(await tab.locator(`${bar} p`).textContent()).toContain(`正在看第${texts.length}处`);
      const isInView = () =>
        tab.locator('mark.here').evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top > 0 && bottom < innerHeight;
        });
      await expect.poll(isInView, { timeout: 10_000 }).toBe(true);
    });
  });

  test('an address that is cut off behind its hash still marks', async () => {
    // In a tab of its own: in one that shows the page already only the hash would change.
    const tab = await opened.tab({ path: path + found('代表', '#%E') }, phone);
    await tab.waitForSelector(bar);
    expect(await tab.locator(`${bar} p`).textContent()).toContain('正在看第1处');
    await tab.context().close();
  });

  test('the marks can be taken away, from the address too', async () => {
    await opened.visit({ path: path + found('代表') }, phone, async (tab) => {
      await tab.waitForSelector(bar);
      const before = (await tab.locator('article').textContent())!;
      await tab.getByRole('button', { name: '取消标记' }).click();
      expect(await tab.locator(`${marked}, ${bar}`).count()).toBe(0);
      expect(await tab.locator('article').textContent()).toBe(before);
      expect(new URL(tab.url()).search).toBe('');
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  });

  test.runIf(linked)('words that run across links are marked in each of their pieces', async () => {
    await opened.visit({ path: linked!.path + found(linked!.across) }, phone, async (tab) => {
      await tab.waitForSelector(bar);
      expect((await tab.locator('mark.here').allTextContents()).join('')).toBe(linked!.across);
      expect(await tab.locator('mark.here').count()).toBe(3);
    });
  });

  test('words that are there no more are said to be gone', async () => {
    await opened.visit({ path: path + found('没有这几个字') }, phone, async (tab) => {
      await tab.waitForSelector(bar);
      expect(await tab.locator(`${bar} p`).textContent()).toContain('没有找到');
      expect(await tab.locator(marked).count()).toBe(0);
    });
  });

  test.each([
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['marks only', '……'],
    ['quotes', '"""'],
    ['a lone surrogate', '\ud800'],
  ])('%s in the address does no harm', async (_, text) => {
    await opened.visit(
      { path: `${path}?find=${encodeURI(text.toWellFormed())}` },
      phone,
      async (tab) => {
        await tab.waitForLoadState('networkidle');
        expect(await tab.locator('img').count()).toBe(0);
        expect(await tab.locator('h1').count()).toBe(1);
      },
    );
  });

  test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
    await opened.visit({ path: path + found('代表') }, { ...phone, colorScheme }, async (tab) => {
      await tab.waitForSelector(bar);
      expect(await violationsOf(tab)).toEqual([]);
      expect(
        await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  });
});

describe('from every page', () => {
  test('without scripts the box leads to the search page with what was typed', async () => {
    const options = { ...phone, javaScriptEnabled: false };
    await opened.visit({ path }, options, async (tab) => {
      await tab.getByRole('searchbox', { name: '全站搜索' }).fill('石桥村 路灯');
      await tab.keyboard.press('Enter');
      await tab.waitForURL((address) => address.pathname === `${site.base}search/`);
      expect(new URL(tab.url()).searchParams.get('q')).toBe('石桥村 路灯');
    });
  });

  test('/ goes to the box, and is a letter where one writes', async () => {
    await opened.visit({ path }, phone, async (tab) => {
      await tab.keyboard.press('/');
      const box = tab.getByRole('searchbox', { name: '全站搜索' });
      expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await box.inputValue()).toBe('');
      await tab.keyboard.press('/');
      expect(await box.inputValue()).toBe('/');
    });
  });

  test('nothing more is loaded than the page itself by who does not come from the search', async () => {
    const tab = await opened.tab({ path: '' });
    const loaded: string[] = [];
    tab.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await tab.goto(opened.address({ path }));
    await tab.waitForLoadState('networkidle');
    await tab.context().close();
    expect(loaded.filter((one) => !one.endsWith('/favicon.ico'))).toEqual([`${site.base}${path}`]);
  });
});
