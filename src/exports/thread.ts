import { parentPort, workerData } from 'node:worker_threads';
import { type Order, writeExports } from './build.ts';

/** The writing of the open data as a thread of its own, beside that of the pages. */
parentPort?.postMessage(writeExports(workerData as Order));
