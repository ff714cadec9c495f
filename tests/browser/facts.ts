import type { Browser } from 'playwright-core';
import type { BuiltPage } from './pages.ts';

/** What a browser reads in the HTML of a page, without showing it. */
export interface PageFacts {
  readonly title: string;
  readonly lang: string;
  readonly h1: readonly string[];
  readonly canonical: readonly string[];
  /** Contents of the meta elements by their name. */
  readonly meta: Readonly<Record<string, readonly string[]>>;
  readonly ids: readonly string[];
  /** Addresses as they are written. */
  readonly links: readonly string[];
  /** Those of them in the main part. */
  readonly mainLinks: readonly string[];
  /** Addresses of whatever the page loads, as they are written, also in its styles. */
  readonly resources: readonly string[];
  /** Addresses of scripts that are files of their own. */
  readonly scripts: readonly string[];
  readonly jsonLd: readonly string[];
  /** What people read: text, and the attributes that are read out or shown. */
  readonly text: string;
}

/** A page and its facts. */
export type KnownPage = BuiltPage & { readonly facts: PageFacts };

const BATCH = 50;

/** Has a browser parse pages. */
export async function withFacts(
  browser: Browser,
  pages: readonly BuiltPage[],
): Promise<KnownPage[]> {
  const tab = await browser.newPage();
  const known: KnownPage[] = [];
  for (let at = 0; at < pages.length; at += BATCH) {
    const batch = pages.slice(at, at + BATCH);
    const facts = await tab.evaluate(
      readAll,
      batch.map(({ html }) => html),
    );
    known.push(...batch.map((page, index) => ({ ...page, facts: facts[index]! })));
  }
  await tab.close();
  return known;
}

/** Runs in the browser, so nothing outside it is at hand. */
function readAll(texts: readonly string[]): PageFacts[] {
  return texts.map((html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const values = (selector: string, attribute: string) =>
      [...page.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
    const styles = [
      ...[...page.querySelectorAll('style')].map(({ textContent }) => textContent),
      ...values('[style]', 'style'),
    ];
    const inStyles = styles.flatMap((style) =>
      [...style.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
        ([, url, sheet]) => url ?? sheet ?? '',
      ),
    );
    const meta: Record<string, string[]> = {};
    for (const element of page.querySelectorAll('meta[name]')) {
      (meta[element.getAttribute('name')!] ??= []).push(element.getAttribute('content') ?? '');
    }
    const facts = {
      title: page.title,
      lang: page.documentElement.lang,
      h1: [...page.querySelectorAll('h1')].map(({ textContent }) => textContent.trim()),
      canonical: values('link[rel=canonical]', 'href'),
      meta,
      ids: values('[id]', 'id'),
      // A form leads to a page as a link does.
      links: [...values('a[href], area[href]', 'href'), ...values('form[action]', 'action')],
      mainLinks: values('main a[href]', 'href'),
      resources: [
        ...values('[src]', 'src'),
        ...values('[poster]', 'poster'),
        ...values('object[data]', 'data'),
        ...values('link:not([rel=canonical], [rel=alternate])', 'href'),
        ...values('[srcset]', 'srcset').flatMap((set) =>
          set.split(',').map((one) => one.trim().split(/\s/)[0]!),
        ),
        ...values('huiyin-finder', 'data-index'),
        ...values('search-page', 'data-finder'),
        ...inStyles,
      ],
      scripts: values('script[src]', 'src'),
      jsonLd: [...page.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) => textContent,
      ),
    };
    for (const element of page.querySelectorAll('script, style')) element.remove();
    const read = ['aria-label', 'alt', 'title', 'placeholder'];
    return {
      ...facts,
      text: [
        facts.title,
        ...(meta['description'] ?? []),
        page.body.textContent,
        ...read.flatMap((name) => values(`[${name}]`, name)),
      ].join('\n'),
    };
  });
}
