import { CORE_SCHEMA, defineMappingTag, load, mapTag } from 'js-yaml';

/**
 * What a text may hold only for the careful reader: what is refused (anchors, aliases, tags, directives,
 * long-form keys), and what two readers take differently (tabs, lone carriage returns, byte order marks,
 * marks of documents, quotes and brackets as items of a list, block texts that keep all line ends or say
 * their indentation, numbers beyond counting), and the numbers that JSON does not have.
 */
const UNUSUAL =
  /[&*!\t\uFEFF]|\r(?!\n)|^%|\?\s|(?:^|\s)(?:---|\.\.\.)|- +["'[{]|[|>]-?[+\d]|[eE]\+?\d{3}|\d{300}|\s-0|\.(?:inf|nan)/im;

/** Deeper than any record. */
const DEEPEST = 20;

/** Longer than any key; keys may not be endless. */
const LONGEST_KEY = 100;

/** Keys are strings as they are written: one that would be read as a number or as nothing is for the careful reader. */
const stringKeyed = defineMappingTag<Record<string, unknown>>(mapTag.tagName, {
  ...mapTag,
  addPair: (map, key, value) =>
    typeof key === 'string' && key.length <= LONGEST_KEY
      ? mapTag.addPair(map, key, value)
      : 'no key of a record',
});
const schema = CORE_SCHEMA.withTags(stringKeyed);

/**
 * The data of a YAML text that is sound and in no way unusual, read several times faster than with positions.
 * Undefined for any other text: `readYaml` then says what is wrong with it, or finds that nothing is.
 */
export function readQuickly(text: string): { readonly data: unknown } | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    const data = load(text, { schema, maxDepth: DEEPEST });
    // A record is a map; whatever else a text may be is nothing to be quick about.
    return isMap(data) ? { data } : undefined;
  } catch {
    return undefined;
  }
}

function isMap(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
