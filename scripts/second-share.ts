import { once } from 'node:events';
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Task } from './second-thread.ts';

enableCompileCache();
const { root, towns } = workerData as Task;
const told = parentPort && once(parentPort, 'message');
const { rules } = await import('../src/checks/rules/index.ts');
const { checkTowns } = await import('../src/checks/shares.ts');
const { withAttachments } = await import('../src/source/attachments.ts');
const { readTowns } = await import('../src/source/disk.ts');

const reading = await withAttachments(readTowns(root, (town) => towns.has(town)));
const [today] = (await told) as [string];
parentPort?.postMessage(checkTowns(reading, (town) => towns.has(town), { rules, today }));
