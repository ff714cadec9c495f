import type { Deputy, LinkedRecord, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { data as words } from '../text/data.ts';
import { fill } from '../text/fill.ts';
import { isServing } from '../views/offers.ts';
import { asFile, escaped } from './content-lines.ts';

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
  const revised = (contact?.verifiedOn ?? data.review.on).replaceAll('-', '');
  const text = note(deputy);
  return asFile([
    ...['BEGIN:VCARD', 'VERSION:4.0', 'KIND:individual', `UID:${page(deputy)}`],
    `FN:${escaped(data.name)}`,
    `ORG:${escaped(town.congress.name)}`,
    `TITLE:${escaped(fill(words.card.title, { level: mandate.level }))}`,
    ...(mandate.role ? [`ROLE:${escaped(mandate.role)}`] : []),
    ...(contact?.telephone ? [`TEL;TYPE=work:${escaped(contact.telephone)}`] : []),
    ...(contact?.email ? [`EMAIL;TYPE=work:${escaped(contact.email)}`] : []),
    `URL:${page(deputy)}`,
    `SOURCE:${routes.absolute(routes.dataFile(cardPath(deputy)))}`,
    ...(text ? [`NOTE:${escaped(text)}`] : []),
    ...(town.demonstration ? [`CATEGORIES:${escaped(words.demonstration)}`] : []),
    ...[`REV:${revised}T000000Z`, 'END:VCARD'],
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
  const lines = [
    ...['BEGIN:VCARD', 'VERSION:4.0', `FN:${escaped(data.name)}`],
    `ORG:${escaped(town.congress.name)}`,
    ...(telephone ? [`TEL:${escaped(telephone)}`] : []),
    ...(email ? [`EMAIL:${escaped(email)}`] : []),
    `URL:${page(record)}`,
    ...(town.demonstration ? [`NOTE:${escaped(words.demonstration)}`] : []),
    'END:VCARD',
  ];
  // Not folded: not every program that scans puts folded lines together again.
  return lines.map((line) => `${line}\r\n`).join('');
}

/** Where the card of a deputy lies below the folder of the data. */
export const cardPath = ({ town, id }: Deputy) => `vcards/${town.slug}/${id}.vcf`;

/** The cards of all deputies in office of a town, one by one. */
export function cardsOf({ records }: Town): { readonly path: string; readonly text: string }[] {
  return records.deputies
    .filter(isServing)
    .map((deputy) => ({ path: cardPath(deputy), text: vCard(deputy) }));
}
