import type { Deputy, Model, Town } from '../model/records.ts';
import type { Mandate } from '../model/seats.ts';
import * as routes from '../routes.ts';
import { data as words } from '../text/data.ts';

const url = (path: string) => routes.absolute(path);
const personUrl = ({ town, id }: Deputy) => url(routes.record(town.slug, 'deputies', id));
const congressUrl = ({ slug }: Town) => url(routes.congress(slug));
const groupUrl = ({ slug }: Town, id: string) => url(routes.group(slug, id));

function person(deputy: Deputy): object {
  const { data, town, contact } = deputy;
  const details = [
    ...(contact?.telephone ? [{ type: 'voice', value: contact.telephone }] : []),
    ...(contact?.email ? [{ type: 'email', value: contact.email }] : []),
  ];
  return {
    ...{ id: personUrl(deputy), name: data.name, demonstration: town.demonstration },
    ...(data.gender ? { gender: data.gender } : {}),
    ...(data.born ? { birth_date: data.born } : {}),
    ...(data.about ? { biography: data.about } : {}),
    ...(data.work ? { summary: data.work } : {}),
    ...(details.length > 0 ? { contact_details: details } : {}),
    links: [{ url: personUrl(deputy) }],
    sources: (data.sources ?? []).flatMap(({ address, title }) =>
      address ? [{ url: address, note: title }] : [],
    ),
  };
}

/** A mandate at a higher level is of a congress that this site does not keep: it goes by its level. */
function membership(deputy: Deputy, mandate: Mandate, index: number): object {
  const { town } = deputy;
  const own = mandate.level === '镇';
  return {
    id: `${personUrl(deputy)}#mandate-${index + 1}`,
    person_id: personUrl(deputy),
    ...(own
      ? { organization_id: congressUrl(town) }
      : { organization: { name: `${mandate.level}人民代表大会` } }),
    role: mandate.role ?? '代表',
    ...(mandate.constituency ? { area: { name: mandate.constituency } } : {}),
    ...(mandate.from ? { start_date: mandate.from } : {}),
    ...(mandate.to ? { end_date: mandate.to } : {}),
    ...(own && mandate.group ? { on_behalf_of_id: groupUrl(town, mandate.group) } : {}),
    ...((mandate.term ?? mandate.termLabel)
      ? { legislative_term: mandate.term ?? mandate.termLabel }
      : {}),
  };
}

function organisations(town: Town): object[] {
  const { slug, demonstration, congress } = town;
  const parent_id = congressUrl(town);
  const below = (id: string, name: string, classification: string) => ({
    ...{ id, name, classification, parent_id, demonstration },
  });
  return [
    { id: parent_id, name: congress.name, classification: '人民代表大会', demonstration },
    ...town.groups.map(({ id, data }) => below(groupUrl(town, id), data.name, '代表小组')),
    ...town.records.stations.map(({ id, data }) => ({
      ...below(url(routes.record(slug, 'stations', id)), data.name, data.family),
      ...(data.openedOn ? { founding_date: data.openedOn } : {}),
      ...(data.closedOn ? { dissolution_date: data.closedOn } : {}),
    })),
    // Offices are the government's, not the congress's.
    ...town.offices.map(({ id, data }) => ({
      ...{ id: url(routes.office(slug, id)), name: data.name, classification: '承办单位' },
      demonstration,
    })),
  ];
}

/** People and organisations as Popolo knows them, https://www.popoloproject.com/specs/. */
export function popolo({ towns, today }: Model): object {
  const deputies = towns.flatMap(({ records }) => records.deputies);
  return {
    meta: { day: today, licence: words.licence.path },
    persons: deputies.map(person),
    organizations: towns.flatMap(organisations),
    memberships: deputies.flatMap((deputy) =>
      deputy.data.mandates.map((mandate, index) => membership(deputy, mandate, index)),
    ),
    areas: towns.flatMap(({ slug, areas }) =>
      areas.map(({ id, data }) => ({
        id: url(routes.area(slug, id)),
        name: data.name,
        classification: data.kind,
      })),
    ),
  };
}
