import { cutAt, excerptOf, findAll, type Span } from '../../query/find.ts';
import { fold, MARK } from '../../query/fold.ts';
import { otherNumerals } from '../../query/numerals.ts';
import { parseQuery, type Filters, type Term } from '../../query/parse.ts';
import { wordsOf } from '../../query/tokens.ts';
import type { Answer, Found, Nearby, Request, Row } from './answer.ts';
import { type Engine, openPagefind, type Pagefind } from './engine.ts';
import { openStore, type Store } from './store.ts';
import { Table } from './table.ts';

/** Results on one page. */
export const PER_PAGE = 10;
/** Kinds of records that sum up others, and so come before them. */
const SUMMING_UP = 'summaries';
/** Documents that are opened at once for a table of results. */
const AT_ONCE = 24;

/** A term with every way in which it is looked for, folded. */
interface Asked {
  readonly term: Term;
  readonly phrases: readonly (readonly string[])[];
}

/** A search over the site: what a reader typed in, what is found out. */
export class Searcher {
  readonly #engine: Engine;
  readonly #store: Store;
  readonly #table: Table;

  private constructor(engine: Engine, store: Store) {
    this.#engine = engine;
    this.#store = store;
    this.#table = new Table(store.catalogue);
  }

  /**
   * Opens the index below `…/search/`.
   * @param load gets Pagefind's module, whose address it is given
   */
  static async open(
    folder: string,
    load: (address: string) => Promise<Pagefind>,
  ): Promise<Searcher> {
    const store = await openStore(folder);
    const engine = await openPagefind(() => load(`${store.engine}pagefind.js`), store.engine);
    return new Searcher(engine, store);
  }

