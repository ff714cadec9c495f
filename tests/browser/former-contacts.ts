import type { BuiltSite } from './pages.ts';

/**
 * Telephone numbers and addresses of deputies none of whose mandates runs, as they stand in the content
 * and as a link would write them. What is also somebody else's, for example a station's, is not theirs.
 */
export function formerContacts({ model }: Pick<BuiltSite, 'model'>): string[] {
  const people = model.towns.flatMap(({ records }) => records.deputies);
  const left = people.filter(({ inOffice }) => !inOffice);
  const public_ = new Set(
    [
      model.settings.organiser,
      ...people.filter(({ inOffice }) => inOffice).map(({ data }) => data.contact),
      ...model.towns.map(({ congress }) => congress.contact),
      ...model.towns.flatMap(({ offices }) => offices.map(({ data }) => data)),
      ...model.towns.flatMap(({ records }) => records.stations.map(({ data }) => data)),
    ].flatMap(written),
  );
  return left.flatMap(({ data }) => written(data.contact)).filter((text) => !public_.has(text));
}

function written(contact?: {
  readonly telephone?: string | undefined;
  readonly email?: string | undefined;
}): string[] {
  const { telephone, email } = contact ?? {};
  return [telephone, telephone?.replace(/[^\d+]/g, ''), email].filter((text) => text !== undefined);
}
