import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { keysOf } from '../../src/model/names.ts';
import { search as words } from '../../src/text/search.ts';
import { readCsv } from '../csv.ts';
import { violationsOf } from './axe.ts';
import { openSite } from './opened.ts';
import { readSite } from './pages.ts';
import * as on from './search-page.ts';

const site = readSite();
const opened = openSite(site);
const phone = { viewport: { width: 360, height: 640 } };

/** Words that stand in records of two towns, and the towns. */
const SHARED = '工作总结';
const towns = site.model.towns.filter(({ records }) => records.summaries.length > 0);
const person = site.model.towns
  .flatMap(({ records }) => records.deputies)
  .find(({ inOffice }) => inOffice);

/** Looks at the page with a question in its address, when it is answered. */
function ask<T>(query: string, look: (tab: Page) => Promise<T>, options = phone as Options) {
  return opened.visit({ path: `search/${query}` }, options, async (tab) => {
    if (query) await on.answered(tab);
    return look(tab);
  });
}
type Options = BrowserContextOptions;

/** What comes, comes within a while; a machine that does much else may take seconds. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 15_000 });

const q = (text: string) => `?q=${encodeURIComponent(text)}`;

describe('results', () => {
  test('say what they are, with the words marked, and lead to them', async () => {
    await ask(q(SHARED), async (tab) => {
      expect(await on.said(tab)).toMatch(/^找到\d+条/);
      const first = on.results(tab).first();
      expect(await first.locator('mark').first().textContent()).toBe(SHARED);
      expect(await first.locator('.meta').textContent()).toMatch(/工作总结.*本页有\d+处/);
      const hrefs = (await on.hrefs(tab)).map(String);
      const asked = `?find=${encodeURIComponent(SHARED)}`;
      expect(hrefs.filter((href) => !href.includes(asked))).toEqual([]);
      // Where the words stand in a section and not only in the title, they are named.
      const inText = hrefs.findIndex(
        (href) =>
          /#[^:]+:~:text=/.test(href) && href.endsWith(`text=${encodeURIComponent(SHARED)}`),
      );
      expect(inText).toBeGreaterThanOrEqual(0);
      await on.results(tab).nth(inText).getByRole('link').click();
      await tab.waitForURL((url) => !url.pathname.endsWith('/search/'));
      expect(await tab.textContent('main')).toContain(SHARED);
    });
  });

  test.runIf(towns.length > 1)('tell two towns with the same words apart', async () => {
    const counts = new Map<string, number>();
    await ask(q(SHARED), async (tab) => {
      const choices = await tab.locator('[data-filter=town] option').allTextContents();
      for (const { name } of towns) {
        expect(choices.some((choice) => choice.startsWith(`${name}（`))).toBe(true);
      }
      for (const choice of choices.slice(1)) {
        const [, name, count] = /^(.*)（(\d+)）$/.exec(choice)!;
        counts.set(name!, Number(count));
      }
    });
    for (const { name, slug, demonstration } of towns) {
      await ask(`${q(SHARED)}&town=${slug}`, async (tab) => {
        expect(await on.total(tab)).toBe(counts.get(name));
        const said = await on.results(tab).locator('.meta').allTextContents();
        expect(said.length).toBeGreaterThan(0);
        expect(said.filter((one) => !one.includes(name))).toEqual([]);
        expect(said.filter((one) => one.includes('示例数据') !== demonstration)).toEqual([]);
      });
    }
  });

  test('are ten a page, and the rest on others that can be sent', async () => {
    await ask('?q=的', async (tab) => {
      const total = await on.total(tab);
      const first = await on.titles(tab);
      expect(first).toHaveLength(10);
      await tab.getByRole('link', { name: words.next }).click();
      await soon(() => tab.url()).toContain('page=2');
      await soon(() => on.said(tab)).toContain('第2页');
      const hrefs = await on.hrefs(tab);
      expect(await on.focused(tab)).toBe('H2');
      await tab.reload();
      await on.answered(tab);
      expect(await on.hrefs(tab)).toEqual(hrefs);
      expect(await tab.locator('.results').getAttribute('start')).toBe('11');
      await tab.goto(opened.address({ path: 'search/?q=的&page=9999' }));
      await on.answered(tab);
      expect(await on.results(tab).count()).toBe(total % 10 || 10);
    });
  });
});

describe('while one types', () => {
  test('results come after a pause, and the newest question wins', async () => {
    await ask('', async (tab) => {
      await on.box(tab).focus();
      await on.box(tab).pressSequentially('工作总结', { delay: 20 });
      await soon(() => on.said(tab)).toMatch(/^找到/);
      expect(new URL(tab.url()).searchParams.get('q')).toBe('工作总结');
      // The first question is held back until the second has been answered.
      await tab.evaluate(() => {
        const post = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function (this: Worker, ...said: [unknown]) {
          const { request } = said[0] as { request?: { text: string } };
          const wait = request?.text === '道路' ? 1500 : 0;
          setTimeout(() => post.apply(this, said), wait);
        };
      });
      await on.box(tab).fill('道路');
      await tab.waitForTimeout(400);
      await on.box(tab).fill('代表');
      await soon(() => on.results(tab).locator('mark').first().textContent()).toBe('代表');
      await tab.waitForTimeout(1800);
      expect(await on.results(tab).locator('mark').first().textContent()).toBe('代表');
    });
  });

  test('nothing is searched that an input method is still composing', async () => {
    const tab = await opened.tab({ path: 'search/' });
    const method = await tab.context().newCDPSession(tab);
    const compose = (text: string) =>
      method.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await on.box(tab).focus();
    await compose('d');
    await compose("dao'lu");
    await on.box(tab).dispatchEvent('keydown', { key: 'ArrowDown', keyCode: 229 });
    await on.box(tab).dispatchEvent('keydown', { key: 'Escape', keyCode: 229 });
    await tab.waitForTimeout(600);
    expect(await on.box(tab).inputValue()).toBe("dao'lu");
    expect([await on.said(tab), new URL(tab.url()).search]).toEqual(['', '']);
    await method.send('Input.insertText', { text: '道路' });
    await soon(() => on.said(tab)).toMatch(/^找到/);
    expect(await on.box(tab).inputValue()).toBe('道路');
    await tab.context().close();
  });
});

describe('filters', () => {
  test('narrow, are counted, and can be taken away one by one', async () => {
    await ask(q(SHARED), async (tab) => {
      const all = await on.total(tab);
      await tab.locator('.narrow summary').click();
      await tab.locator('[data-filter=kind]').selectOption('summaries');
      await soon(() => tab.url()).toContain('kind=summaries');
      await soon(() => on.total(tab)).toBeLessThan(all);
      const some = await on.total(tab);
      const chosen = tab.locator('[data-filter=kind] option:checked');
      expect(await chosen.textContent()).toBe(`工作总结（${some}）`);
      expect(await tab.locator('.narrow summary').textContent()).toBe('筛选和排列（已用1项）');
      await tab.getByRole('link', { name: '取消筛选：类型：工作总结' }).click();
      await soon(() => on.total(tab)).toBe(all);
      expect(await tab.locator('.in-force').isVisible()).toBe(false);
    });
  });

  test('of years take two ends, in either order', async () => {
    await ask(q('的'), async (tab) => {
      await tab.locator('.narrow summary').click();
      const years = await tab
        .locator('[data-filter=from] option:not([value=""])')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
      const [newest, oldest] = [years[0]!, years.at(-1)!];
      await tab.locator('[data-filter=from]').selectOption(newest);
      await soon(() => tab.url()).toContain(`year=${newest}..`);
      await tab.locator('[data-filter=to]').selectOption(oldest);
      await soon(() => tab.url()).toContain(`year=${oldest}..${newest}`);
      await soon(() => tab.locator('.in-force').textContent()).toContain(
        `年份：${oldest}年至${newest}年`,
      );
    });
  });

  test.each([
    ['类型:工作总结', ['类型：工作总结']],
    ['工作 类型:工作总结 -没有的词', ['类型：工作总结']],
    ['标题:工作总结', []],
    ['“工作总结”', []],
  ])('%s is understood as it is typed', async (typed, chips) => {
    await ask(q(typed), async (tab) => {
      expect(await on.total(tab)).toBeGreaterThan(0);
      const links = await tab.locator('.in-force a').allTextContents();
      expect(links.map((link) => link.replace(' ×', ''))).toEqual(chips);
      if (chips.length === 0) return;
      // A list takes the place of what was typed.
      await tab.locator('.narrow summary').click();
      await tab.locator('[data-filter=kind]').selectOption('');
      await soon(() => tab.locator('.in-force a:visible').count()).toBe(0);
      expect(await on.box(tab).inputValue()).not.toContain('类型');
    });
  });

  test('alone are a question, and name what they are also where nothing is found', async () => {
    await ask('?kind=summaries&sort=day', async (tab) => {
      const days = await on.results(tab).locator('.day').allTextContents();
      const year = (day: string) => Number(/\d{4}/.exec(day)?.[0] ?? 0);
      expect(days.map(year)).toEqual(days.map(year).sort((a, b) => b - a));
      expect(await tab.locator('[data-filter=order]').inputValue()).toBe('day');
    });
    await ask(`${q('没有这句话')}&kind=summaries`, async (tab) => {
      expect(await on.said(tab)).toBe('没有找到“没有这句话”');
      await soon(() => tab.locator('.in-force').textContent()).toContain('类型：工作总结');
    });
  });
});

describe('an address', () => {
  test('that is sent shows the same, and back and forward lead through what was asked', async () => {
    await ask('', async (tab) => {
      await on.box(tab).fill('道路');
      await on.box(tab).press('Enter');
      await soon(() => on.said(tab)).toMatch(/^找到/);
      const first = await on.hrefs(tab);
      await tab.locator('.narrow summary').click();
      await tab.locator('[data-filter=order]').selectOption('day');
      await soon(() => tab.url()).toContain('sort=day');
      await on.box(tab).fill('代表');
      await on.box(tab).press('Enter');
      await soon(() => on.results(tab).locator('mark').first().textContent()).toBe('代表');
      const sent = tab.url();
      const last = await on.hrefs(tab);
      await tab.goBack();
      await soon(() => on.box(tab).inputValue()).toBe('道路');
      await tab.goBack();
      await soon(() => on.hrefs(tab)).toEqual(first);
      expect(await tab.locator('[data-filter=order]').inputValue()).toBe('relevance');
      await tab.goForward();
      await tab.goForward();
      await soon(() => on.hrefs(tab)).toEqual(last);
      const other = await opened.tab({ path: 'search/' });
      await other.goto(sent);
      await on.answered(other);
      expect(await on.hrefs(other)).toEqual(last);
      expect(await other.title()).toContain('代表');
      await other.context().close();
    });
  });

  test('is kept while a result is looked at', async () => {
    await ask(q('道路'), async (tab) => {
      const hrefs = await on.hrefs(tab);
      await on.results(tab).first().getByRole('link').click();
      await tab.waitForURL((url) => !url.pathname.endsWith('/search/'));
      await tab.goBack();
      await on.answered(tab);
      expect(await on.hrefs(tab)).toEqual(hrefs);
    });
  });
});

describe('by keyboard alone', () => {
  test('one comes to the box, through the results and back, and opens one', async () => {
    await ask('', async (tab) => {
      await tab.keyboard.press('/');
      expect(await on.focused(tab)).toBe('search-q');
      await tab.keyboard.type('道路');
      await soon(() => on.said(tab)).toMatch(/^找到/);
      const hrefs = await on.hrefs(tab);
      const at = () => tab.evaluate(() => document.activeElement!.getAttribute('href'));
      for (const [key, there] of [
        ['ArrowDown', hrefs[0]],
        ['ArrowDown', hrefs[1]],
        ['ArrowUp', hrefs[0]],
        ['ArrowUp', null],
        ['ArrowDown', hrefs[0]],
        ['Escape', null],
      ] as const) {
        await tab.keyboard.press(key);
        expect(await at()).toBe(there);
      }
      expect(await on.focused(tab)).toBe('search-q');
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('/');
      expect(await on.focused(tab)).toBe('search-q');
      expect(await on.box(tab).inputValue()).toBe('道路');
      await tab.keyboard.press('Escape');
      expect(await on.box(tab).inputValue()).toBe('');
      await soon(() => tab.locator('.start').isVisible()).toBe(true);
      await tab.keyboard.type('道路');
      await soon(() => on.results(tab).count()).toBeGreaterThan(0);
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('Enter');
      await tab.waitForURL((url) => !url.pathname.endsWith('/search/'));
    });
  });
});

describe('where nothing is found', () => {
  test('what is near is offered, and finds what it says', async () => {
    await ask(q('工作总结没有的'), async (tab) => {
      const offer = tab.locator('.near li').first();
      await soon(() => offer.textContent()).toMatch(/（\d+条）$/);
      const count = Number(/（(\d+)条）$/.exec((await offer.textContent())!)![1]);
      await offer.getByRole('link').click();
      await soon(() => on.total(tab)).toBe(count);
    });
  });

  test('the same without filters is offered', async () => {
    await ask(`${q('道路')}&year=1900`, async (tab) => {
      const link = tab.getByRole('link', { name: '不用筛选查“道路”' });
      await link.click();
      await soon(() => on.said(tab)).toMatch(/^找到/);
      expect(new URL(tab.url()).search).toBe(q('道路'));
    });
  });

  test.runIf(person)('a name with one letter wrong, and initials, lead to people', async () => {
    const name = person!.data.name;
    await ask(q(`${name.slice(0, -1)}〇`), async (tab) => {
      await soon(() => tab.locator('.names a').allTextContents()).toContain(name);
    });
    const initials = keysOf(name, { surname: true }).at(-1)!;
    await ask(q(initials), async (tab) => {
      await soon(() => tab.locator('.names a').allTextContents()).toContain(name);
    });
  });
});

test.runIf(site.model.settings.synonyms)(
  'other words are a choice with its count, and are never taken by themselves',
  async () => {
    const [one, other] = site.model.settings.synonyms!.find(([a]) => a === '硬化')!;
    await ask(q(one!), async (tab) => {
      const marked = await on.results(tab).locator('mark').allTextContents();
      expect(new Set(marked)).toEqual(new Set([one]));
      const item = tab.locator('.synonyms li', { hasText: other! });
      await soon(() => item.textContent()).toMatch(/（\d+条）$/);
      const count = Number(/（(\d+)条）$/.exec((await item.textContent())!)![1]);
      await item.getByRole('link').click();
      await soon(() => on.box(tab).inputValue()).toBe(other);
      await soon(() => on.total(tab)).toBe(count);
    });
  },
);

test('the results can be had as a table', async () => {
  await ask('?q=%E9%81%93%E8%B7%AF&kind=motions', async (tab) => {
    const total = await on.total(tab);
    const coming = tab.waitForEvent('download');
    await tab.getByRole('button', { name: words.download }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(`回音搜索-道路-${site.model.today}.csv`);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [header, ...rows] = readCsv(text);
    expect(header).toEqual([...words.columns]);
    expect(rows).toHaveLength(total);
    const titles = await on.titles(tab);
    expect(rows.slice(0, titles.length).map(([title]) => title)).toEqual(titles);
    const known = new Set(site.pages.map(({ path }) => `${site.origin}${site.base}${path}`));
    expect(rows.filter((row) => row.length !== 8 || !known.has(row[6]!))).toEqual([]);
    await soon(() => tab.locator('.downloaded').textContent()).toContain(`共${total}条`);
  });
});

test.each([
  ['?q=%E9%81%93%E8%B7%AF', 'data/feeds/all.xml'],
  ['?q=%E9%81%93%E8%B7%AF&town=yunxi', 'data/feeds/yunxi.xml'],
  ['?q=%E9%81%93%E8%B7%AF&town=yunxi&kind=motions', 'data/feeds/yunxi/motions.xml'],
])('of %s what is new can be followed in %s', async (query, file) => {
  await ask(query, async (tab) => {
    const link = tab.locator('.follow a');
    expect(await link.getAttribute('href')).toBe(`${site.base}${file}`);
    expect(site.files).toContain(file);
    expect(await tab.locator('.follow').textContent()).toContain(words.followAll);
  });
});

describe('the net', () => {
  test('brings nothing of the index before a reader turns to the box', async () => {
    const tab = await opened.tab({ path: '' });
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(opened.address({ path: 'search/' }));
    await tab.waitForTimeout(500);
    const ofIndex = () => asked.filter((path) => /worker|find\.json|search\/./.test(path));
    expect(ofIndex()).toEqual([]);
    await on.box(tab).focus();
    await soon(() => ofIndex().length).toBeGreaterThan(3);
    expect(ofIndex().filter((path) => path.includes('find.json'))).toEqual([]);
    await tab.context().close();
  });

  test('may fail at first: the page says what to do, and does it', async () => {
    const tab = await opened.tab({ path: 'search/' });
    await tab.context().setOffline(true);
    await on.box(tab).fill('道路');
    await on.box(tab).press('Enter');
    await soon(() => tab.getByRole('alert').isVisible()).toBe(true);
    expect(await tab.getByRole('alert').textContent()).toContain(words.failed);
    expect(await tab.locator('.lists').isVisible()).toBe(true);
    expect(await violationsOf(tab)).toEqual([]);
    await tab.context().setOffline(false);
    await tab.getByRole('button', { name: words.again }).click();
    await soon(() => on.said(tab)).toMatch(/^找到/);
    expect(await tab.getByRole('alert').isVisible()).toBe(false);
    await tab.context().close();
  });

  test('may fail later: what did not come is not taken for what is not there', async () => {
    const tab = await opened.tab({ path: `search/${q('道路')}` });
    await on.answered(tab);
    const total = async (text: string) => {
      await on.box(tab).fill(text);
      await on.box(tab).press('Enter');
    };
    await tab.context().setOffline(true);
    await total('代表联络');
    await soon(() => tab.getByRole('alert').isVisible()).toBe(true);
    await tab.context().setOffline(false);
    await total('代表联络');
    await soon(() => on.said(tab)).toMatch(/^找到/);
    await tab.context().close();
  });

  test('may be slow: the page says that it is searching', async () => {
    const tab = await opened.tab({ path: 'search/' });
    const control = await tab.context().newCDPSession(tab);
    await control.send('Network.enable');
    await control.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 300,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    });
    // The worker's own requests are not the tab's: each waits as on such a net.
    await tab.context().route('**/search/**/*', async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    const began = performance.now();
    await on.box(tab).fill('道路');
    await on.box(tab).press('Enter');
    await expect.poll(() => on.said(tab), { interval: 20, timeout: 20_000 }).toBe(words.searching);
    await expect.poll(() => on.said(tab), { timeout: 20_000 }).toMatch(/^找到/);
    console.log(`3G: ${Math.round(performance.now() - began)} ms to the first results`);
    await tab.context().close();
  });
});

