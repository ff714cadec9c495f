import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { explain } from './checks/explain.ts';
import { page } from './schema/page.ts';
import { kindNames, type Kind } from './source/kinds.ts';
import { contentLoader, siteLoader } from './source/loader.ts';

const content = process.env['HUIYIN_CONTENT'] || 'content';

function recordsOf(kind: Kind) {
  return defineCollection({ loader: contentLoader(kind, explain) });
}

const records = Object.fromEntries(kindNames.map((kind) => [kind, recordsOf(kind)])) as Record<
  Kind,
  ReturnType<typeof recordsOf>
>;

/** Every kind of the registry, the settings of the site, and the site's own pages. */
export const collections = {
  ...records,
  site: defineCollection({ loader: siteLoader(explain) }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${content}/pages` }),
    schema: page,
  }),
};
