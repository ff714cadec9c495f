import type { ReferenceTarget } from '../schema/fields.ts';
import type { Entry } from './entry.ts';
import type { Path } from './fault.ts';
import { kindNames, kinds } from './kinds.ts';
import { definitionOf, metaOf, type Schema } from './shape.ts';

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

/** Where a schema has an id of another record; `null` stands for every index of a list. */
interface Spot {
  readonly path: readonly (string | null)[];
  readonly target: ReferenceTarget;
}

const spots = new Map(kindNames.map((kind) => [kind, unique(spotsIn(kinds[kind].schema, []))]));

/** Every id of another record in a record, in the order of its schema. */
export function referencesOf(entry: Entry): Reference[] {
  const found: Reference[] = [];
  for (const { path, target } of spots.get(entry.kind) ?? []) {
    collect(entry.data, path, [], (at, value) => found.push({ path: at, target, value }));
  }
  return found;
}

/** Whether a target is a list in `congress.yaml` and not a kind of record. */
export function isCongressList(target: string): target is CongressList {
  return (congressLists as readonly string[]).includes(target);
}

function spotsIn(schema: Schema, path: Spot['path']): Spot[] {
  const target = metaOf(schema).reference;
  if (target) return [{ path, target }];
  const def = definitionOf(schema);
  if (def.type === 'array') return spotsIn(def.element, [...path, null]);
  if (def.type === 'union') return def.options.flatMap((option) => spotsIn(option, path));
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([key, field]) => spotsIn(field, [...path, key]));
}

/** Members of a union may have the same field. */
function unique(list: Spot[]): Spot[] {
  return [...new Map(list.map((spot) => [JSON.stringify(spot), spot])).values()];
}

function collect(
  data: unknown,
  [step, ...rest]: Spot['path'],
  at: Path,
  found: (at: Path, value: string) => void,
): void {
  if (typeof data === 'string' && step === undefined) found(at, data);
  else if (step === null && Array.isArray(data)) {
    data.forEach((item, index) => collect(item, rest, [...at, index], found));
  } else if (typeof step === 'string' && typeof data === 'object' && data !== null) {
    collect((data as Record<string, unknown>)[step], rest, [...at, step], found);
  }
}
