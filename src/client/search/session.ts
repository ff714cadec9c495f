import type { Answers, Question } from './messages.ts';
import { RemoteSearcher } from './remote.ts';

/** The searcher of a page: opened when it is first needed, and anew after a failure. */
export class Session {
  readonly #folder: string;
  #remote: RemoteSearcher | undefined;

  /** @param folder address of `…/search/` */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Begins to load what every search needs. */
  wake(): RemoteSearcher {
    this.#remote = this.#remote || new RemoteSearcher(this.#folder);
    return this.#remote;
  }

  /** Asks a question. A worker that failed is not asked again: what did not come it would never have. */
  async ask<Q extends Question>(question: Q): Promise<Answers[Q['is']]> {
    const remote = this.wake();
    try {
      return await remote.ask(question);
    } catch (error) {
      if (this.#remote === remote) {
        this.#remote = undefined;
        remote.close();
      }
      throw error;
    }
  }
}

/** Whether this browser can run the searcher: module workers, WebAssembly, and what came with them. */
export function canSearch(): boolean {
  if (!('Worker' in window) || !('WebAssembly' in window) || !('matchAll' in String.prototype)) {
    return false;
  }
  let asked = false;
  try {
    // Only a browser that knows modules in workers asks for the type before it looks at the address.
    new Worker('blob://', {
      get type(): WorkerType {
        asked = true;
        return 'module';
      },
    }).terminate();
  } catch {
    // The address is none on purpose.
  }
  return asked;
}
