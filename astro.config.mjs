// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, passthroughImageService } from 'astro/config';
import { parse } from 'yaml';

/** Old Android WebViews: the first Chromium with modules, dynamic import, grid and custom properties. */
const oldestBrowser = 'chrome63';

const content = process.env.HUIYIN_CONTENT || 'content';
const address = readAddress(join(content, 'site.yaml'));

export default defineConfig({
  site: process.env.HUIYIN_SITE || address.origin || 'http://localhost:4321',
  base: process.env.HUIYIN_BASE || address.base || '/',
  outDir: process.env.HUIYIN_OUT || 'dist',
  trailingSlash: 'always',
  // A page is one file: no request but the page itself stands between a reader and the text.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Photographs are published as they are; so no image library has to run anywhere.
  image: { service: passthroughImageService() },
  integrations: [mdx()],
  markdown: {
    processor: satteri({
      features: {
        // It turns '村' into ’村’, -- into one dash and ... into one ellipsis: wrong in Chinese.
        smartPunctuation: false,
        gfm: { footnotes: { label: '注释', backLabel: '返回正文第 {reference} 处' } },
      },
    }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  vite: {
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

/**
 * Astro compiles scripts for the newest browsers and has no setting for it.
 * @param {string} target
 * @returns {import('vite').Plugin}
 */
function clientTarget(target) {
  return {
    name: 'huiyin:client-target',
    configEnvironment: (name) => (name === 'client' ? { build: { target } } : undefined),
  };
}