  /** Answers a request: its page of results, and what the filters would leave. */
  async search({ text, filters, order, page }: Request): Promise<Answer> {
    const { asked, inForce, ignored, also } = this.#read(text, filters);
    const { documents, titles } = await this.#documents(asked);
    const passing = this.#table.passing(documents, inForce);
    const sorted = order === 'day' ? passing : this.#byRelevance(passing, titles);
    const pages = Math.max(Math.ceil(sorted.length / PER_PAGE), 1);
    const shown = Math.min(Math.max(page, 1), pages);
    const phrases = asked.flatMap(({ term, phrases: all }) => (term.without ? [] : all));
    const results = sorted.slice((shown - 1) * PER_PAGE, shown * PER_PAGE);
    return {
      total: sorted.length,
      page: shown,
      pages,
      results: await Promise.all(results.map((document) => this.#show(document, phrases))),
      facets: this.#table.facets(documents, inForce),
      filters: inForce,
      words: phrases.map((letters) => letters.join('').split(MARK).join('，')),
      also,
      ignored,
    };
  }

  /** The documents that a search finds, by their places in the catalogue; none is opened for it. */
  async find(text: string, filters: Filters): Promise<readonly number[]> {
    const { asked, inForce } = this.#read(text, filters);
    const { documents } = await this.#documents(asked);
    return this.#table.passing(documents, inForce);
  }

  /** Searches near to one that found nothing: with a word less, or with a letter less at either end. */
  async nearby(text: string, filters: Filters): Promise<readonly Nearby[]> {
    const words = parseQuery(text).terms.filter(({ without }) => !without);
    const texts =
      words.length > 1
        ? words.map((_, at) =>
            words
              .filter((_, other) => other !== at)
              .map(({ text: one }) => one)
              .join(' '),
          )
        : shorter(words[0]?.text ?? '');
    const found: Nearby[] = [];
    for (const near of new Set(texts)) {
      const total = (await this.find(near, filters)).length;
      if (total > 0) found.push({ text: near, total });
    }
    return found.sort((a, b) => b.text.length - a.text.length || a.total - b.total);
  }

  /** Every result as a line of a table; tells how many are done. */
  async rows(
    { text, filters, order }: Request,
    progress: (done: number, total: number) => void,
  ): Promise<readonly Row[]> {
    const { asked, inForce } = this.#read(text, filters);
    const { documents, titles } = await this.#documents(asked);
    const passing = this.#table.passing(documents, inForce);
    const sorted = order === 'day' ? passing : this.#byRelevance(passing, titles);
    const rows: Row[] = [];
    for (let at = 0; at < sorted.length; at += AT_ONCE) {
      const part = sorted.slice(at, at + AT_ONCE);
      rows.push(...(await Promise.all(part.map((document) => this.#row(document)))));
      progress(rows.length, sorted.length);
    }
    return rows;
  }

  #read(text: string, controls: Filters) {
    const { terms, filters } = parseQuery(text);
    const asked: Asked[] = [];
    const ignored: string[] = [];
    const also: string[] = [];
    for (const term of terms) {
      const phrase = this.#fold(term.text);
      if (phrase.length === 0) {
        ignored.push(term.text);
        continue;
      }
      const others = otherNumerals(term.text);
      also.push(...others);
      asked.push({ term, phrases: [phrase, ...others.map((other) => this.#fold(other))] });
    }
    // What was typed is nearer to what is meant than a control set before.
    return { asked, inForce: { ...controls, ...filters }, ignored, also };
  }

  #fold(text: string): readonly string[] {
    return fold(text, this.#store.simplify).letters;
  }

  /** The documents with all the words, and those that have one in their title. */
  async #documents(asked: readonly Asked[]): Promise<{
    documents: readonly number[];
    titles: ReadonlySet<number>;
  }> {
    let documents: readonly number[] = [...Array(this.#table.size).keys()];
    const titles = new Set<number>();
    for (const { term, phrases } of asked) {
      const found = new Set<number>();
      for (const phrase of phrases) {
        for (const { document, inTitle } of await this.#hits(phrase)) {
          if (inTitle && !term.without) titles.add(document);
          if (inTitle || !term.inTitle) found.add(document);
        }
      }
      documents = documents.filter((document) => found.has(document) !== term.without);
    }
    return { documents, titles };
  }

  /** The documents with a folded phrase. Single letters are no words of the engine. */
  async #hits(phrase: readonly string[]): Promise<{ document: number; inTitle: boolean }[]> {
    const [letter] = phrase;
    if (phrase.length === 1 && letter !== undefined) {
      const { all, title } = await this.#store.letter(letter);
      return all.map((document) => ({ document, inTitle: title.has(document) }));
    }
    const hits = await this.#engine.find(wordsOf(phrase));
    return hits.map(({ document, first }) => ({
      document,
      inTitle: this.#table.inTitle(document, first),
    }));
  }

  /** Titles first, then summaries, then the rest; within each the newest first. */
  #byRelevance(documents: readonly number[], titles: ReadonlySet<number>): readonly number[] {
    const kinds = this.#table.column('kind');
    const summing = kinds.values.indexOf(SUMMING_UP) + 1;
    const tiers: [number[], number[], number[]] = [[], [], []];
    for (const document of documents) {
      tiers[titles.has(document) ? 0 : kinds.rows[document] === summing ? 1 : 2].push(document);
    }
    return tiers.flat();
  }

  #about(document: number) {
    const value = (key: 'kind' | 'town' | 'state' | 'category') => {
      const column = this.#table.column(key);
      const row = column.rows[document];
      return typeof row === 'number' && row > 0 ? column.values[row - 1]! : '';
    };
    const town = value('town');
    return {
      kind: this.#table.textOf(value('kind')),
      town: town && this.#table.textOf(town),
      demonstration: this.#table.isDemonstration(town),
      day: this.#table.day(document),
      state: value('state'),
      category: value('category'),
    };
  }

  async #row(document: number): Promise<Row> {
    const [href, title] = await this.#store.document(document);
    return { ...this.#about(document), href, title };
  }

  async #show(document: number, phrases: readonly (readonly string[])[]): Promise<Found> {
    const [href, title, passages] = await this.#store.document(document);
    const { simplify } = this.#store;
    const inTitle = findAll(title, phrases, simplify);
    const found = passages.map(([anchor, text]) => ({
      anchor,
      text,
      spans: findAll(text, phrases, simplify),
    }));
    const best = bestOf(found, phrases.length);
    const [first] = best?.spans ?? [];
    return {
      ...this.#about(document),
      href,
      title: cutAt(title, inTitle),
      hits: found.reduce((sum, { spans }) => sum + spans.length, inTitle.length),
      excerpt: best ? excerptOf(best.text, best.spans) : [],
      anchor: first && best ? best.anchor : '',
      quote: first && best ? best.text.slice(first.from, first.to) : '',
    };
  }
}

interface Looked {
  readonly anchor: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** The passage to quote: the first with most of the hits, but not for the sake of more than the words asked for; else the longest of the first. */
function bestOf(passages: readonly Looked[], words: number): Looked | undefined {
  const most = passages.reduce((max, { spans }) => Math.max(max, Math.min(spans.length, words)), 0);
  if (most > 0) return passages.find(({ spans }) => Math.min(spans.length, words) === most);
  return passages.find(({ text }) => text.length >= 20) ?? passages[0];
}

/** A phrase with a letter less at its end, then at its beginning, down to two. */
function shorter(text: string): string[] {
  const letters = [...text];
  const texts: string[] = [];
  for (let length = letters.length - 1; length >= 2 && texts.length < 12; length -= 1) {
    texts.push(letters.slice(0, length).join(''), letters.slice(letters.length - length).join(''));
  }
  return texts;
}
