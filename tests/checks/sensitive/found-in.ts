import { findSensitive } from '#checks/sensitive/find.ts';
import type { SensitiveKind } from '#checks/sensitive/found.ts';

const nothing = { isPerson: () => false, isContact: () => false };

/** What is found of a kind in a text of a town that declares nothing, as it is written there. */
export function foundIn(text: string, kind: SensitiveKind): string[] {
  return findSensitive(text, nothing)
    .filter((found) => found.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

/** All that is found in a text, with its kind: for texts in which nothing is to be found. */
export function everythingIn(text: string): string[] {
  return findSensitive(text, nothing).map(({ kind, start, end }) => {
    return `${kind} ${text.slice(start, end)}`;
  });
}