describe('whatever is typed', () => {
  const hostile = {
    'a quote': '"',
    'an open quote': '“道路',
    'a star': '*',
    'signs of regular expressions': '.*[a-z]+(?=\\d)$^|{2}',
    '10,000 letters': '道路'.repeat(5000),
    emoji: '👨‍👩‍👧🚧𠮷',
    'marks of direction': '\u202E没有这句\u2066话\u200F',
    'HTML in a filter': '类型:<img/src=x/onerror=window.broken=1>',
    'lone surrogates': '\uD83D道路\uDC00',
    HTML: '<img src=x onerror="window.broken=1"><script>window.broken=1</script>',
    'an address': 'javascript:alert(1)',
    operators: '类型: 标题: - -- 年份:.. 乡镇:“',
    'a percent sign': '%E9%81 100%',
    'a control character': '道\u0000路\u0007',
  };

  test.each(Object.entries(hostile))('%s does no harm', async (_, typed) => {
    const tab = await opened.tab({ path: 'search/' });
    const faults: string[] = [];
    tab.on('pageerror', (error) => faults.push(error.message));
    tab.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('a dialog')));
    tab.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await on.box(tab).fill(typed);
    await on.box(tab).press('Enter');
    await on.answered(tab);
    const said = await on.said(tab);
    expect(said).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(said!.length).toBeLessThan(200);
    expect(await tab.locator('search-page img, search-page script').count()).toBe(0);
    expect(await tab.evaluate(() => 'broken' in window)).toBe(false);
    expect(tab.url().length).toBeLessThan(8000);
    await tab.reload();
    await on.answered(tab);
    expect(await on.said(tab)).toBe(said);
    // It goes on working.
    await on.box(tab).fill('道路');
    await soon(() => on.said(tab)).toMatch(/^找到\d+条/);
    expect(faults).toEqual([]);
    await tab.context().close();
  });
});

