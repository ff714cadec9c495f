import { EventEmitter } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { serveFiles, type FileServer } from '../../src/integrations/beside-pages.ts';

/** The folders of this test that lie among those of the system. */
const folders = (name: string) =>
  readdirSync(tmpdir()).filter((folder) => folder.startsWith(`huiyin-${name}-`));

/** What a request gets: `next` where it is left to others. */
interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: string | undefined;
}

/** A development server of which there is only what is asked of it. */
class Server {
  readonly watcher = new EventEmitter();
  readonly errors: string[] = [];
  readonly #use: ((...args: unknown[]) => unknown)[] = [];

  constructor(name: string, write: (folder: string) => Promise<unknown>) {
    const server = {
      watcher: this.watcher,
      middlewares: { use: (one: (...args: unknown[]) => unknown) => this.#use.push(one) },
    };
    serveFiles(
      server as unknown as FileServer,
      { base: '/renda/', content: 'content' },
      { name, write, typeOf: (path) => (path.endsWith('.csv') ? 'text/csv' : undefined) },
      { error: (message) => this.errors.push(message) },
    );
  }

  change(path: string): void {
    this.watcher.emit('all', 'change', resolve(path));
  }

  async get(url: string): Promise<Answer | 'next'> {
    let answer: Answer | 'next' | undefined;
    let type: string | undefined;
    const response = {
      statusCode: 200,
      setHeader: (_name: string, value: string) => (type = value),
      end(bytes?: Buffer) {
        answer = { status: this.statusCode, type, body: bytes?.toString() };
      },
    };
    await this.#use[0]!({ url }, response, () => (answer = 'next'));
    return answer!;
  }
}

describe('files that a development server makes on demand', () => {
  let server: Server | undefined;
  let made = 0;
  const name = `test${process.pid}`;
  const start = (write: (folder: string) => Promise<unknown>) => (server = new Server(name, write));
  const numbered = async (folder: string) => {
    made += 1;
    writeFileSync(join(folder, 'a.csv'), `第${made}次`);
  };

  afterEach(async () => {
    server?.change('content/site.yaml');
    await expect.poll(() => folders(name)).toEqual([]);
    made = 0;
  });

  test('are made when they are first asked for, and once', async () => {
    start(numbered);
    expect(folders(name)).toEqual([]);
    const answer = { status: 200, type: 'text/csv', body: '第1次' };
    expect(await server!.get(`/renda/${name}/a.csv`)).toEqual(answer);
    expect(await server!.get(`/renda/${name}/a.csv?v=2#x`)).toEqual(answer);
    expect([made, folders(name).length]).toEqual([1, 1]);
  });

  test('are made anew when content has changed, and leave no folder behind', async () => {
    start(numbered);
    for (const time of [1, 2, 3]) {
      expect(await server!.get(`/renda/${name}/a.csv`)).toMatchObject({ body: `第${time}次` });
      server!.change('content/yunxi/congress.yaml');
    }
    await expect.poll(() => folders(name)).toEqual([]);
  });

  test('stay as they are when something else has changed', async () => {
    start(numbered);
    await server!.get(`/renda/${name}/a.csv`);
    server!.change('content-of-others/site.yaml');
    server!.change('src/routes.ts');
    expect(await server!.get(`/renda/${name}/a.csv`)).toMatchObject({ body: '第1次' });
  });

  test('are not there where none of that name was made', async () => {
    start(numbered);
    expect(await server!.get(`/renda/${name}/b.csv`)).toEqual({
      status: 404,
      type: undefined,
      body: undefined,
    });
  });

  test.each([
    `/renda/${name}/`,
    `/renda/${name}/a.html`,
    `/${name}/a.csv`,
    `/renda/${name}/../a.csv`,
  ])('%s is left to others', async (url) => {
    start(numbered);
    expect([await server!.get(url), made]).toEqual(['next', 0]);
  });

  test('say once in the log why they could not be made, and are tried again after a change', async () => {
    let seen = '';
    let fault: Error | undefined = new Error('没有读到 site.yaml');
    start(async (folder) => {
      seen = folder;
      if (fault) throw fault;
      await numbered(folder);
    });
    const failed = { status: 500, type: undefined, body: undefined };
    expect(await server!.get(`/renda/${name}/a.csv`)).toEqual(failed);
    expect(await server!.get(`/renda/${name}/a.csv`)).toEqual(failed);
    expect(server!.errors).toEqual([`/renda/${name}/ 没有生成：没有读到 site.yaml`]);
    expect(existsSync(seen)).toBe(false);
    fault = undefined;
    server!.change('content/site.yaml');
    expect(await server!.get(`/renda/${name}/a.csv`)).toMatchObject({ body: '第1次' });
  });
});
