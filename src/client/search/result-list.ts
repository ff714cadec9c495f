import type { Piece } from '../../query/find.ts';
import { formatDay } from '../../text/format.ts';
import { search as words } from '../../text/search.ts';
import { fill } from '../../text/fill.ts';
import type { Answer, Found } from './answer.ts';
import { destinationOf } from './destination.ts';
import { element } from './element.ts';

/** One page of results as items of a list. */
export function resultItems({ results, words: asked }: Answer): HTMLLIElement[] {
  return results.map((found) => {
    const link = element('a', { href: destinationOf(found, asked) }, ...pieces(found.title));
    return element(
      'li',
      {},
      element('h3', {}, link),
      element('p', { class: 'meta' }, ...about(found)),
      ...(found.excerpt.length > 0
        ? [element('p', { class: 'excerpt' }, ...pieces(found.excerpt))]
        : []),
    );
  });
}

function pieces(text: readonly Piece[]): (Node | string)[] {
  return text.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));
}

/** Each fact in a piece of its own, so that none is torn where the line ends. */
function about(found: Found): Node[] {
  const isTimeless = !found.day && words.timeless.some((kind) => kind === found.kind);
  return [
    ...fact('kind', found.kind),
    ...fact('', found.town),
    ...fact('sample', found.demonstration ? words.demonstration : ''),
    // A place has no day; a record whose day nobody knows says so.
    ...fact('day', isTimeless ? '' : formatDay(found.day)),
    ...fact('', found.state),
    ...fact('', found.category),
    ...fact('', found.hits > 0 ? fill(words.hits, { n: found.hits }) : ''),
  ];
}

function fact(name: string, text: string): Node[] {
  return text ? [element('span', name ? { class: name } : {}, text)] : [];
}