describe('for everybody', () => {
  const states = [
    ['results', q(SHARED)],
    ['filters alone', '?kind=motions&year=2015..2026'],
    ['nothing found', q('工作总结没有的')],
  ];

  test.each(states)('axe finds nothing wrong with %s, and 320 px hold it', async (_, query) => {
    await ask(query!, async (tab) => {
      await tab.waitForTimeout(300);
      for (const details of await tab.locator('search-page summary').all()) await details.click();
      const found: string[] = [];
      for (const width of [320, 1280]) {
        await tab.setViewportSize({ width, height: 800 });
        found.push(...(await violationsOf(tab)), ...(await on.faultsOfLayout(tab)));
      }
      await tab.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violationsOf(tab, 'colours')));
      await tab.emulateMedia({ colorScheme: 'light' });
      await tab.setViewportSize({ width: 320, height: 800 });
      await tab.locator('display-settings [data-name=text]').click();
      found.push(...(await on.faultsOfLayout(tab)));
      expect(found).toEqual([]);
    });
  });

  test('a printed page has the results and no controls', async () => {
    await ask(q(SHARED), async (tab) => {
      await tab.emulateMedia({ media: 'print' });
      expect(await on.results(tab).first().isVisible()).toBe(true);
      const seen = tab.locator('search-page :is(form, button, .pager ul):visible');
      expect(await seen.count()).toBe(0);
      await tab.emulateMedia({ media: 'screen' });
    });
  });

  test('without scripts the page explains and leads to the lists', async () => {
    const plain = { ...phone, javaScriptEnabled: false };
    await opened.visit({ path: 'search/?q=道路' }, plain, async (tab) => {
      expect(await tab.getByText(words.unscripted).isVisible()).toBe(true);
      expect(await tab.getByText(words.old).isVisible()).toBe(false);
      expect(await tab.locator('search-page :is(input, select, button):visible').count()).toBe(0);
      expect(await tab.locator('search-page .links a:visible').count()).toBeGreaterThan(3);
    });
  });

  test('a browser that cannot run the search says so', async () => {
    const tab = await opened.tab({ path: '' });
    await tab.addInitScript(() => delete (window as { Worker?: unknown }).Worker);
    await tab.goto(opened.address({ path: `search/${q('道路')}` }));
    expect(await tab.getByText(words.old).isVisible()).toBe(true);
    expect(await tab.getByText(words.unscripted).isVisible()).toBe(false);
    expect(await on.box(tab).isVisible()).toBe(false);
    expect(await tab.locator('search-page .links a:visible').count()).toBeGreaterThan(3);
    await tab.context().close();
  });

  test('every example finds something', async () => {
    const examples = await ask('', (tab) =>
      tab.locator('.start .items a').evaluateAll((all) => all.map((a) => a.getAttribute('href')!)),
    );
    for (const href of examples) {
      await ask(new URL(href, 'http://a').search, async (tab) => {
        expect(await on.total(tab)).toBeGreaterThan(0);
      });
    }
  });
});
