import type { Model, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { formatDay } from '../text/format.ts';
import { statistics } from '../text/statistics.ts';
import type { SiteColumn } from './columns.ts';
import { madeUpAmong, madeUpOf } from './demonstration.ts';
import { fact } from './facts.ts';
import { kindViews, navigationOrder } from './kinds/index.ts';
import { wrongPageLink } from './wrong-page.ts';
import type { Alternate, Crumb, Frame, Head, SiteFrame, TownFrame } from './pages.ts';

/** What one page says of itself; the rest of its frame is the site's and the town's. */
export interface PageIdentity {
  readonly title: string;
  readonly description: string;
  /** Path of the page, under the base. */
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  readonly town?: Town | undefined;
  /** The column to which the page belongs. */
  readonly column: SiteColumn;
  /** A record is an article; all else is a page of its column. */
  readonly article?:
    { readonly title: string; readonly published: string; readonly source: string } | undefined;
  readonly jsonLd?: readonly object[] | undefined;
  readonly noindex?: boolean | undefined;
  readonly alternates?: readonly Alternate[] | undefined;
  /** Towns whose records the page shows, on pages of no town. */
  readonly shows?: readonly Town[] | undefined;
}

function siteTags({ settings }: Model): Record<string, string> {
  const { tags } = settings;
  const domain =
    tags?.siteDomain ?? (routes.absolute('') ? new URL(routes.absolute('/')).hostname : '');
  return {
    SiteName: tags?.siteName ?? settings.name,
    ...(domain ? { SiteDomain: domain } : {}),
    ...(tags?.siteIdCode ? { SiteIDCode: tags.siteIdCode } : {}),
  };
}

function pageTags({ column, article, town }: PageIdentity): Record<string, string> {
  const names = { ColumnName: column.name, ColumnType: column.type };
  if (article) {
    return {
      ...names,
      ArticleTitle: article.title,
      PubDate: article.published,
      ContentSource: article.source,
    };
  }
  return {
    ...names,
    ColumnDescription: column.about,
    ColumnKeywords: [...new Set([column.name, town?.name ?? '', '乡镇人大'])]
      .filter(Boolean)
      .join(','),
  };
}

function breadcrumbLd(identity: PageIdentity): object {
  const steps = [...identity.crumbs, { text: identity.title, href: identity.path }];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: routes.absolute(href),
    })),
  };
}

function headOf(model: Model, identity: PageIdentity): Head {
  const { title, description, path, crumbs, town, jsonLd = [], shows = [] } = identity;
  return {
    title: town && title !== town.name ? `${title} - ${town.name}` : title,
    description,
    canonical: routes.absolute(path),
    noindex:
      identity.noindex ?? town?.demonstration ?? shows.some(({ demonstration }) => demonstration),
    tags: { ...siteTags(model), ...pageTags(identity) },
    jsonLd: [
      ...jsonLd.map((object) => ({ '@context': 'https://schema.org', ...object })),
      ...(crumbs.length > 0 ? [breadcrumbLd(identity)] : []),
    ],
    alternates: identity.alternates ?? [],
  };
}

const siteFrames = new WeakMap<Model, SiteFrame>();
const townFrames = new WeakMap<Town, TownFrame['navigation']>();

/** Pages of prose that a site may have, in the order of the footer. */
const PROSE = [
  ['about', '关于本站'],
  ['guide', '使用指南'],
  ['privacy', '隐私说明'],
  ['accessibility', '无障碍说明'],
] as const;

function makeSiteFrame({ settings, towns, pages }: Model): SiteFrame {
  const { organiser, footer } = settings;
  const kinds = navigationOrder.filter(
    (kind) => kind !== 'terms' && towns.some(({ records }) => records[kind].length > 0),
  );
  return {
    name: settings.name,
    promise: settings.promise,
    home: routes.home(),
    search: routes.search(),
    navigation: [
      ...kinds.map((kind) => ({ text: kindViews[kind].name, href: routes.across(kind) })),
      { text: statistics.title, href: routes.statistics() },
    ],
    footer: {
      facts: [
        ...fact('主办单位', organiser.name),
        ...fact('地址', organiser.address),
        ...fact('电话', organiser.telephone),
        ...fact(
          '电子信箱',
          organiser.email && { text: organiser.email, href: `mailto:${organiser.email}` },
        ),
        ...fact('网站标识码', settings.tags?.siteIdCode),
        ...fact('ICP备案', footer?.icp),
        ...fact('公安备案', footer?.police),
      ],
      links: [
        ...PROSE.filter(([page]) => pages.includes(page)).map(([page, text]) => ({
          text,
          href: routes.page(page),
        })),
        { text: '搜索', href: routes.search() },
        { text: '网站地图', href: routes.page('map') },
        { text: '开放数据', href: routes.data() },
        ...(footer?.reportErrors ? [{ text: '我为政府网站找错', href: footer.reportErrors }] : []),
        ...(footer?.badge ? [{ text: '党政机关网站标识', href: footer.badge }] : []),
        ...(settings.repository ? [{ text: '记录仓库', href: settings.repository }] : []),
      ],
    },
  };
}

function siteFrame(model: Model): SiteFrame {
  const known = siteFrames.get(model) ?? makeSiteFrame(model);
  siteFrames.set(model, known);
  return known;
}

function townNavigation(town: Town): TownFrame['navigation'] {
  const known = townFrames.get(town) ?? [
    ...navigationOrder
      .filter((kind) => kind !== 'terms' && town.records[kind].length > 0)
      .map((kind) => ({ text: kindViews[kind].name, href: routes.list(town.slug, kind) })),
    { text: statistics.title, href: routes.statistics(town.slug) },
    { text: '人大概况', href: routes.congress(town.slug) },
  ];
  townFrames.set(town, known);
  return known;
}

function townFrame(town: Town, path: string): TownFrame {
  return {
    name: town.name,
    home: routes.town(town.slug),
    demonstration: madeUpOf(town),
    archive: town.archive,
    navigation: townNavigation(town).map((link) =>
      path.startsWith(link.href) ? { ...link, current: true } : link,
    ),
  };
}

/** The frame of a page. */
export function createFrame(model: Model, identity: PageIdentity): Frame {
  const among = madeUpAmong(identity.shows ?? []);
  return {
    head: headOf(model, identity),
    crumbs: identity.crumbs,
    site:
      identity.path === routes.search()
        ? { ...siteFrame(model), search: undefined }
        : siteFrame(model),
    town: identity.town && townFrame(identity.town, identity.path),
    demonstration: among && `本页${among}`,
    wrong: wrongPageLink(model.settings, routes.absolute(identity.path), identity.title),
    asOf: formatDay((identity.town ?? model).today),
  };
}

/** The way to a town's pages. */
export const townCrumbs = (town: Town): Crumb[] => [
  { text: '首页', href: routes.home() },
  { text: town.name, href: routes.town(town.slug) },
];

/** The way to pages that belong to no town. */
export const homeCrumb = (): Crumb[] => [{ text: '首页', href: routes.home() }];
