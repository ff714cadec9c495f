import type { Deputy, LinkedRecord, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { data as words } from '../text/data.ts';
import { fill } from '../text/fill.ts';
import { isServing } from '../views/offers.ts';
import { address, asFile, structured, text } from './content-lines.ts';

const page = ({ town, id }: Deputy) => routes.absolute(routes.record(town.slug, 'deputies', id));

function note({ areas, station, contact, town }: Deputy): string {
  return [
    areas.length > 0 &&
      fill(words.card.areas, { areas: areas.map(({ data }) => data.name).join('、') }),
    station && fill(words.card.station, { station: station.data.name }),
    contact?.through && fill(words.card.through, { through: contact.through }),
    town.demonstration && words.card.demonstration,
  ]
    .filter(Boolean)
    .join('\n');
}

/** A deputy's card, RFC 6350. Only what the deputy's page shows, and only while in office. */
export function vCard(deputy: Deputy): string {
  const { data, town, mandate, contact } = deputy;
  const told = note(deputy);
  return asFile([
    'vcard',
    [
      text('version', '4.0'),
      text('kind', 'individual'),
      text('uid', page(deputy)),
      text('fn', data.name),
      structured('org', town.congress.name),
      text('title', fill(words.card.title, { level: mandate.level })),
      ...(mandate.role ? [text('role', mandate.role)] : []),
      ...(contact?.telephone ? [text('tel', contact.telephone, { type: 'work' })] : []),
      ...(contact?.email ? [text('email', contact.email, { type: 'work' })] : []),
      address('url', page(deputy)),
      address('source', routes.absolute(routes.card(deputy.town.slug, deputy.id))),
      ...(told ? [text('note', told)] : []),
      ...(town.demonstration ? [text('categories', words.demonstration)] : []),
      ['rev', {}, 'timestamp', `${contact?.verifiedOn ?? data.review.on}T00:00:00Z`],
    ],
    [],
  ]);
}

/**
 * A card so short that a telephone reads it from a code of the size of a stamp: who, of what body,
 * how to call, and the page with all else. The text itself, not its address: it needs no network,
 * and every program that scans offers to keep it. Nothing where there is no number and no address.
 */
export function cardToScan(record: LinkedRecord): string | undefined {
  if (record.kind !== 'deputies' || !isServing(record)) return undefined;
  const { data, town, contact } = record;
  const { telephone, email } = contact ?? {};
  if (!telephone && !email) return undefined;
  const card = asFile([
    'vcard',
    [
      text('version', '4.0'),
      text('fn', data.name),
      structured('org', town.congress.name),
      ...(telephone ? [text('tel', telephone)] : []),
      ...(email ? [text('email', email)] : []),
      address('url', page(record)),
      ...(town.demonstration ? [text('note', words.demonstration)] : []),
    ],
    [],
  ]);
  // Not folded: not every program that scans puts folded lines together again.
  return card.replaceAll('\r\n ', '');
}

/** The cards of all deputies in office of a town, one by one. */
export function cardsOf({
  slug,
  records,
}: Town): { readonly path: string; readonly text: string }[] {
  return records.deputies
    .filter(isServing)
    .map((deputy) => ({ path: routes.cardFile(slug, deputy.id), text: vCard(deputy) }));
}
