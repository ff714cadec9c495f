import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { BuiltPage, BuiltSite } from './pages.ts';
import { serveSite, type SiteServer } from './server.ts';

/** A site that is served, and a browser to look at it. */
export class OpenedSite {
  readonly #site: Pick<BuiltSite, 'folder' | 'base'>;
  /** Tabs that nobody looks at, by the options they were opened with: a new one costs more than a page. */
  readonly #idle = new Map<string, Page[]>();
  #browser: Browser | undefined;
  #server: SiteServer | undefined;

  constructor(site: Pick<BuiltSite, 'folder' | 'base'>) {
    this.#site = site;
  }

  async open(): Promise<void> {
    this.#server = await serveSite(this.#site.folder, this.#site.base);
    this.#browser = await launchChromium();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.close();
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('The browser is opened before the first test, not sooner.');
    return this.#browser;
  }

  /** The address of a page. */
  address({ path }: Pick<BuiltPage, 'path'>): string {
    return `${this.#server?.url}${path}`;
  }

  /** Opens a page in a new context, which the caller closes. */
  async tab(page: Pick<BuiltPage, 'path'>, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext(options);
    const tab = await context.newPage();
    await tab.goto(this.address(page));
    return tab;
  }

  /**
   * Looks at a page in a tab that others with the same options have used before. What they stored is gone;
   * what they set for the tab, a clock or a colour scheme, is still set.
   */
  async visit<T>(
    page: Pick<BuiltPage, 'path'>,
    options: BrowserContextOptions,
    look: (tab: Page) => Promise<T>,
  ): Promise<T> {
    const key = JSON.stringify(options);
    const idle = this.#idle.get(key) ?? [];
    this.#idle.set(key, idle);
    const tab = idle.pop() ?? (await (await this.browser.newContext(options)).newPage());
    let seen: T;
    try {
      if (options.viewport) await tab.setViewportSize(options.viewport);
      await tab.goto(this.address(page));
      seen = await look(tab);
      if (options.javaScriptEnabled !== false) await tab.evaluate(() => localStorage.clear());
    } catch (error) {
      await tab.context().close();
      throw error;
    }
    idle.push(tab);
    return seen;
  }
}

/** Serves a site and starts a browser before the tests of a file, and ends both after them. */
export function openSite(site: Pick<BuiltSite, 'folder' | 'base'>): OpenedSite {
  const opened = new OpenedSite(site);
  beforeAll(() => opened.open());
  afterAll(() => opened.close());
  return opened;
}
