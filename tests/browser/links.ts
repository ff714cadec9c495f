import type { KnownPage } from './facts.ts';
import type { BuiltSite } from './pages.ts';

/** What is wrong with the links of pages, one line each. */
export function findBroken(site: BuiltSite, pages: readonly KnownPage[]): string[] {
  const ids = new Map(pages.map(({ path, facts }) => [path, new Set(facts.ids)]));
  return pages.flatMap((page) =>
    [...new Set(page.facts.links)].flatMap((href) => {
      const fault = faultOf(href, page, site, ids);
      return fault ? [`${page.path}: ${href} ${fault}`] : [];
    }),
  );
}

function faultOf(
  href: string,
  page: KnownPage,
  site: BuiltSite,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (/^tel:\+?\d+$/.test(href) || /^mailto:[^@\s]+@[^@\s]+$/.test(href)) return undefined;
  const url = resolve(href, page, site);
  if (!/^https?:$/.test(url.protocol)) return 'is no address for a reader';
  if (url.origin !== new URL(site.origin).origin) return undefined;
  const target = pathOf(url, site);
  if (target === undefined) return `leaves ${site.base}`;
  const known = ids.get(target);
  if (!known) return site.files.has(target) ? undefined : 'leads nowhere';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor && !known.has(anchor) ? 'has an anchor that is not there' : undefined;
}

/** What pages load that is not among the built files, one line each. */
export function findForeign(site: BuiltSite, pages: readonly KnownPage[]): string[] {
  return pages.flatMap((page) =>
    [...new Set(page.facts.resources)]
      .filter((address) => !address.startsWith('data:') && !address.startsWith('#'))
      .filter((address) => {
        const url = resolve(address, page, site);
        const path = pathOf(url, site);
        return /^(https?:)?\/\//.test(address) || path === undefined || !site.files.has(path);
      })
      .map((address) => `${page.path}: ${address}`),
  );
}

function resolve(href: string, { path }: KnownPage, { origin, base }: BuiltSite): URL {
  return new URL(href, `${origin}${base}${path}`);
}

/** The path below the base; nothing where an address lies elsewhere. */
function pathOf(url: URL, { origin, base }: BuiltSite): string | undefined {
  const inside = url.origin === new URL(origin).origin && url.pathname.startsWith(base);
  return inside ? decodeURIComponent(url.pathname.slice(base.length)) : undefined;
}
