import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The file of the site's own worker; undefined where no site has been built. */
export function findWorker(): string | undefined {
  const scripts = join(process.env['HUIYIN_OUT'] || 'dist', '_astro');
  if (!existsSync(scripts)) return undefined;
  const worker = readdirSync(scripts).find((name) => name.startsWith('worker-'));
  return worker && join(scripts, worker);
}

/** A folder behind a server that counts, with a page that has nothing in it, and the site's own worker. */
export async function serve(
  folder: string,
  worker: string,
): Promise<{ server: Server; wire: { bytes: number }; address: string }> {
  const wire = { bytes: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    try {
      const bytes = fileOf(pathname, folder, worker);
      wire.bytes += bytes.length;
      response.setHeader('Content-Type', typeOf(pathname));
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, wire, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

function fileOf(path: string, folder: string, worker: string): Buffer {
  if (path === '/zh/') return Buffer.from('<!doctype html><html lang="zh"><title>bench</title>');
  if (path === '/worker.js') return readFileSync(worker);
  return readFileSync(join(folder, path));
}

function typeOf(path: string): string {
  if (path.endsWith('/')) return 'text/html; charset=utf-8';
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}
