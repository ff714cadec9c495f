import type { Found } from './found.ts';
import type { Called } from './called.ts';
import { dottedNameAt } from './dotted-name.ts';
import { isCommonInNames } from './given-names.ts';
import { personAt } from './person.ts';
import { surnameAt } from './surnames.ts';

/** Between a name and the word behind it that says what somebody is: 张三（女，学生）, 张志强系低保户. */
const BRACKET = /[（(【[][^（()）\n]{0,6}$/u;
const VERB = /(?:系|是|为|是一名|系一名)$/u;
/** What may stand between the word and the name. */
const BETWEEN = /[\s“"「（(：:、，,]{0,2}(?:姓名)?[：:]?[ \u3000]?/y;
const CERTAIN = /[：:（(“"「 \u3000]/;
/** Between the names of a list. */
const AND = /[、，,\s和与及]{1,2}/y;

/** Whether somebody of this name acts in public. */
export type IsPublic = (name: string) => boolean;

/** Full names of residents, pupils and others in need, directly behind what they are. */
export function findNamedPersons(
  text: string,
  called: readonly Called[],
  isPublic: IsPublic,
): Found[] {
  return called.flatMap(({ start, end, isField }) =>
    isField ? [] : [...nameBefore(text, start, isPublic), ...namesFrom(text, end, isPublic)],
  );
}

/** How many characters of the name of somebody who acts in public stand at an offset. */
export function publicPersonAt(text: string, at: number, isPublic: IsPublic): number {
  return [4, 3, 2].find((length) => isPublic(text.slice(at, at + length))) ?? 0;
}

function nameBefore(text: string, word: number, isPublic: IsPublic): Found[] {
  const lead = text.slice(Math.max(0, word - 12), word);
  const bracket = BRACKET.exec(lead)?.[0];
  const link = bracket ?? VERB.exec(lead)?.[0];
  if (link === undefined) return nameOfOld(text, word, isPublic);
  const end = word - link.length;
  const names = [4, 3, 2].map((length) => text.slice(Math.max(0, end - length), end));
  if (names.some(isPublic)) return [];
  const name = names.find((one) => isNameBefore(one, bracket === undefined));
  return name === undefined ? [] : [named(name, end - name.length)];
}

/** Old people are called by their name: 沈月娥老人. A name there has two characters behind the surname, both usual. */
function nameOfOld(text: string, word: number, isPublic: IsPublic): Found[] {
  if (!text.startsWith('老人', word)) return [];
  const name = text.slice(Math.max(0, word - 3), word);
  if (surnameAt(name, 0) !== 1 || isPublic(name)) return [];
  const isName = personAt(`${name}。`, 0) === 3 && [...name.slice(1)].every(isCommonInNames);
  return isName ? [named(name, word - 3)] : [];
}

/** Much can stand before 是 and 为; a name there has no unusual characters. */
function isNameBefore(text: string, isUsual: boolean): boolean {
  const given = text.slice(surnameAt(text, 0));
  if (personAt(text, 0, isUsual ? 'near' : 'certain') !== text.length) return false;
  return !isUsual || [...given].every(isCommonInNames);
}

function namesFrom(text: string, from: number, isPublic: IsPublic): Found[] {
  const found: Found[] = [];
  let at = skip(BETWEEN, text, from);
  const expected = CERTAIN.test(text.slice(from, at)) ? 'certain' : 'near';
  for (;;) {
    const known = publicPersonAt(text, at, isPublic);
    const length = known || dottedNameAt(text, at) || personAt(text, at, expected);
    if (length === 0) return found;
    if (known === 0) found.push(named(text.slice(at, at + length), at));
    const next = skip(AND, text, at + length);
    if (next === at + length) return found;
    at = next;
  }
}

/** The offset behind what a sticky expression takes. */
function skip(what: RegExp, text: string, at: number): number {
  what.lastIndex = at;
  return what.test(text) ? what.lastIndex : at;
}

/** A name as it is found. */
export function named(name: string, start: number): Found {
  const masked = `${name.charAt(0)}${'*'.repeat(name.length - 1)}`;
  return { kind: 'named-person', start, end: start + name.length, masked, folded: name };
}
