// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { parse } from 'yaml';
import { today as dayOf } from './scripts/today.ts';
import { clientTarget } from './src/integrations/client-target.ts';
import { chineseMarkdown } from './src/integrations/markdown.ts';
import { openData } from './src/integrations/open-data.ts';
import { searchIndex } from './src/integrations/search.ts';
import { publicSitemap } from './src/integrations/sitemap.ts';

/** Old Android WebViews: the first Chromium with modules, dynamic import, grid and custom properties. */
const oldestBrowser = 'chrome63';

const content = process.env.HUIYIN_CONTENT || 'content';
const out = process.env.HUIYIN_OUT || 'dist';
const address = readAddress(join(content, 'site.yaml'));
const base = `/${process.env.HUIYIN_BASE || address.base || ''}/`.replace(/\/+/g, '/');
const origin = process.env.HUIYIN_SITE || address.origin || 'http://localhost:4321';
/** Pages and index are made for the same day, also when midnight passes between them. */
const today = (process.env.HUIYIN_TODAY = dayOf(process.env));

export default defineConfig({
  site: origin,
  base,
  outDir: out,
  trailingSlash: 'always',
  // A page is one file: no request but the page itself stands between a reader and the text.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Photographs are published as they are; so no image library has to run anywhere.
  image: { service: passthroughImageService() },
  integrations: [
    mdx(),
    searchIndex({ content, out, base, origin, today }),
    openData({ content, out, base, origin, today }),
    publicSitemap(out, base),
  ],
  markdown: { processor: chineseMarkdown, syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    define: { HUIYIN: JSON.stringify({ base, origin }) },
    build: {
      cssTarget: oldestBrowser,
      // Says that "use astro:head-inject" of every MDX page may be lost; Astro has read it by then.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    plugins: [clientTarget(oldestBrowser)],
  },
});

/**
 * The address in site.yaml. A file that cannot be read is reported by the content check, not here.
 * @param {string} file
 * @returns {{ origin?: string, base?: string }}
 */
function readAddress(file) {
  if (!existsSync(file)) return {};
  try {
    return parse(readFileSync(file, 'utf8'))?.address ?? {};
  } catch {
    return {};
  }
}
