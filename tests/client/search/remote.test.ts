import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RemoteSearcher } from '../../../src/client/search/remote.ts';
import { Session } from '../../../src/client/search/session.ts';

interface Sent {
  readonly is: string;
  readonly number: number;
}

/** A worker that says nothing of itself. */
class SilentWorker {
  static all: SilentWorker[] = [];
  readonly sent: Sent[] = [];
  ended = false;
  onmessage: ((event: { data: object }) => void) | undefined;
  onerror: ((event: { message: string }) => void) | undefined;

  constructor() {
    SilentWorker.all.push(this);
  }

  postMessage(message: Sent): void {
    this.sent.push(message);
  }

  terminate(): void {
    this.ended = true;
  }
}

beforeEach(() => {
  SilentWorker.all = [];
  vi.stubGlobal('Worker', SilentWorker);
  vi.stubGlobal('location', { href: 'https://example.org/' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const count = { is: 'count', text: '路', filters: {} } as const;

test('an answer goes to its question', async () => {
  const remote = new RemoteSearcher('search/');
  const answers = [remote.ask(count), remote.ask(count)];
  const [worker] = SilentWorker.all as [SilentWorker];
  expect(worker.sent.map(({ is, number }) => [is, number])).toEqual([
    ['open', 1],
    ['count', 2],
    ['count', 3],
  ]);
  worker.onmessage!({ data: { number: 3, answer: 30 } });
  worker.onmessage!({ data: { number: 2, answer: 20 } });
  expect(await Promise.all(answers)).toEqual([20, 30]);
});

test('whoever waits when the worker is ended is told so', async () => {
  const remote = new RemoteSearcher('search/');
  const waiting = [remote.ask(count), remote.ask(count)].map((one) =>
    one.catch(({ message }: Error) => message),
  );
  remote.close();
  expect(SilentWorker.all[0]!.ended).toBe(true);
  expect(await Promise.all(waiting)).toEqual(['closed', 'closed']);
});

test('one question that fails ends all others of its worker; the next gets a new one', async () => {
  const session = new Session('search/');
  const asked = [session.ask(count), session.ask({ is: 'rows', request: {} as never })];
  const failed = asked.map((one) => one.catch(({ message }: Error) => message));
  const [worker] = SilentWorker.all as [SilentWorker];
  worker.onmessage!({ data: { number: 2, failed: 'a file of the index did not come' } });
  expect(await Promise.all(failed)).toEqual(['a file of the index did not come', 'closed']);
  const again = session.ask(count);
  expect([SilentWorker.all.length, worker.ended]).toEqual([2, true]);
  SilentWorker.all[1]!.onmessage!({ data: { number: 2, answer: 7 } });
  expect(await again).toBe(7);
});
