/** Where this build will stand, put in by astro.config.mjs; scripts take it from the environment. */
declare const HUIYIN: { readonly base: string; readonly origin: string } | undefined;

// Not import.meta.env: there a variable BASE_URL or SITE of the machine goes before Astro's own.
const built = typeof HUIYIN === 'undefined' ? undefined : HUIYIN;

/** Sub-path of the site, beginning and ending with `/`. */
export const base = withSlash(built?.base ?? process.env['HUIYIN_BASE'] ?? '/');

/** Origin of the site without a slash at the end, for example `https://huiyin.example.org`. */
export const origin = (built?.origin ?? process.env['HUIYIN_SITE'] ?? '').replace(/\/+$/, '');

/**
 * First parts of addresses that belong to the site itself, and that no town can have; so do the
 * kinds of records, which have a list across towns, and the pages of the site.
 */
export const siteAddresses: readonly string[] = [
  ...['404', 'areas', 'data', 'due', 'find', 'groups', 'map', 'offices', 'page', 'pages', 'robots'],
  ...['search', 'sitemap', 'statistics'],
];

/** What stands behind a list in the address of a part of it, and so can be the id of no record. */
export const listAddresses: readonly string[] = [
  ...['area', 'category', 'class', 'deputy', 'figures', 'group', 'kind', 'level', 'office', 'page'],
  ...['print', 'state', 'station', 'year'],
];

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
