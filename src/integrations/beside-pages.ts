import { rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { folderBeside } from './folder-beside.ts';
import { MadeOnDemand } from './made-on-demand.ts';
import { moveInto } from './move-into.ts';
import type { Setting } from './setting.ts';

/** Files that are written beside the pages, on another core while those are made. */
export interface Beside<Done> {
  /** The folder of the site in which they lie. */
  readonly name: string;
  /** Writes them into a folder. Fails where they are not as they should be. */
  readonly write: (folder: string) => Promise<Done>;
  /** When they lie in the site: does what is left to do, and returns the line that tells of it. */
  readonly finish: (done: Done, folder: string) => string | Promise<string>;
  /** The type as which a development server serves a path; undefined where it is none of these files. */
  readonly typeOf: (path: string) => string | undefined;
}

/** The part of a development server that is needed to serve files. */
export type FileServer = Pick<ViteDevServer, 'watcher' | 'middlewares'>;

/** Writes files beside the pages of a build, and on demand for a development server. */
export function besidePages<Done>(
  setting: Setting,
  { name, write, finish, typeOf }: Beside<Done>,
): AstroIntegration {
  let folder = '';
  let writing: Promise<Done> | undefined;
  return {
    name: `huiyin:${name}`,
    hooks: {
      'astro:build:start': async () => {
        folder = await folderBeside(setting.out, name);
        writing = write(folder);
        // Seen when the pages are done; until then it is nobody's failure.
        writing.catch(() => undefined);
      },
      'astro:server:setup': ({ server, logger }) =>
        serveFiles(server, setting, { name, write, typeOf }, logger),
      'astro:build:done': async () => {
        try {
          const done = await writing!;
          const place = join(setting.out, name);
          await moveInto(folder, place);
          console.log(await finish(done, place));
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      },
    },
  };
}

/** Serves the files while the site is written. Why they could not be made is said in the log. */
export function serveFiles(
  server: FileServer,
  { base, content }: Pick<Setting, 'base' | 'content'>,
  { name, write, typeOf }: Pick<Beside<unknown>, 'name' | 'write' | 'typeOf'>,
  logger: Pick<AstroIntegrationLogger, 'error'>,
): void {
  const start = `${base}${name}/`;
  const made = new MadeOnDemand(name, (folder) =>
    write(folder).catch((error: unknown) => {
      logger.error(`${start} 没有生成：${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }),
  );
  server.watcher.on('all', (_event, file) => {
    if (file.startsWith(resolve(content) + sep)) void made.forget();
  });
  server.middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*/, '');
    const file = path.startsWith(start) ? path.slice(start.length) : '';
    const type = file.includes('..') ? undefined : typeOf(file);
    if (!type) return next();
    try {
      const bytes = await made.read(file);
      response.statusCode = bytes ? 200 : 404;
      if (bytes) response.setHeader('Content-Type', type);
      response.end(bytes);
    } catch {
      response.statusCode = 500;
      response.end();
    }
  });
}
