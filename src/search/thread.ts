import { parentPort, workerData } from 'node:worker_threads';
import { buildIndex, type Order } from './build.ts';

/** The building of the index as a thread of its own, beside that of the pages. */
parentPort?.postMessage(await buildIndex(workerData as Order));
