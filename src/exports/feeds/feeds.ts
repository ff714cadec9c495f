import type { LinkedRecord, Model, Town } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { data as words } from '../../text/data.ts';
import { fill } from '../../text/fill.ts';
import { kindViews, navigationOrder } from '../../views/kinds/index.ts';
import { hrefOf, nameOf } from '../../views/links.ts';
import { hasDeputyFeed, hasKindFeed, hasOfficeFeed } from '../../views/offers.ts';
import { updatedOn } from './entry.ts';

/** What can be followed: an address and its newest records. */
export interface Feed {
  /** Below the folder of the feeds, without ending. */
  readonly path: string;
  readonly title: string;
  /** Address of the page that it is of. */
  readonly href: string;
  readonly records: readonly LinkedRecord[];
}

/** Entries of a feed of a site, a town or a kind; of one station or office; of one person, of whom there are most. */
const MANY = 30;
const FEW = 12;
const FEWEST = 6;

/** The newest of some records, by the day on which something of them became known. */
function newest(records: Iterable<LinkedRecord>, count: number): LinkedRecord[] {
  return [...new Set(records)]
    .map((record) => ({ record, day: updatedOn(record) }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, count)
    .map(({ record }) => record);
}

/** What is news of a town: not who holds which office since when. */
const NEWS = navigationOrder.filter((kind) => !['deputies', 'stations', 'terms'].includes(kind));

const newsOf = ({ records }: Town) =>
  NEWS.flatMap((kind) => records[kind] as readonly LinkedRecord[]);

function placeFeeds(town: Town): Feed[] {
  const { slug, records, offices } = town;
  const feed = (
    path: string,
    name: string,
    href: string,
    news: readonly LinkedRecord[],
    count = FEW,
  ): Feed => ({
    path: `${slug}/${path}`,
    title: fill(words.feed.of, { name, town: town.name }),
    href,
    records: newest(news, count),
  });
  return [
    ...records.stations.map((station) => {
      const notices = station.notices.flatMap(({ notice }) => notice ?? []);
      const news = [...station.matters, ...notices, ...station.activities];
      return feed(`stations/${station.id}`, nameOf(station), hrefOf(station), news);
    }),
    ...records.deputies.filter(hasDeputyFeed).map((deputy) => {
      const { led, signed, matters, activities, supervision } = deputy;
      const news = [...led, ...signed, ...matters, ...activities, ...supervision];
      return feed(`deputies/${deputy.id}`, nameOf(deputy), hrefOf(deputy), news, FEWEST);
    }),
    ...offices
      .filter(hasOfficeFeed)
      .map(({ id, data, motions, matters }) =>
        feed(`offices/${id}`, data.name, routes.office(slug, id), [...motions, ...matters]),
      ),
  ];
}

function townFeeds(town: Town): Feed[] {
  const { slug, name, records } = town;
  const kinds = navigationOrder.filter((kind) => hasKindFeed(kind) && records[kind].length > 0);
  return [
    { path: slug, title: name, href: routes.town(slug), records: newest(newsOf(town), MANY) },
    ...kinds.map((kind) => ({
      path: `${slug}/${kind}`,
      title: fill(words.feed.of, { name: kindViews[kind].name, town: name }),
      href: routes.list(slug, kind),
      records: newest(records[kind] as readonly LinkedRecord[], MANY),
    })),
    ...placeFeeds(town),
  ];
}

/** Every feed of a site. */
export function feedsOf({ towns, settings }: Model): Feed[] {
  const ofTowns = towns.flatMap(townFeeds);
  const news = towns.flatMap((town) => newest(newsOf(town), MANY));
  return [
    { path: 'all', title: settings.name, href: routes.home(), records: newest(news, MANY) },
    ...ofTowns,
  ];
}
