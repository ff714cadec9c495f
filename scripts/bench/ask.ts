import type { Page } from 'playwright-core';

/** Asks one phrase in a tab: places of the documents found, and milliseconds to the first ten results. */
export type Ask = (page: Page, phrase: string) => Promise<{ places: number[]; ms: number }>;

/** Through the worker of the site. */
export const askOurs: Ask = (page, phrase) =>
  page.evaluate(async (text) => {
    const state = window as unknown as { worker?: Worker; opened?: Promise<unknown> };
    const worker = (state.worker ??= new Worker('/worker.js', { type: 'module' }));
    const put = (question: object) =>
      new Promise<Record<string, never>>((done, failed) => {
        const number = Math.random();
        const listen = ({ data }: MessageEvent) => {
          if (data.number !== number || 'done' in data) return;
          worker.removeEventListener('message', listen);
          if (data.failed) failed(new Error(data.failed));
          else done(data.answer);
        };
        worker.addEventListener('message', listen);
        worker.postMessage({ ...question, number });
      });
    const began = performance.now();
    state.opened ??= put({ is: 'open', folder: new URL('/search/', location.href).href });
    await state.opened;
    const request = { text: `"${text}"`, filters: {}, order: 'relevance', page: 1 };
    await put({ is: 'search', request });
    const ms = performance.now() - began;
    const places = (await put({ is: 'find', request })) as unknown as number[];
    return { places: [...places], ms };
  }, phrase);

/** Through Pagefind as it comes. */
export const askDefault: Ask = (page, phrase) =>
  page.evaluate(async (text) => {
    const began = performance.now();
    const address = '/default/pagefind.js';
    const pagefind = await import(address);
    const { results } = await pagefind.search(text);
    const ten = await Promise.all(
      results.slice(0, 10).map((one: { data(): unknown }) => one.data()),
    );
    const ms = performance.now() - began;
    const state = window as unknown as { places?: Map<string, number> };
    if (!state.places) {
      const all = await pagefind.search(null);
      state.places = new Map(all.results.map(({ id }: { id: string }, at: number) => [id, at]));
    }
    void ten;
    return { places: results.map(({ id }: { id: string }) => state.places!.get(id)!), ms };
  }, phrase);
