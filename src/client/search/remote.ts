import type { Answers, Question, Reply } from './messages.ts';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** The searcher in its worker, so that the page stays alive while it works. */
export class RemoteSearcher {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;

  /** @param folder address of `…/search/` */
  constructor(folder: string) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#take(data);
    this.#worker.onerror = ({ message }) => this.#refuse(message);
    // Whoever asks first is told what is wrong; here nobody waits.
    this.ask({ is: 'open', folder: new URL(folder, location.href).href }).catch(() => undefined);
  }

  /** Asks a question. Fails where files do not come, with words for developers. */
  ask<Q extends Question>(question: Q): Promise<Answers[Q['is']]> {
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ ...question, number });
    });
  }

  /** Ends the worker; whoever still waits is told that no answer will come. */
  close(): void {
    this.#worker.terminate();
    this.#refuse('closed');
  }

  #refuse(why: string): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error(why));
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.number);
    if (!waiting) return;
    this.#waiting.delete(reply.number);
    if ('failed' in reply) waiting.reject(new Error(reply.failed));
    else waiting.resolve(reply.answer as never);
  }
}
