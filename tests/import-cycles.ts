import { posix } from 'node:path';
import type { ModuleFacts } from './module-facts.ts';

/**
 * Ways from files back to themselves, by imports of more than types. In a cycle it depends on where one enters which
 * file finds the others not ready yet.
 */
export function cyclesIn(code: readonly (readonly [string, ModuleFacts])[]): string[] {
  const targets = new Map(
    code.map(([path, { imports }]) => [
      path,
      imports
        .filter(({ typesOnly, from }) => !typesOnly && /^[.#]/.test(from))
        .map(({ from }) =>
          from.startsWith('#') ? `src/${from.slice(1)}` : posix.join(posix.dirname(path), from),
        ),
    ]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]) => {
    const begin = way.indexOf(path);
    if (begin >= 0) cycles.push([...way.slice(begin), path].join(' → '));
    if (begin >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return cycles;
}
