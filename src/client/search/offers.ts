import { search as words } from '../../text/search.ts';
import type { Entry } from '../match.ts';
import { fill } from '../../text/fill.ts';
import type { Request } from './answer.ts';
import { nothing, writeAddress } from './address.ts';
import { element, fillWith } from './element.ts';
import { countOf, withoutFilters } from './filters-in-force.ts';
import type { Session } from './session.ts';
import { shownText } from './shown-text.ts';

/** Another search, and how it is called. */
interface Offer {
  readonly request: Request;
  readonly text: string;
  readonly total?: number | undefined;
}

function offerItem({ request, text, total }: Offer): HTMLLIElement {
  const count = total === undefined ? '' : fill(words.count, { n: total });
  return element(
    'li',
    {},
    element('a', { href: writeAddress(request) || '?' }, text),
    element('span', { class: 'count' }, count),
  );
}

/** Other words for the same thing, as links that do not wait for their counts. */
export function synonymLinks(others: readonly string[], request: Request): Node[] {
  if (others.length === 0) return [];
  const items = others.map((text) =>
    offerItem({ request: { ...request, text, page: 1 }, text: shownText(text) }),
  );
  return [element('p', {}, words.synonyms), element('ul', {}, ...items)];
}

/** Writes behind each link of other words how much it finds; takes away those that find nothing. */
export async function countSynonyms(
  session: Session,
  others: readonly string[],
  { filters }: Request,
  place: Element,
): Promise<void> {
  const items = [...place.querySelectorAll('li')];
  for (let at = 0; at < others.length; at += 1) {
    const n = await session.ask({ is: 'count', text: others[at]!, filters });
    const item = items[at]!;
    if (n === 0) item.remove();
    else item.lastElementChild!.textContent = fill(words.count, { n });
  }
  if (items.every(({ isConnected }) => !isConnected)) fillWith(place);
}

/** Searches near to one that found nothing, each with how much it finds. */
export async function nearbyLinks(session: Session, request: Request): Promise<Node[]> {
  const { text, filters } = request;
  const near = await session.ask({ is: 'nearby', text, filters });
  const items = near
    .slice(0, 5)
    .map((one) => ({ request: { ...nothing, text: one.text, filters }, ...one }));
  const offers = [...(await withoutFiltersOffer(session, request)), ...items];
  if (offers.length === 0) return [];
  return [element('ul', {}, ...offers.map(offerItem))];
}

/** The same words without filters, where these are what keeps all from being found. */
async function withoutFiltersOffer(session: Session, request: Request): Promise<Offer[]> {
  const free = withoutFilters(request);
  if (countOf(request.filters) === 0 && free.text === request.text.trim()) return [];
  const total = await session.ask({ is: 'count', text: free.text, filters: free.filters });
  if (total === 0) return [];
  const text = free.text ? fill(words.unfiltered, { q: shownText(free.text) }) : words.allRecords;
  return [{ request: free, text, total }];
}

/** People, villages and stations as links, under a heading. */
export function nameLinks(entries: readonly Entry[], heading: string): Node[] {
  if (entries.length === 0) return [];
  const items = entries.map(({ n, d, h }) =>
    element('li', {}, element('a', { href: h }, n), element('span', { class: 'meta' }, d)),
  );
  return [element('h3', {}, heading), element('ul', { class: 'items' }, ...items)];
}
