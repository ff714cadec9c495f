import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './opened.ts';
import { oneOfEach, readSite } from './pages.ts';

const site = readSite();
const opened = openSite(site);

test.concurrent.each(oneOfEach(site.pages))(
  'no request of $template, /$path leaves the host; the console stays empty',
  async (page) => {
    const faults = await opened.visit(
      page,
      { viewport: { width: 360, height: 800 } },
      async (tab) => {
        const stop = record(tab);
        await tab.reload();
        // What only a touch would load is loaded as well.
        const finder = tab.locator('huiyin-finder');
        if (await finder.count()) {
          await finder.getByRole('combobox').fill('村');
          await tab.waitForFunction(() =>
            document.querySelector('huiyin-finder [role=status]:not(:empty)'),
          );
        }
        return stop();
      },
    );
    expect(faults).toEqual([]);
  },
);

/** Notes whatever goes wrong in a tab until it is told to stop. */
function record(tab: Page): () => string[] {
  const faults: string[] = [];
  const own = opened.address({ path: '' });
  tab.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !url.startsWith('data:')) faults.push(`request: ${url}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  tab.on('console', (message) => {
    if (/error|warning/.test(message.type())) faults.push(`console: ${message.text()}`);
  });
  tab.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  return () => {
    tab.removeAllListeners();
    return faults;
  };
}
