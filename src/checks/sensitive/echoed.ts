import type { Hidden } from './found.ts';
import { findSensitive } from './find.ts';
import { findDoors } from './home-address.ts';
import { named, publicPersonAt, type IsPublic } from './named-person.ts';
import { personAt } from './person.ts';

/** Where a key, a value or a quotation begins. */
const BEGINNING = /(?:^[ \t-]*|[:：][ \t]*|[“"'[][ \t]*)(?=[\u4E00-\u9FFF])/gm;

/**
 * What a value may not show when it is repeated because it is wrong. It stands where nobody expected it, so nothing
 * beside it says what it is: a name at its beginning, a door, and numbers that are public where they belong.
 */
export function findEchoed(text: string, isPublic: IsPublic): Hidden[] {
  return [
    ...findSensitive(text, { isPerson: isPublic, isContact: () => false }),
    ...findDoors(text, isPublic),
    ...namesAtBeginnings(text, isPublic),
  ].sort((a, b) => a.start - b.start);
}

function namesAtBeginnings(text: string, isPublic: IsPublic): Hidden[] {
  return [...text.matchAll(BEGINNING)].flatMap(({ 0: lead, index }) => {
    const at = index + lead.length;
    const length = publicPersonAt(text, at, isPublic) > 0 ? 0 : personAt(text, at);
    return length === 0 ? [] : [named(text.slice(at, at + length), at)];
  });
}
