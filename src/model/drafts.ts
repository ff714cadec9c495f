import type { Rules } from '../schema/rules.ts';
import type { EntryOf } from '../source/entry.ts';
import type { Kind } from '../source/kinds.ts';
import type { Day } from './day.ts';
import type { Area, Group, LinkedRecord, Office, RecordKind, RecordOf, Town } from './records.ts';

/** A record while it is being linked: its lists can still grow. */
export type Draft<T> = {
  -readonly [P in keyof T]: T[P] extends readonly (infer U)[] ? U[] : T[P];
};

/** A town while it is being linked. */
export interface TownDraft {
  readonly town: Town;
  readonly today: Day;
  readonly rules: Rules;
  readonly areas: Map<string, Draft<Area>>;
  readonly groups: Map<string, Draft<Group>>;
  readonly offices: Map<string, Draft<Office>>;
  readonly records: { readonly [K in RecordKind]: Map<string, Draft<RecordOf[K]>> };
}

/** The drafts that some ids name, each once; ids that name nothing are left out, since checks report them. */
export function pick<T>(map: ReadonlyMap<string, T>, ids: readonly string[] | undefined): T[] {
  return [...new Set(ids)].flatMap((id) => map.get(id) ?? []);
}

/** The draft that an id names, if any. */
export function one<T>(map: ReadonlyMap<string, T>, id: string | undefined): T | undefined {
  return id === undefined ? undefined : map.get(id);
}

/** The draft that `kind/id` names, if any. */
export function byKey(records: TownDraft['records'], key: string): Draft<LinkedRecord> | undefined {
  const slash = key.indexOf('/');
  const kind = key.slice(0, slash);
  if (!Object.hasOwn(records, kind)) return undefined;
  return records[kind as RecordKind].get(key.slice(slash + 1));
}

/** What all records have, before anything is linked. */
export function base<K extends Kind>(entry: EntryOf<K>, town: Town) {
  return {
    kind: entry.kind,
    id: entry.id,
    town,
    data: entry.data,
    hasBody: entry.body.trim() !== '',
    related: [],
  };
}
