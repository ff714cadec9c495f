import { resolve } from 'node:path';
import { receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { disk, type Disk, type Loaded, type NotLoaded } from './loaded.ts';
import type { Found } from './walk.ts';

/** What the thread is told. */
export interface Order {
  readonly root: string;
  readonly port: MessagePort;
  /** Two numbers that both threads see: messages sent, and files that the other thread loads from the end. */
  readonly shared: Int32Array;
}

/** A thread that has been started with an order, and the other end of its port. */
export interface Ahead {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly order: Omit<Order, 'port'>;
}

/** The first message is what was found; then come files in the order of their paths. */
export type Message = { readonly found: Found } | Batch;

/** Files that the thread has loaded. */
export interface Batch {
  /** Without the data of their YAML. */
  readonly files: readonly (readonly [path: string, file: Loaded | NotLoaded])[];
  /** These data for every file, as a list in JSON: faster than what is copied value by value. */
  readonly data: string;
}

export const SENT = 0;
export const TAKEN = 1;

/** In milliseconds. A thread that says nothing for so long has come to grief. */
const PATIENCE = 5000;

/** Whether the thread loads a file: what has another ending is no text of a record. */
export const isLoadedAhead = (path: string) => /\.(?:yaml|mdx?)$/.test(path);

/**
 * The disk, read by a thread of its own, which works ahead while this thread starts and while it looks at what has
 * come. Instead of waiting this thread loads files from the other end. It loads them all where the thread
 * comes to grief, and everything in any folder but this one.
 */
export function readAhead(
  { worker, port, order: { root, shared } }: Ahead,
  patience = PATIENCE,
): Disk {
  const files = new Map<string, Loaded | NotLoaded>();
  const ours = resolve(root);
  const isOurs = remembered((folder: string) => resolve(folder) === ours);
  let found: Found | undefined;
  let paths: readonly string[] = [];
  let received = 0;
  let isOver = false;

  const end = () => {
    isOver = true;
    port.close();
    void worker.terminate();
  };
  /** Takes one message; false where there is none. */
  const receive = (): boolean => {
    const message = receiveMessageOnPort(port)?.message as Message | undefined;
    if (!message) return false;
    received += 1;
    if ('found' in message) {
      found = message.found;
      paths = found.paths.filter(isLoadedAhead);
      return true;
    }
    const data = JSON.parse(message.data) as readonly Loaded['quick'][];
    message.files.forEach(([path, file], at) =>
      files.set(path, 'decoded' in file ? { ...file, quick: data[at] ?? undefined } : file),
    );
    return true;
  };
  /** Waits until one more message has been sent. */
  const wait = () => {
    if (Atomics.wait(shared, SENT, received, patience) === 'timed-out') end();
  };
  /** Loads a file that the thread then need not load; false where none is left. */
  const loadFromEnd = (): boolean => {
    const path = paths[paths.length - 1 - Atomics.load(shared, TAKEN)];
    if (path === undefined || files.has(path)) return false;
    Atomics.add(shared, TAKEN, 1);
    files.set(path, disk.load(root, path));
    return true;
  };

  return {
    walk: (folder, wanted) => {
      while (isOurs(folder) && !found && !isOver) if (!receive()) wait();
      return isOurs(folder) && found && !wanted ? found : disk.walk(folder, wanted);
    },
    load: (folder, path) => {
      while (isOurs(folder) && !isOver && isLoadedAhead(path) && !files.has(path)) {
        if (!receive() && !loadFromEnd()) wait();
      }
      const file = isOurs(folder) ? files.get(path) : undefined;
      files.delete(path);
      return file ?? disk.load(folder, path);
    },
  };
}

/** A function that is asked the same many times in a row. */
function remembered(answer: (question: string) => boolean): (question: string) => boolean {
  let last: { readonly question: string; readonly answer: boolean } | undefined;
  return (question) => {
    if (last?.question !== question) last = { question, answer: answer(question) };
    return last.answer;
  };
}
