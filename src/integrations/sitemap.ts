import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The sitemap for search engines: every page that does not say `noindex` itself.
 * @param out folder of the built pages
 * @param base sub-path of the site
 */
export function publicSitemap(out: string, base: string): AstroIntegration {
  const start = base.endsWith('/') ? base.length : base.length + 1;
  const mayBeFound = (page: string): boolean => {
    const file = join(out, decodeURI(new URL(page).pathname).slice(start), 'index.html');
    return (
      existsSync(file) &&
      !readFileSync(file, 'utf8').includes('<meta name="robots" content="noindex"')
    );
  };
  return sitemap({ filter: mayBeFound });
}
