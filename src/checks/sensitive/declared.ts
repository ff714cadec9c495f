import type { Reading, SourceFile } from '../../source/reading.ts';
import { findEmails } from './email.ts';
import type { Declared } from './find.ts';
import type { Found } from './found.ts';
import { findDoors } from './home-address.ts';
import { digitsOf } from './run.ts';

/** Records that have fields for public contacts: 人大概况, 联络站, 代表. */
const WITH_CONTACTS = new Set(['congress', 'stations', 'deputies']);
/** Fields of public contacts, also of a record that breaks a rule elsewhere. */
const CONTACT = /^[ \t]*(?:telephone|email):[ \t]+(.+)$/gm;
/** Records whose address is open to everybody: that of a station, and of the office of the congress. */
const WITH_ADDRESS = new Set(['congress', 'stations']);
const ADDRESS = /^[ \t]*address:[ \t]+(.+)$/gm;
/** An address that begins with the name of a place is the same wherever it stands. */
const NAMED_PLACE = /^[\u4E00-\u9FFF]{2}/;
/** Offices that handle what is brought forward; the next key of the record ends them. */
const OFFICES = /^offices:[ \t]*\r?\n(?:[ \t#-].*\n|\r?\n)*/m;
/** Of offices only the numbers of their rooms are public, not that of whoever works there. */
const MOBILE = /^(?:0086|086|86|0)?1[3-9]\d{9}$/;
/** Fields with names of people who act in public: deputies, officers, authors and reviewers. */
const PERSON = /^[ \t-]*(?:name|author|by|signedBy|liaisonOfficer|proposers):[ \t]+(.+)$/gm;
const WORD = /[\u4E00-\u9FFF]+/g;
/** Words around a name in such a field: 县人大代表袁厚巨等, 镇保密审查员骆文清. */
const AROUND = /^.*(?:代表|委员|主席|主任|书记|审查员|联络员|秘书|干事|站长|组长)|等$/;
/** No local number without its area code is shorter. */
const SHORTEST = 7;

interface Names {
  readonly contacts: Set<string>;
  readonly persons: Set<string>;
  /** Addresses down to the door. */
  readonly places: Set<string>;
}

/** What may be published in each town because its own records declare it. */
export class DeclaredByTown {
  readonly #towns = new Map<string, Names>();
  readonly #site: Names = noNames();

  constructor({ files }: Pick<Reading, 'files'>) {
    for (const file of files) this.#add(file);
  }

  /** For the files of a town; for what belongs to no town, whatever any town declares. */
  of(town: string | undefined): Declared {
    const own = town === undefined ? [...this.#towns.values()] : [this.#towns.get(town)];
    const all = [this.#site, ...own].filter((names) => names !== undefined);
    return {
      isPerson: (name) => all.some(({ persons }) => persons.has(name)),
      isContact: (found) =>
        all.some(({ contacts, places }) => isAmong(contacts, found) || isOneOf(places, found)),
    };
  }

  #add({ text, place }: SourceFile): void {
    const names = place.is === 'record' ? this.#namesOf(place.town) : this.#site;
    if (place.is === 'site' || (place.is === 'record' && WITH_CONTACTS.has(place.kind))) {
      addContacts(names.contacts, text);
    }
    if (place.is === 'record' && WITH_ADDRESS.has(place.kind)) addPlaces(names.places, text);
    for (const [, value = ''] of text.matchAll(PERSON)) addPersons(names.persons, value);
  }

  #namesOf(town: string): Names {
    const names = this.#towns.get(town) ?? noNames();
    this.#towns.set(town, names);
    return names;
  }
}

function noNames(): Names {
  return { contacts: new Set(), persons: new Set(), places: new Set() };
}

function addPlaces(places: Set<string>, text: string): void {
  for (const [, value = ''] of text.matchAll(ADDRESS)) {
    for (const { folded } of findDoors(value, () => false)) places.add(folded);
  }
}

function isOneOf(places: ReadonlySet<string>, { kind, folded }: Found): boolean {
  if (kind !== 'home-address') return false;
  return [...places].some(
    (place) => folded === place || (NAMED_PLACE.test(place) && folded.endsWith(place)),
  );
}

function addContacts(contacts: Set<string>, text: string): void {
  const offices = OFFICES.exec(text);
  const [from, to] = offices ? [offices.index, offices.index + offices[0].length] : [0, 0];
  for (const { 1: value = '', index } of text.matchAll(CONTACT)) {
    addContact(contacts, value, index >= from && index < to);
  }
}

function addContact(contacts: Set<string>, value: string, isOfOffice: boolean): void {
  for (const { folded } of findEmails(value)) contacts.add(folded);
  // Several numbers in one field stand apart: 0591-2345678、2345679.
  for (const number of value.split(/[、，,;；/（(]|转|短号/)) {
    const digits = digitsOf(number);
    if (digits.length < SHORTEST || (isOfOffice && MOBILE.test(digits))) continue;
    contacts.add(digits);
  }
}

function addPersons(persons: Set<string>, value: string): void {
  for (const [word] of value.matchAll(WORD)) {
    const name = word.replace(AROUND, '').replace(/等$/, '');
    if (name.length >= 2 && name.length <= 4) persons.add(name);
  }
}

function isAmong(contacts: ReadonlySet<string>, { kind, folded }: Found): boolean {
  if (kind !== 'mobile' && kind !== 'landline' && kind !== 'email') return false;
  if (contacts.has(folded)) return true;
  if (kind !== 'landline') return false;
  return [...contacts].some((contact) => contact.endsWith(folded) || folded.endsWith(contact));
}
