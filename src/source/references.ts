import type { ReferenceTarget } from '../schema/fields.ts';
import type { Entry } from './entry.ts';
import type { Path } from './fault.ts';
import { kindNames, kinds } from './kinds.ts';
import { metaOf } from './shape.ts';
import { spotsIn, textsAt } from './spots.ts';

/** The lists in `congress.yaml` that a reference may point into. */
export const congressLists = ['areas', 'groups', 'offices'] as const;

/** A list in `congress.yaml` that a reference may point into. */
export type CongressList = (typeof congressLists)[number];

/** One id of another record, and where it is written. */
export interface Reference {
  readonly path: Path;
  readonly target: ReferenceTarget;
  readonly value: string;
}

const spots = new Map(
  kindNames.map((kind) => [kind, spotsIn(kinds[kind].schema, (field) => metaOf(field).reference)]),
);

/** Every id of another record in a record, in the order of its schema. */
export function referencesOf(entry: Entry): Reference[] {
  const found: Reference[] = [];
  for (const { path, meant } of spots.get(entry.kind) ?? []) {
    textsAt(entry.data, path, (at, value) => found.push({ path: at, target: meant, value }));
  }
  return found;
}

/** Whether a target is a list in `congress.yaml` and not a kind of record. */
export function isCongressList(target: string): target is CongressList {
  return (congressLists as readonly string[]).includes(target);
}
