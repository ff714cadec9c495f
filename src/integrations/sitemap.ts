import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';

/** Folders of towns that are demonstrations; an unreadable file is the content check's to report. */
function demonstrationTowns(content: string): string[] {
  if (!existsSync(content)) return [];
  return readdirSync(content).filter((town) => {
    const file = join(content, town, 'congress.yaml');
    if (!existsSync(file)) return false;
    try {
      return parse(readFileSync(file, 'utf8'))?.demonstration === true;
    } catch {
      return false;
    }
  });
}

/** The sitemap for search engines: every page that may be found, so nothing of demonstration towns. */
export function publicSitemap(content: string, base: string): AstroIntegration {
  const start = base.endsWith('/') ? base : `${base}/`;
  const hidden = demonstrationTowns(content).map((town) => `${start}${town}/`);
  return sitemap({ filter: (page) => !hidden.some((path) => new URL(page).pathname.startsWith(path)) });
}
