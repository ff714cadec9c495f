import { Worker } from 'node:worker_threads';
import type { Setting } from './setting.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Does some work in a thread of its own, which finds the addresses of this build in its environment. One such thread
 * at a time: beside the pages a second would slow down all three where there are two cores.
 */
export function inThread<Done>(file: URL, order: object, setting: Setting): Promise<Done> {
  const work = last.then(() => started<Done>(file, order, setting));
  last = work.catch(() => undefined);
  return work;
}

function started<Done>(file: URL, order: object, { base, origin }: Setting): Promise<Done> {
  return new Promise((done, failed) => {
    const thread = new Worker(file, {
      workerData: order,
      env: { ...process.env, HUIYIN_BASE: base, HUIYIN_SITE: origin },
      // Not the flags of a process that was started to evaluate a string: a thread is a file.
      execArgv: [],
    });
    thread.on('message', done);
    thread.on('error', failed);
    thread.on('exit', (code) => failed(new Error(`${file.pathname} 没有做完（${code}）`)));
  });
}
