import type { Duty, LinkedRecord, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { hrefOf } from './links.ts';

/** A congress by its name. */
export const congressLd = (town: Town) => ({
  '@type': 'GovernmentOrganization',
  name: town.congress.name,
});

/** The place of a congress: the town in its county in its city in its province, as far as they are known. */
export function placeLd({ congress: { place } }: Town): object | undefined {
  return [place.province, place.city, place.county, place.town].reduce<object | undefined>(
    (outer, name) =>
      name
        ? { '@type': 'AdministrativeArea', name, ...(outer ? { containedInPlace: outer } : {}) }
        : outer,
    undefined,
  );
}

/** A record as a work: what it is called, where it stands, since when it says what it says. */
export function workLd(
  type: 'CreativeWork' | 'Report',
  record: LinkedRecord,
  name: string,
  more: Readonly<Record<string, unknown>> = {},
): object {
  const { review, corrections = [] } = record.data;
  const known = Object.entries(more).filter(([, value]) => value !== undefined);
  return {
    '@type': type,
    name,
    url: routes.absolute(hrefOf(record)),
    inLanguage: 'zh-CN',
    ...Object.fromEntries(known),
    dateModified: corrections.reduce((last, { on }) => (on > last ? on : last), review.on),
  };
}

/** A span of days as ISO 8601 has it; nothing where the first is not known. */
export const spanLd = (from: string | undefined, to: string | undefined): string | undefined =>
  from && to ? `${from}/${to}` : from;

/** When somebody is there, turn by turn: a rota of swaps and moves is no week that repeats. */
export const hoursLd = (duty: readonly Duty[]) =>
  duty.map(({ date, start, end }) => ({
    '@type': 'OpeningHoursSpecification',
    validFrom: date,
    validThrough: date,
    opens: start,
    closes: end,
  }));
