import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Share } from '../src/checks/shares.ts';

/** From how many files on two threads are quicker than one, which starts sooner. */
const MANY = 2000;

/** What the second thread is told at its start; the day follows when it is known to be one. */
export interface Task {
  readonly root: string;
  readonly towns: ReadonlySet<string>;
}

/** A thread that checks some of the towns while the first one checks the others. */
export class SecondThread {
  /** Folders of the towns that it checks. */
  readonly towns: ReadonlySet<string>;
  readonly #worker: Worker;
  readonly #share: Promise<Share | undefined>;

  /** Starts it where it is worth it: where there is more than one town, and many files. */
  static start(
    root: string,
    { many = MANY, script = new URL('./second-share.ts', import.meta.url) } = {},
  ): SecondThread | undefined {
    const towns = secondHalf(sizesOf(root), many);
    return towns.size > 0 ? new SecondThread({ root, towns }, script) : undefined;
  }

  private constructor(task: Task, script: URL) {
    this.towns = task.towns;
    this.#worker = new Worker(script, { workerData: task, stdout: true, stderr: true });
    this.#share = new Promise((resolve) => {
      this.#worker.once('message', resolve);
      this.#worker.once('error', () => resolve(undefined));
      this.#worker.once('exit', () => resolve(undefined));
    });
  }

  /** Tells it the day. */
  tell(today: string): void {
    this.#worker.postMessage(today);
  }

  /** What it found; undefined where it came to nothing. */
  share(): Promise<Share | undefined> {
    return this.#share;
  }

  stop(): void {
    void this.#worker.terminate();
  }
}

/** How many files each folder has; none where a folder cannot be read: that is for the check to say. */
function sizesOf(root: string): Map<string, number> {
  try {
    return new Map(
      readdirSync(root, { withFileTypes: true })
        .filter((item) => item.isDirectory() && !item.name.startsWith('.'))
        .map(({ name }) => [name, countFiles(join(root, name))]),
    );
  } catch {
    return new Map();
  }
}

function countFiles(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce(
    (sum, item) => sum + (item.isDirectory() ? countFiles(join(folder, item.name)) : 1),
    0,
  );
}

/** Of folders, those with about half of all files. Folders that differ only by case are told of together. */
export function secondHalf(sizes: ReadonlyMap<string, number>, many: number): Set<string> {
  const second = new Set<string>();
  const groups = [...Map.groupBy(sizes, ([folder]) => folder.toLowerCase())]
    .filter(([name]) => name !== 'pages')
    .map(([, group]) => ({
      folders: group.map(([folder]) => folder),
      size: group.reduce((sum, [, size]) => sum + size, 0),
    }))
    .sort((a, b) => b.size - a.size);
  if (groups.length < 2 || groups.reduce((sum, { size }) => sum + size, 0) < many) return second;
  let ahead = 0;
  for (const { folders, size } of groups) {
    const isSecond = ahead > 0;
    ahead += isSecond ? -size : size;
    if (isSecond) for (const folder of folders) second.add(folder);
  }
  return second;
}
