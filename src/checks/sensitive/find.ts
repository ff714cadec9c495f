import { findBankCards } from './bank-card.ts';
import { findEmails } from './email.ts';
import type { Found } from './found.ts';
import { findHomeAddresses } from './home-address.ts';
import { findIdentityNumbers } from './identity-number.ts';
import { findNamedPersons, type IsPublic } from './named-person.ts';
import { findPassports } from './passport.ts';
import { findPlates } from './plate.ts';
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
export function findSensitive(text: string, { isPerson, isContact }: Declared): Found[] {
  const runs = runsOf(text);
  // Of two readings of the same digits the first here counts.
  const all = [
    ...findIdentityNumbers(runs),
    ...findBankCards(runs),
    ...findMobiles(runs),
    ...findLandlines(runs),
    ...findPassports(text),
    ...findPlates(text),
    ...findEmails(text),
    ...findHomeAddresses(text, isPerson),
    ...findNamedPersons(text, isPerson),
  ];
  return withoutOverlap(all)
    .filter((found) => !isContact(found))
    .sort((a, b) => a.start - b.start);
}

function withoutOverlap(all: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const found of all) {
    if (!kept.some(({ start, end }) => found.start < end && start < found.end)) kept.push(found);
  }
  return kept;
}
