import type { Path } from './fault.ts';
import { definitionOf, type Schema } from './shape.ts';

/** Where a schema has something; `null` stands for every index of a list. */
export interface Spot<T> {
  readonly path: readonly (string | null)[];
  readonly meant: T;
}

/** Every place in a schema of which `pick` makes something, once each: members of a union may share fields. */
export function spotsIn<T>(schema: Schema, pick: (schema: Schema) => T | undefined): Spot<T>[] {
  const found = new Map<string, Spot<T>>();
  search(schema, [], (at, path) => {
    const meant = pick(at);
    if (meant === undefined) return false;
    found.set(path.join('.'), { path, meant });
    return true;
  });
  return [...found.values()];
}

/** Calls `found` for every text that data has at a spot. */
export function textsAt(
  data: unknown,
  path: Spot<unknown>['path'],
  found: (at: Path, value: string) => void,
): void {
  collect(data, path, [], found);
}

function search(
  schema: Schema,
  path: Spot<unknown>['path'],
  take: (schema: Schema, path: Spot<unknown>['path']) => boolean,
): void {
  if (take(schema, path)) return;
  const def = definitionOf(schema);
  if (def.type === 'array') search(def.element, [...path, null], take);
  if (def.type === 'union') for (const option of def.options) search(option, path, take);
  if (def.type !== 'object') return;
  for (const [key, field] of Object.entries(def.shape)) search(field, [...path, key], take);
}

/** `at` is one list for the whole walk, copied only for what is found: most records have little at most spots. */
function collect(
  data: unknown,
  path: Spot<unknown>['path'],
  at: (string | number)[],
  found: (at: Path, value: string) => void,
): void {
  const step = path[at.length];
  if (step === undefined) {
    if (typeof data === 'string') found([...at], data);
  } else if (step === null) {
    if (!Array.isArray(data)) return;
    for (const [index, item] of data.entries()) {
      at.push(index);
      collect(item, path, at, found);
      at.pop();
    }
  } else if (typeof data === 'object' && data !== null && Object.hasOwn(data, step)) {
    at.push(step);
    collect((data as Record<string, unknown>)[step], path, at, found);
    at.pop();
  }
}
