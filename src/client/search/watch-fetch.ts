/** How many files were asked for and did not come. */
export interface Watched {
  readonly missing: number;
}

/** Counts from now on what `fetch` does not bring, whoever asks for it. */
export function watchFetch(scope: Pick<typeof globalThis, 'fetch'>): Watched {
  const get = scope.fetch.bind(scope);
  const watched = { missing: 0 };
  scope.fetch = async (...wanted) => {
    try {
      const response = await get(...wanted);
      if (!response.ok) watched.missing += 1;
      return response;
    } catch (error) {
      watched.missing += 1;
      throw error;
    }
  };
  return watched;
}
