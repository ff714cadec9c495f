import type { LinkedRecord, Model, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { type DataOf, type Kind, kindNames } from '../source/kinds.ts';

/** The Markdown of a record, by `kind/town/id`. */
export type BodyOf = (key: string) => string | undefined;

/** A record as it is given away: all that its file says, but for what is not public any more. */
export interface PublicRecord<K extends Kind = Kind> {
  readonly kind: K;
  readonly town: string;
  readonly townName: string;
  readonly id: string;
  /** Permanent address of its page. */
  readonly url: string;
  /** Whether it is made up, to show what the site does. */
  readonly demonstration: boolean;
  readonly data: DataOf<K>;
  /** Markdown; empty where there is none. */
  readonly body: string;
}

/** What a record says publicly: the contact of a deputy leaves with the office. */
export function publicData(record: LinkedRecord): DataOf<Kind> {
  if (record.kind !== 'deputies' || record.contact) return record.data;
  const { contact: _, ...rest } = record.data;
  return rest;
}

const of = ({ slug, name, demonstration }: Town) => ({ town: slug, townName: name, demonstration });

function congressRecord(town: Town): PublicRecord {
  const url = routes.absolute(routes.congress(town.slug));
  return { kind: 'congress', id: 'congress', ...of(town), url, data: town.congress, body: '' };
}

/** A record of a town as it is given away. */
export function publicRecord(record: LinkedRecord, bodyOf: BodyOf): PublicRecord {
  const { kind, id, town } = record;
  return {
    ...{ kind, id, ...of(town), data: publicData(record) },
    url: routes.absolute(routes.record(town.slug, kind, id)),
    body: record.hasBody ? (bodyOf(`${kind}/${town.slug}/${id}`) ?? '') : '',
  };
}

/** Every record of a kind, town by town. */
export function publicRecords(model: Model, kind: Kind, bodyOf: BodyOf): PublicRecord[] {
  if (kind === 'congress') return model.towns.map(congressRecord);
  return model.towns.flatMap(({ records }) =>
    (records[kind] as readonly LinkedRecord[]).map((record) => publicRecord(record, bodyOf)),
  );
}

/** Every kind of which there are records. */
export function kindsIn(model: Model): Kind[] {
  return kindNames.filter(
    (kind) => kind === 'congress' || model.towns.some(({ records }) => records[kind].length > 0),
  );
}
