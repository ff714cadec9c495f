import { cutAt, excerptOf, findAll, type Piece, type Span } from '../../query/find.ts';
import type { Simplify } from '../../query/fold.ts';
import type { Stored } from './store.ts';

/** What a result quotes of its page. */
export interface Quoted {
  readonly title: readonly Piece[];
  readonly hits: number;
  readonly excerpt: readonly Piece[];
  readonly anchor: string;
  readonly quote: string;
}

interface Looked {
  readonly anchor: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Quotes the passage of a document that says most of what was looked for. */
export function quoteFrom(
  [, title, passages]: Stored,
  phrases: readonly (readonly string[])[],
  simplify: Simplify,
): Quoted {
  const inTitle = findAll(title, phrases, simplify);
  const looked = passages.map(([anchor, text]) => ({
    anchor,
    text,
    spans: findAll(text, phrases, simplify),
  }));
  const best = bestOf(looked, phrases.length);
  const first = best?.spans[0];
  return {
    title: cutAt(title, inTitle),
    hits: looked.reduce((sum, { spans }) => sum + spans.length, inTitle.length),
    excerpt: best ? excerptOf(best.text, best.spans) : [],
    anchor: first && best ? best.anchor : '',
    quote: first && best ? best.text.slice(first.from, first.to) : '',
  };
}

/** The first passage with most of the hits, of which no more count than phrases were asked for; without any, the first that says something. */
function bestOf(passages: readonly Looked[], phrases: number): Looked | undefined {
  const worth = ({ spans }: Looked) => Math.min(spans.length, phrases);
  const most = passages.reduce((max, passage) => Math.max(max, worth(passage)), 0);
  if (most > 0) return passages.find((passage) => worth(passage) === most);
  return passages.find(({ text }) => text.length >= 20) ?? passages[0];
}
