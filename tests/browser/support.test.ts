import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { serveSite, type SiteServer } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiyin-site-'));
let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'a'));
  writeFileSync(
    join(folder, 'a/index.html'),
    '<!doctype html><title>甲</title><h1>件件有回音</h1>',
  );
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>找不到</title>');
  site = await serveSite(folder, '/rd/');
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

test('a page opens in Chromium under the base path', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}a/`);
  expect(await page.title()).toBe('甲');
  expect(await page.textContent('h1')).toBe('件件有回音');
  await page.close();
});

test.each([
  ['a page that is not there', 'rd/b/'],
  ['a page outside the base path', 'a/'],
])('%s is answered with 404.html', async (_, path) => {
  const response = await fetch(`${site.origin}/${path}`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('找不到');
});
