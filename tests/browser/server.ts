import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A static site on this machine. `url` ends with the base path; `close` ends the server. */
export interface SiteServer {
  readonly origin: string;
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built folder on a free port, the way a plain web server would: index.html for a folder,
 * 404.html with status 404 for what is missing or lies outside the base path.
 */
export async function serveSite(folder: string, base = '/'): Promise<SiteServer> {
  if (!existsSync(folder)) {
    throw new Error(`没有找到已生成的网站 ${folder}/，请先运行 npm run build。`);
  }
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const missing = () => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : '404');
    };
    if (!request.url?.startsWith(prefix)) return missing();
    request.url = request.url.slice(prefix.length - 1);
    files(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: origin + prefix,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
