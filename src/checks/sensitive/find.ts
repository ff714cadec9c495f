import { findBankCards } from './bank-card.ts';
import { calledIn } from './called.ts';
import { findEmails } from './email.ts';
import type { Found } from './found.ts';
import { findHomeAddresses } from './home-address.ts';
import { findIdentityNumbers } from './identity-number.ts';
import { findNamedPersons, type IsPublic } from './named-person.ts';
import { findNamesInColumns } from './name-column.ts';
import { findPassports } from './passport.ts';
import { findPlates } from './plate.ts';
import { plainOf } from './plain.ts';
import { runsOf } from './run.ts';
import { findLandlines, findMobiles } from './telephone.ts';

/** What may be published although it looks like something that may not. */
export interface Declared {
  /** Deputies, liaison officers, authors, reviewers. */
  readonly isPerson: IsPublic;
  /** Whether a telephone number or an e-mail address is a public contact. */
  readonly isContact: (found: Found) => boolean;
}

/** Everything in a text that must not be published, in order, nothing twice. */
export function findSensitive(written: string, { isPerson, isContact }: Declared): Found[] {
  const plain = plainOf(written);
  const { text } = plain;
  const runs = runsOf(text);
  const called = calledIn(text);
  // Of two readings of the same digits the longer counts, or else the first here.
  const numbers = [
    ...findIdentityNumbers(runs),
    ...findBankCards(runs),
    ...findMobiles(runs),
    ...findLandlines(runs),
  ].sort((a, b) => b.folded.length - a.folded.length);
  const all = [
    ...numbers,
    ...findPassports(text),
    ...findPlates(text),
    ...findEmails(text),
    ...findHomeAddresses(text, isPerson),
    ...findNamedPersons(text, called, isPerson),
    ...findNamesInColumns(text, called, isPerson),
  ];
  if (all.length === 0) return [];
  return withoutOverlap(all)
    .filter((found) => !isContact(found))
    .sort((a, b) => a.start - b.start)
    .map((found) => ({ ...found, ...plain.written(found.start, found.end) }));
}

function withoutOverlap(all: readonly Found[]): Found[] {
  const taken = new Set<number>();
  return all.filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken.has(at)) return false;
    for (let at = start; at < end; at += 1) taken.add(at);
    return true;
  });
}
