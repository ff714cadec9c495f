import { type Day, earliest } from '../../model/day.ts';
import { dayOf } from '../../model/order.ts';
import type { LinkedRecord } from '../../model/records.ts';
import { absolute } from '../../routes.ts';
import { data as words } from '../../text/data.ts';
import { fill } from '../../text/fill.ts';
import { formatDay } from '../../text/format.ts';
import { viewOf } from '../../views/kinds/index.ts';
import { hrefOf } from '../../views/links.ts';
import type { BodyOf } from '../record.ts';
import { escapeXml, factsHtml, sectionHtml } from './html.ts';

/** The last day on which something of a record became known, at most the day of the build. */
export function updatedOn(record: LinkedRecord): Day {
  const { data, town } = record;
  const events = record.kind === 'motions' || record.kind === 'matters' ? record.state.events : [];
  const days = [
    data.review.on,
    ...(data.corrections ?? []).map(({ on }) => on),
    ...events.map(({ on }) => on),
    dayOf(record),
  ].flatMap((day) => (day === undefined ? [] : earliest(day)));
  const known = days.filter((day) => day <= town.today).sort();
  return known.at(-1) ?? town.today;
}

/** Whether a record is of a person: what readers keep of it must not outlive the office. */
const isPerson = ({ kind }: LinkedRecord) => kind === 'deputies';

function contentOf(record: LinkedRecord, bodyOf: BodyOf): string {
  const { kind, town, id } = record;
  const { lead, facts, sections } = viewOf(kind).parts(record);
  const body = record.hasBody ? (bodyOf(`${kind}/${town.slug}/${id}`) ?? '') : '';
  return [
    town.demonstration ? `<p>${words.madeUp}</p>` : '',
    lead ? `<p>${escapeXml(fill(words.feed.asOf, { day: formatDay(town.today), lead }))}</p>` : '',
    ...(isPerson(record)
      ? []
      : [factsHtml(facts), ...sections.map((section) => sectionHtml(section, body))]),
  ].join('');
}

const elements = new WeakMap<LinkedRecord, string>();

function makeEntry(record: LinkedRecord, bodyOf: BodyOf): string {
  const { kind, town, data } = record;
  const view = viewOf(kind);
  const url = escapeXml(absolute(hrefOf(record)));
  const category = (term: string) => `<category term="${escapeXml(term)}"/>`;
  return [
    '<entry>',
    // The address of a record is permanent: it is its identity as well.
    `<id>${url}</id><link rel="alternate" href="${url}"/>`,
    `<title>${escapeXml(view.parts(record).title)}</title>`,
    `<updated>${updatedOn(record)}T00:00:00+08:00</updated>`,
    `<author><name>${escapeXml(data.review.author)}</name></author>`,
    category(view.name),
    category(town.name),
    town.demonstration ? category(words.demonstration) : '',
    `<content type="html">${escapeXml(contentOf(record, bodyOf))}</content>`,
    '</entry>\n',
  ].join('');
}

/** The entry of a record, made once for all feeds. */
export function entryXml(record: LinkedRecord, bodyOf: BodyOf): string {
  const known = elements.get(record) ?? makeEntry(record, bodyOf);
  elements.set(record, known);
  return known;
}
