import { fold, type Simplify } from '../../query/fold.ts';
import { otherNumerals } from '../../query/numerals.ts';
import { type Filters, parseQuery, type Term, typedFilters } from '../../query/parse.ts';

/** A term with every way in which it is looked for, folded. */
export interface Asked {
  readonly term: Term;
  readonly phrases: readonly (readonly string[])[];
}

/** What a reader typed, made ready to be looked for. */
export interface Reading {
  readonly asked: readonly Asked[];
  /** The filters in force: those of the controls and those that were typed. */
  readonly filters: Filters;
  /** Other ways to write numbers that are looked for as well. */
  readonly also: readonly string[];
  /** Words without a letter or digit. */
  readonly ignored: readonly string[];
}

/** Reads what was typed; what it says of filters is nearer to what is meant than a control set before. */
export function readAsked(text: string, controls: Filters, simplify: Simplify): Reading {
  const { terms, filters } = parseQuery(text);
  const letters = (phrase: string) => fold(phrase, simplify).letters;
  const asked: Asked[] = [];
  const ignored: string[] = [];
  const also: string[] = [];
  for (const term of terms) {
    const phrase = letters(term.text);
    if (phrase.length === 0) {
      ignored.push(term.text);
      continue;
    }
    const others = otherNumerals(term.text);
    also.push(...others);
    asked.push({ term, phrases: [phrase, ...others.map(letters)] });
  }
  const simple = (value: string) =>
    [...value].map((letter) => simplify.get(letter) ?? letter).join('');
  const typed = Object.entries(filters).map(([key, value]) => [key, simple(value ?? '')]);
  return { asked, filters: { ...controls, ...Object.fromEntries(typed) }, also, ignored };
}

/** The phrases that a result has; not those that it must not have. */
export function wantedIn(asked: readonly Asked[]): readonly (readonly string[])[] {
  return asked.flatMap(({ term, phrases }) => (term.without ? [] : phrases));
}

/** Texts near to one that found nothing: with a word less, or with a letter less at either end; the filters in it stay. */
export function nearTo(text: string): readonly string[] {
  const { terms, filters } = parseQuery(text);
  const words = terms.filter(({ without }) => !without).map(({ text: word }) => word);
  const fewer =
    words.length > 1
      ? words.map((_, left) => words.filter((_, at) => at !== left).join(' '))
      : shorter(words[0] ?? '');
  const kept = typedFilters(filters);
  return fewer.map((near) => (kept ? `${near} ${kept}` : near));
}

const BEGINS_AND_ENDS = /^[\p{L}\p{N}].*[\p{L}\p{N}]$/su;

/** A phrase with more and more letters less at its end, and at its beginning, down to two. */
function shorter(text: string): string[] {
  const letters = [...text];
  const texts: string[] = [];
  for (let length = letters.length - 1; length >= 2 && texts.length < 12; length -= 1) {
    const ends = [letters.slice(0, length), letters.slice(letters.length - length)];
    // What begins or ends with a mark is the same as what is shorter by it.
    texts.push(...ends.map((part) => part.join('')).filter((part) => BEGINS_AND_ENDS.test(part)));
  }
  return texts;
}
