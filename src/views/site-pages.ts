import type { Model } from '../model/records.ts';
import * as routes from '../routes.ts';
import { statistics } from '../text/statistics.ts';
import { unitOf } from './amount.ts';
import { finderOf } from './finder.ts';
import { siteColumn } from './columns.ts';
import { createFrame, homeCrumb } from './frame.ts';
import { kindViews, navigationOrder } from './kinds/index.ts';
import type { Frame, FrontView } from './pages.ts';
import type { LinkGroup } from './pieces.ts';

function mapGroups(model: Model): LinkGroup[] {
  return model.towns.map((town) => ({
    label: town.name,
    links: [
      { text: '首页', href: routes.town(town.slug) },
      { text: '人大概况', href: routes.congress(town.slug) },
      { text: statistics.title, href: routes.statistics(town.slug) },
      ...navigationOrder
        .filter((kind) => town.records[kind].length > 0)
        .map((kind) => ({
          text: kindViews[kind].name,
          href: routes.list(town.slug, kind),
          count: town.records[kind].length,
          unit: town.archive ? unitOf(kind, true) : undefined,
        })),
    ],
  }));
}

/** The map of the site, for people. */
export function mapView(model: Model): FrontView {
  const across = navigationOrder.map((kind) => ({
    text: kindViews[kind].name,
    href: routes.across(kind),
  }));
  return {
    frame: createFrame(model, {
      title: '网站地图',
      description: '本站有哪些乡镇、哪些栏目。',
      path: routes.page('map'),
      crumbs: homeCrumb(),
      column: siteColumn('网站地图', '本站有哪些乡镇、哪些栏目。'),
    }),
    title: '网站地图',
    lead: '本站所有的栏目。',
    sections: [
      {
        id: 'map',
        heading: '栏目',
        type: 'links',
        groups: [
          {
            label: '查找',
            links: [
              { text: '搜索', href: routes.search() },
              { text: '开放数据', href: routes.data() },
            ],
          },
          {
            label: '各乡镇合在一起',
            links: [
              ...across,
              { text: statistics.title, href: routes.statistics() },
              { text: '到期和快到期的', href: routes.due() },
            ],
          },
          ...mapGroups(model),
        ],
      },
    ],
  };
}

/** The page for an address that is not there. */
export function notFoundView(model: Model): FrontView {
  const finder = finderOf(model.towns, routes.finderIndex());
  return {
    frame: createFrame(model, {
      title: '没有这个页面',
      description: '这个网址没有内容，从这里可以找到要找的。',
      path: `${routes.home()}404.html`,
      crumbs: homeCrumb(),
      column: siteColumn('没有这个页面', '从这里可以找到要找的。'),
      noindex: true,
    }),
    title: '没有这个页面',
    lead: `网址可能抄错了，也可能这一页已经撤下。可以${finder ? '在这里找代表，或者' : ''}从栏目进去。`,
    finder,
    sections: [{ id: 'map', heading: '栏目', type: 'links', groups: mapGroups(model) }],
  };
}

/** The frame of a page of prose. */
export function proseFrame(
  model: Model,
  page: { name: string; title: string; description: string },
): Frame {
  return createFrame(model, {
    title: page.title,
    description: page.description,
    path: routes.page(page.name),
    crumbs: homeCrumb(),
    column: siteColumn(page.title, page.description),
  });
}

/** `robots.txt`: everything may be read; pages that are not to be found say so themselves. */
export function robots(): string {
  return `User-agent: *\nAllow: /\nSitemap: ${routes.absolute(`${routes.home()}sitemap-index.xml`)}\n`;
}
