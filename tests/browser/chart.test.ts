import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chart as words } from '../../src/text/statistics.ts';
import { readCsv } from '../csv.ts';
import { violationsOf } from './axe.ts';
import { openSite } from './opened.ts';
import { oneOfEach, readSite } from './pages.ts';

const site = readSite();
const opened = openSite(site);
const page = oneOfEach(site.pages).find(({ template }) => template === 'statistics')!;
const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true };

/** Brings a chart into view and waits until it is drawn. */
async function draw(chart: Locator): Promise<Locator> {
  await chart.locator('.sheet').scrollIntoViewIfNeeded();
  await chart.locator('canvas').waitFor();
  return chart;
}

const drawFirst = (tab: Page) => draw(tab.locator('huiyin-chart').first());

/** The same for every chart of a page. */
async function drawAll(tab: Page): Promise<Locator[]> {
  const charts = await tab.locator('huiyin-chart').all();
  for (const chart of charts) await draw(chart);
  return charts;
}

/** How many colours, other than none, a canvas shows, and whether black is one of them. */
const coloursOf = (chart: Locator) =>
  chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 255) seen.add(data.slice(at, at + 3).join());
    }
    return { colours: seen.size, black: seen.has('0,0,0'), width: canvas.width };
  });

/** The texts of a chart's table: heads and rows, as they are shown. */
const tableOf = (chart: Locator) =>
  chart
    .locator('tr')
    .evaluateAll((rows: HTMLTableRowElement[]) =>
      rows.map(({ cells }) => [...cells].map(({ textContent }) => textContent.trim())),
    );

describe('a page of charts', () => {
  test('draws every chart, with nothing in the console and nothing for axe', async () => {
    await opened.visit(page, desktop, async (tab) => {
      const faults: string[] = [];
      tab.on('console', (message) => faults.push(message.text()));
      tab.on('pageerror', ({ message }) => faults.push(message));
      const charts = await drawAll(tab);
      expect(charts.length).toBeGreaterThan(4);
      for (const chart of charts) {
        const { colours } = await coloursOf(chart);
        expect(colours, (await chart.getAttribute('data-title')) ?? '').toBeGreaterThan(5);
      }
      expect(await violationsOf(tab)).toEqual([]);
      tab.removeAllListeners();
      expect(faults).toEqual([]);
    });
  });

  test('has drawn all of them with at most 75 KB of script, gzipped', async () => {
    const scripts = new Set<string>();
    const tab = await opened.tab({ path: '' }, desktop);
    tab.on('request', (request) => {
      if (request.url().endsWith('.js')) scripts.add(request.url());
    });
    await tab.goto(opened.address(page));
    await drawAll(tab);
    await tab.context().close();
    const start = opened.address({ path: '' }).length;
    const weights = [...scripts].map((url) => {
      const bytes = readFileSync(join(site.folder, decodeURI(url.slice(start))));
      // Level 6 is what servers use unless told otherwise.
      return gzipSync(bytes, { level: 6 }).length;
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    console.log(`scripts of a page of charts: ${total} bytes in ${weights.length} files`);
    expect(total).toBeGreaterThan(10 * 1024);
    expect(total).toBeLessThanOrEqual(75 * 1024);
  });

  test('loads what draws only when a chart comes near', async () => {
    const tab = await opened.tab({ path: '' }, { viewport: { width: 1280, height: 100 } });
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    const scripts = () => asked.filter((url) => /\/draw\b[^/]*\.js$/.test(url));
    await tab.goto(opened.address(page), { waitUntil: 'networkidle' });
    expect(scripts()).toEqual([]);
    await tab.locator('.sheet').first().scrollIntoViewIfNeeded();
    await tab.locator('canvas').first().waitFor();
    expect(scripts()).toHaveLength(1);
    await tab.context().close();
  });

  test('is complete without scripts', async () => {
    await opened.visit(page, { ...phone, javaScriptEnabled: false }, async (tab) => {
      expect(await tab.locator('.picture:visible, canvas').count()).toBe(0);
      const charts = await tab.locator('huiyin-chart').count();
      expect(await tab.locator('huiyin-chart table:visible').count()).toBe(charts);
    });
  });
});

describe('the values of a chart', () => {
  test('are reached by the keyboard, and said', async () => {
    await opened.visit(page, desktop, async (tab) => {
      const chart = await drawFirst(tab);
      const [head = [], first = [], second = []] = await tableOf(chart);
      const said = chart.getByRole('status');
      const unit = (await chart.getAttribute('data-unit'))!;
      await chart.getByRole('application').focus();
      expect(await said.textContent()).toBe(`${first[0]}，${head[1]}：${first[1]}${unit}`);
      await tab.keyboard.press('ArrowRight');
      expect(await said.textContent()).toBe(`${second[0]}，${head[1]}：${second[1]}${unit}`);
      await tab.keyboard.press('ArrowUp');
      expect(await said.textContent()).toBe(`${second[0]}，${head[2]}：${second[2]}${unit}`);
      await tab.keyboard.press('Escape');
      expect(await said.textContent()).toBe('');
      await tab.keyboard.press('Tab');
      expect(
        await chart
          .getByRole('button')
          .first()
          .evaluate((one) => one.matches(':focus')),
      ).toBe(true);
    });
  });

  test('are told by a tap', async () => {
    await opened.visit(page, phone, async (tab) => {
      const chart = await drawFirst(tab);
      const box = (await chart.locator('canvas').boundingBox())!;
      await tab.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      await tab.waitForFunction(() => document.querySelector('.said:not(:empty)'));
      const labels = (await tableOf(chart)).map(([label]) => label!);
      const text = (await chart.getByRole('status').textContent())!;
      expect(labels.some((label) => text.startsWith(`${label}，`))).toBe(true);
    });
  });
});

describe('what is taken from a chart', () => {
  test('the table as CSV, the picture as PNG; both are named and say that data are made up', async () => {
    await opened.visit(page, desktop, async (tab) => {
      const chart = await drawFirst(tab);
      const take = async (name: string) => {
        const [file] = await Promise.all([
          tab.waitForEvent('download'),
          chart.getByRole('button', { name }).click(),
        ]);
        return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
      };
      const title = await chart.getAttribute('data-title');
      const { town } = page;
      const table = await take(words.table);
      expect(table.name).toMatch(new RegExp(`${title}-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
      const text = table.bytes.toString('utf8');
      expect(text.startsWith('\uFEFF')).toBe(true);
      const shown = (await tableOf(chart)).map((row) => row.map((cell) => cell.replace(/,/g, '')));
      const rows = readCsv(text);
      expect(rows.map((row) => row.slice(0, shown[0]!.length))).toEqual(shown);
      const remarks = rows.slice(1).map((row) => row[shown[0]!.length] ?? '');
      expect(remarks.every((remark) => remark.includes('示例数据'))).toBe(town!.demonstration);
      const picture = await take(words.picture);
      expect(picture.name).toMatch(new RegExp(`${title}-\\d{4}-\\d\\d-\\d\\d\\.png$`));
      expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
      // Width, as the head of the file has it.
      expect(picture.bytes.readUInt32BE(16)).toBe(1920);
    });
  });

  test('on paper it is a still picture in black on white, whatever the screen is like', async () => {
    await opened.visit(page, { ...desktop, colorScheme: 'dark' }, async (tab) => {
      const chart = await drawFirst(tab);
      expect((await coloursOf(chart)).black).toBe(false);
      await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await coloursOf(chart)).toMatchObject({ black: true, width: 1232 });
      await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect((await coloursOf(chart)).black).toBe(false);
    });
  });
});
