import type { Model, RecordKind, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { siteColumn } from './columns.ts';
import { createFrame, homeCrumb } from './frame.ts';
import { kindViews, navigationOrder } from './kinds/index.ts';
import { hasKindFeed } from './offers.ts';
import type { Frame } from './pages.ts';
import type { LinkGroup } from './pieces.ts';

/** The page for searching. */
export interface SearchView {
  readonly frame: Frame;
  readonly title: string;
  /** Address of the page, below which the index lies. */
  readonly folder: string;
  /** Address of the finder's index. */
  readonly finder: string;
  /** Origin of the site without a slash at the end. */
  readonly origin: string;
  /** Day of the build, `YYYY-MM-DD`. */
  readonly day: string;
  /** Address of the folder of the feeds. */
  readonly feeds: string;
  /** Kinds of which every town with records has a feed. */
  readonly feedKinds: readonly RecordKind[];
  /** Groups of words for the same thing. */
  readonly synonyms: readonly (readonly string[])[];
  /** Searches that find something here. */
  readonly examples: readonly { readonly text: string; readonly href: string }[];
  /** Ways to everything without searching. */
  readonly lists: readonly LinkGroup[];
}

const PATH = routes.search();

const asking = (asked: Readonly<Record<string, string>>) =>
  `${PATH}?${new URLSearchParams(asked).toString()}`;

/** The page for searching. */
export function searchView(model: Model): SearchView {
  const title = '搜索';
  return {
    frame: createFrame(model, {
      title,
      description: '在本站所有记录的文字里逐字查找。',
      path: PATH,
      crumbs: homeCrumb(),
      shows: model.towns,
      column: siteColumn(title, '在本站所有记录的文字里逐字查找。'),
    }),
    title,
    folder: PATH,
    finder: routes.finderIndex(),
    origin: routes.absolute(''),
    day: model.today,
    feeds: routes.feedFolder(),
    feedKinds: navigationOrder.filter(hasKindFeed),
    synonyms: model.settings.synonyms ?? [],
    examples: examplesOf(model),
    lists: listsOf(model),
  };
}

/** One of each way to ask, with what is there: a place, words in titles, a kind of a year, a category. */
function examplesOf({ towns }: Model): SearchView['examples'] {
  const records = <K extends RecordKind>(kind: K): Town['records'][K][number][] =>
    towns.flatMap((town) => town.records[kind] as Town['records'][K][number][]);
  const area = towns.flatMap(({ areas }) => areas).find(({ matters }) => matters.length > 0);
  const summary = records('summaries').find(({ data }) => data.year);
  const category = records('matters')[0]?.data.category ?? records('motions')[0]?.data.category;
  const checks = records('supervision').some(({ data }) => data.kind === '执法检查');
  return [
    ...(area ? [{ text: area.data.name, href: asking({ q: area.data.name }) }] : []),
    ...(checks ? [{ text: '标题里有“检查”', href: asking({ q: '标题:检查' }) }] : []),
    ...(category
      ? [{ text: `类别是“${category}”，新的在前`, href: asking({ category, sort: 'day' }) }]
      : []),
    ...(summary?.data.year
      ? [
          {
            text: `${summary.data.year}年的${kindViews.summaries.name}`,
            href: asking({ kind: 'summaries', year: summary.data.year }),
          },
        ]
      : []),
  ];
}

function listsOf({ towns }: Model): LinkGroup[] {
  const kinds = navigationOrder.filter((kind) =>
    towns.some(({ records }) => records[kind].length > 0),
  );
  return [
    {
      label: '各栏目',
      links: kinds.map((kind) => ({ text: kindViews[kind].name, href: routes.across(kind) })),
    },
    {
      label: '各乡镇',
      links: towns.map(({ slug, name }) => ({ text: name, href: routes.town(slug) })),
    },
  ].filter(({ links }) => links.length > 0);
}
