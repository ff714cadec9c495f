/** A document that was found, by its place in the catalogue, and where its words stand. */
export interface Hit {
  readonly document: number;
  /** Place of the first hit, counted in words from the beginning of the document. */
  readonly first: number;
}

/** All that the site asks of a search engine. */
export interface Engine {
  /** The documents in which a row of words stands, in the order of the catalogue. */
  find(words: string): Promise<readonly Hit[]>;
}

/** What is used of Pagefind's module. */
export interface Pagefind {
  createInstance(options: { basePath: string }): {
    search(term: string | null): Promise<{
      results: readonly { readonly id: string; readonly words: readonly number[] }[];
    }>;
  };
}

/**
 * Pagefind as the engine. It must not run where there is a document: it would take the language of
 * the page, and cut words by it; without one it takes the index as it is.
 */
export async function openPagefind(
  load: () => Promise<Pagefind>,
  basePath: string,
): Promise<Engine> {
  const instance = (await load()).createInstance({ basePath });
  // Without a term it names every document in the order in which they were put in.
  const all = await instance.search(null);
  const places = new Map(all.results.map(({ id }, place) => [id, place]));
  return {
    async find(words) {
      const { results } = await instance.search(`"${words}"`);
      return results
        .map(({ id, words: at }) => ({
          document: places.get(id)!,
          first: Math.min(...at.slice(0, 1)),
        }))
        .sort((a, b) => a.document - b.document);
    },
  };
}
