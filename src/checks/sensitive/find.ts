import { findAccounts } from './account.ts';
import { findBankCards } from './bank-card.ts';
import { calledIn } from './called.ts';
import { findEmails } from './email.ts';
import type { Found } from './found.ts';
import { findHomeAddresses } from './home-address.ts';
import { findIdentityNumbers } from './identity-number.ts';
import { findMisreadMobiles } from './misread-mobile.ts';
import { findNamedPersons, type IsPublic } from './named-person.ts';
import { findNamesInColumns } from './name-column.ts';
import { findPassports } from './passport.ts';
import { findPlates } from './plate.ts';
import { plainOf } from './plain.ts';
import { digitsOf, runsOf } from './run.ts';
import { findShortNumbers } from './short-number.ts';
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
  const numbers = inPreference(text, [
    ...findIdentityNumbers(runs),
    ...findBankCards(runs),
    ...findMobiles(runs),
    ...findLandlines(runs),
  ]);
  const all = [
    ...numbers,
    ...findMisreadMobiles(text),
    ...findShortNumbers(text),
    ...findPassports(text),
    ...findPlates(text),
    ...findEmails(text),
    ...findAccounts(text),
    ...findHomeAddresses(text, isPerson),
    ...findNamedPersons(text, called, isPerson),
    ...findNamesInColumns(text, called, isPerson),
  ];
  if (all.length === 0) return [];
  return withoutOverlap(all, text.length)
    .filter((found) => !isContact(found))
    .sort((a, b) => a.start - b.start)
    .map((found) => ({ ...found, ...plain.written(found.start, found.end) }));
}

/** Of two readings of the same digits the longer counts, then the one with fewer kinds of gaps, then the first. */
function inPreference(text: string, numbers: readonly Found[]): readonly Found[] {
  if (numbers.length < 2) return numbers;
  return numbers
    .map((found) => ({ found, length: found.folded.length, gaps: gapsIn(text, found) }))
    .sort((a, b) => b.length - a.length || a.gaps - b.gaps)
    .map(({ found }) => found);
}

/** How many different characters stand between the digits: in “3. 一、三、…” the 3 is no part of the number. */
function gapsIn(text: string, { start, end, folded }: Found): number {
  if (end - start === folded.length) return 0;
  return new Set([...text.slice(start, end)].filter((letter) => digitsOf(letter) === '')).size;
}

function withoutOverlap(all: readonly Found[], length: number): Found[] {
  const taken = new Uint8Array(length);
  return all.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
}
