import { MARK } from '../../query/fold.ts';
import type { Filters } from '../../query/parse.ts';
import { wordsOf } from '../../query/tokens.ts';
import {
  type Answer,
  type Found,
  type Nearby,
  PER_PAGE,
  type Request,
  type Row,
} from './answer.ts';
import { type Asked, nearTo, readAsked, wantedIn } from './asked.ts';
import { type Engine, openPagefind, type Pagefind } from './engine.ts';
import { quoteFrom } from './quote.ts';
import { latestVersion, openStore, type Store } from './store.ts';
import { Table } from './table.ts';

/** Kind of the records that sum up others, and so come before them. */
const SUMMING_UP = 'summaries';

/** Documents by their places in the catalogue, and those that have a word in their title. */
interface Hits {
  readonly documents: readonly number[];
  readonly titles: ReadonlySet<number>;
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
    const place = await latestVersion(folder);
    const engine = `${place}engine/`;
    // Side by side: on a slow line every file that waits for another costs a second.
    const [opened, store] = await Promise.all([
      openPagefind(() => load(`${engine}pagefind.js`), engine),
      openStore(place),
    ]);
    return new Searcher(opened, store);
  }

  /** Answers a request: its page of results, and what the filters would leave. */
  async search(request: Request): Promise<Answer> {
    const { asked, filters, also, ignored } = this.#read(request.text, request.filters);
    const hits = await this.#hits(asked);
    const sorted = this.#sorted(hits, filters, request.order);
    const pages = Math.max(Math.ceil(sorted.length / PER_PAGE), 1);
    const page = Math.min(Math.max(request.page, 1), pages);
    const phrases = wantedIn(asked);
    const shown = sorted.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    return {
      total: sorted.length,
      page,
      pages,
      results: await Promise.all(shown.map((document) => this.#show(document, phrases))),
      facets: this.#table.facets(hits.documents, filters),
      filters,
      words: phrases.map((letters) => letters.join('').split(MARK).join('，')),
      also,
      ignored,
    };
  }

  /** The documents that a search finds, by their places in the catalogue; none is opened for it. */
  async find(text: string, controls: Filters): Promise<readonly number[]> {
    const { asked, filters } = this.#read(text, controls);
    const { documents } = await this.#hits(asked);
    return this.#table.passing(documents, filters);
  }

  /** Searches near to one that found nothing, with what they find; the longest first. */
  async nearby(text: string, filters: Filters): Promise<readonly Nearby[]> {
    const found: Nearby[] = [];
    for (const near of new Set(nearTo(text))) {
      const total = (await this.find(near, filters)).length;
      if (total > 0) found.push({ text: near, total });
    }
    return found.sort((a, b) => b.text.length - a.text.length || a.total - b.total);
  }

  /** Every result as a line of a table. */
  async rows(request: Request): Promise<readonly Row[]> {
    const { asked, filters } = this.#read(request.text, request.filters);
    const sorted = this.#sorted(await this.#hits(asked), filters, request.order);
    const names = await this.#store.names();
    return sorted.map((document) => {
      const [href, title] = names[document]!;
      return { ...this.#table.about(document), href, title };
    });
  }

  #read(text: string, controls: Filters) {
    return readAsked(text, controls, this.#store.simplify);
  }

  /** The documents with all the words and without those that must not be there. */
  async #hits(asked: readonly Asked[]): Promise<Hits> {
    let documents: readonly number[] = [...Array(this.#table.size).keys()];
    const titles = new Set<number>();
    for (const { term, phrases } of asked) {
      const found = new Set<number>();
      for (const phrase of phrases) {
        for (const { document, inTitle } of await this.#phrase(phrase)) {
          if (inTitle && !term.without) titles.add(document);
          if (inTitle || !term.inTitle) found.add(document);
        }
      }
      documents = documents.filter((document) => found.has(document) !== term.without);
    }
    return { documents, titles };
  }

  /** The documents with a folded phrase. Single letters are no words of the engine. */
  async #phrase(phrase: readonly string[]): Promise<{ document: number; inTitle: boolean }[]> {
    if (phrase.length === 1) {
      const { all, title } = await this.#store.letter(phrase[0]!);
      return all.map((document) => ({ document, inTitle: title.has(document) }));
    }
    const hits = await this.#engine.find(wordsOf(phrase));
    return hits.map(({ document, first }) => ({
      document,
      inTitle: this.#table.inTitle(document, first),
    }));
  }

  /** By relevance: titles first, then summaries, then the rest; within each, as always, the newest first. */
  #sorted({ documents, titles }: Hits, filters: Filters, order: Request['order']) {
    const passing = this.#table.passing(documents, filters);
    if (order === 'day') return passing;
    const tiers: [number[], number[], number[]] = [[], [], []];
    for (const document of passing) {
      const isSummary = this.#table.value('kind', document) === SUMMING_UP;
      tiers[titles.has(document) ? 0 : isSummary ? 1 : 2].push(document);
    }
    return tiers.flat();
  }

  async #show(document: number, phrases: readonly (readonly string[])[]): Promise<Found> {
    const stored = await this.#store.document(document);
    return {
      ...this.#table.about(document),
      href: stored[0],
      ...quoteFrom(stored, phrases, this.#store.simplify),
    };
  }
}
