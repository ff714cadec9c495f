import { workerData } from 'node:worker_threads';
import { isLoadedAhead, SENT, TAKEN, type Message, type Order } from './ahead.ts';
import { changedSince, isConcerned } from './git.ts';
import { disk } from './loaded.ts';

/** Few, so that the reader need not wait long for the first; many, so that sending costs little. */
const FILES_AT_ONCE = 100;

const { root, ref, port, shared } = workerData as Order;

function send(message: Message): void {
  port.postMessage(message);
  Atomics.add(shared, SENT, 1);
  Atomics.notify(shared, SENT);
}

// Where git cannot say, the other thread must ask it too, and tell why.
const changes =
  ref === undefined ? undefined : await changedSince(root, ref).catch(() => undefined);
const found = disk.walk(root, changes && isConcerned(changes));
send({ found, changed: changes });
const paths = found.paths.filter(isLoadedAhead);
for (let at = 0; at < paths.length - Atomics.load(shared, TAKEN); at += FILES_AT_ONCE) {
  const now = paths.slice(at, at + FILES_AT_ONCE);
  const loaded = now.map((path) => disk.load(root, path));
  send({
    files: now.map((path, index) => [path, { ...loaded[index]!, quick: undefined }]),
    data: JSON.stringify(loaded.map((file) => ('decoded' in file && file.quick) || null)),
  });
}
