import type { FilterKey } from '../../query/parse.ts';
import { search as words } from '../../text/search.ts';
import { fill } from '../../text/fill.ts';
import type { Answer, Choice } from './answer.ts';

/** Where feeds lie, and of which kinds every town with records has one. */
export interface Feeds {
  /** Address of the folder. */
  readonly folder: string;
  readonly kinds: readonly string[];
}

/** The value of a filter, where it leaves one and no more. */
function only({ facets }: Answer, key: FilterKey): Choice | undefined {
  const chosen = facets[key].filter((choice) => choice.chosen);
  return chosen.length === 1 ? chosen[0] : undefined;
}

/**
 * What can be followed of a search: the feed of its town and kind, of its town, or of the site. It has all that is
 * new there, whatever words were asked for. Nothing where nothing was found.
 */
export function feedOf(
  answer: Answer,
  { folder, kinds }: Feeds,
): { readonly href: string; readonly text: string } | undefined {
  if (answer.total === 0) return undefined;
  const town = only(answer, 'town');
  const chosen = town && only(answer, 'kind');
  const kind = chosen && kinds.includes(chosen.value) ? chosen : undefined;
  const path = town ? [town.value, ...(kind ? [kind.value] : [])].join('/') : 'all';
  const of = town ? [town.text, ...(kind ? [kind.text] : [])].join('') : words.wholeSite;
  return { href: `${folder}${path}.xml`, text: fill(words.follow, { of }) };
}
