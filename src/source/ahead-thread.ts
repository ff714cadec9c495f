import { workerData } from 'node:worker_threads';
import { isLoadedAhead, SENT, TAKEN, type Message, type Order } from './ahead.ts';
import { disk } from './loaded.ts';

/** Few, so that the reader need not wait long for the first; many, so that sending costs little. */
const FILES_AT_ONCE = 100;

const { root, port, shared } = workerData as Order;

function send(message: Message): void {
  port.postMessage(message);
  Atomics.add(shared, SENT, 1);
  Atomics.notify(shared, SENT);
}

const found = disk.walk(root);
send({ found });
const paths = found.paths.filter(isLoadedAhead);
for (let at = 0; at < paths.length - Atomics.load(shared, TAKEN); at += FILES_AT_ONCE) {
  const now = paths.slice(at, at + FILES_AT_ONCE);
  const loaded = now.map((path) => disk.load(root, path));
  send({
    files: now.map((path, index) => [path, { ...loaded[index]!, quick: undefined }]),
    data: JSON.stringify(loaded.map((file) => ('decoded' in file && file.quick) || null)),
  });
}
