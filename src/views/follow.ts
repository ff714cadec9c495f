import type { LinkedRecord, Office, RecordKind, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import {
  hasCalendar,
  hasDeputyFeed,
  hasKindFeed,
  hasOfficeFeed,
  hasTownCalendar,
  isServing,
} from './offers.ts';
import type { Alternate } from './pages.ts';
import type { Section } from './pieces.ts';

const ATOM = 'application/atom+xml';
const CALENDAR = 'text/calendar';

const feed = (path: string, title: string): Alternate => ({
  href: routes.feed(path),
  type: ATOM,
  title,
});
const calendar = (path: string, title: string): Alternate => ({
  href: routes.calendar(path),
  type: CALENDAR,
  title,
});

/** What can be followed of the whole site. */
export const followSite = (): Alternate[] => [feed('all', '订阅全站更新')];

/** What can be followed of a town. */
export function followTown(town: Town): Alternate[] {
  return [
    feed(town.slug, '订阅本镇更新'),
    ...(hasTownCalendar(town) ? [calendar(town.slug, '会议和公示日历')] : []),
  ];
}

/** What can be followed of a town's list of a kind. */
export function followKind({ slug, records }: Town, kind: RecordKind): Alternate[] {
  return hasKindFeed(kind) && records[kind].length > 0
    ? [feed(`${slug}/${kind}`, '订阅本栏目更新')]
    : [];
}

/** What can be followed of an office. */
export const followOffice = (office: Office): Alternate[] =>
  hasOfficeFeed(office) ? [feed(`${office.town.slug}/offices/${office.id}`, '订阅承办事项')] : [];

/** What can be followed of a record, and kept of it: of stations and deputies. */
export function followRecord(record: LinkedRecord): Alternate[] {
  const { town, kind, id } = record;
  const path = `${town.slug}/${kind}/${id}`;
  if (kind === 'stations') {
    return [
      feed(path, '订阅本站更新'),
      ...(hasCalendar(record) ? [calendar(path, '本站值班日历')] : []),
    ];
  }
  if (kind !== 'deputies') return [];
  const serving = isServing(record);
  return [
    ...(hasDeputyFeed(record) ? [feed(path, '订阅履职更新')] : []),
    ...(serving ? [calendar(path, '个人值班日历')] : []),
    ...(serving
      ? [{ href: routes.card(town.slug, id), type: 'text/vcard', title: '存入通讯录（vCard）' }]
      : []),
  ];
}

/** The links to what can be followed; nothing where there is none. */
export function followSection(alternates: readonly Alternate[]): Section[] {
  if (alternates.length === 0) return [];
  const links = alternates.map(({ href, title }) => ({ href, text: title }));
  return [
    {
      id: 'follow',
      heading: '订阅和保存',
      type: 'links',
      more: { text: '怎样订阅', href: `${routes.data()}#follow` },
      groups: [{ label: '订阅', links }],
    },
  ];
}
