import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry } from './entry.ts';
import { kindNames, kinds, type Kind } from './kinds.ts';
import { placeOf } from './place.ts';
import type { Reading, Single } from './reading.ts';
import { SharedReading } from './shared-reading.ts';
import { readSingle } from './single.ts';

/** Puts into words what is wrong with the files of a reading, one line each. */
export type Explain = (reading: Reading) => readonly string[];

/** What Astro keeps of a record; the body lies beside it. */
export type Stored<K extends Kind> = Omit<Extract<Entry, { kind: K }>, 'body'>;

/** The part of the content folder that one collection looks after. */
interface Share {
  readonly name: string;
  has(path: string): boolean;
  /** Id in the store of what a file of this share says. */
  idOf(path: string): string;
  put(single: Pick<Single, 'entry' | 'settings'>, context: LoaderContext): Promise<void>;
}

const shared = new SharedReading(kindNames.length + 1);

/** Loads the records of one kind. What is invalid is logged and left out. */
export function contentLoader(kind: Kind, explain: Explain): Loader {
  const share: Share = {
    name: kind,
    has: (path) => kindOf(path) === kind,
    idOf: (path) => idOf(path),
    put: async ({ entry }, context) => {
      if (entry) await putEntry(entry, context);
    },
  };
  return loaderOf(share, explain);
}

/** Loads `site.yaml` as the one entry `site`, and logs what belongs to no kind of record. */
export function siteLoader(explain: Explain): Loader {
  const share: Share = {
    name: 'site',
    has: (path) => kindOf(path) === undefined,
    idOf: () => 'site',
    put: async ({ settings }, { store }) => {
      if (settings) store.set({ id: 'site', data: settings });
    },
  };
  return loaderOf(share, explain);
}

function loaderOf(share: Share, explain: Explain): Loader {
  return {
    name: `huiyin-${share.name}`,
    load: async (context) => {
      const root = rootOf(context);
      await fill(share, context, shared.take(root, share.name), explain);
      watch(share, context, root, explain);
    },
  };
}

async function fill(
  share: Share,
  context: LoaderContext,
  reading: Reading,
  explain: Explain,
): Promise<void> {
  const left = new Set(context.store.keys());
  const entries = reading.entries.filter(({ file }) => share.has(file));
  for (const entry of entries) {
    await share.put({ entry }, context);
    left.delete(share.idOf(entry.file));
  }
  if (reading.settings) {
    await share.put({ settings: reading.settings }, context);
    left.delete('site');
  }
  for (const id of left) context.store.delete(id);
  const faults = reading.faults.filter(({ file }) => share.has(file));
  if (faults.length > 0) log(context, explain, { ...reading, faults });
}

/** In the dev server: a file that changes is read again, and no other. */
function watch(share: Share, context: LoaderContext, root: string, explain: Explain): void {
  const { watcher, store } = context;
  if (!watcher) return;
  const pathOf = (full: string) => relative(root, full).split(sep).join('/');
  const reread = async (full: string) => {
    const path = pathOf(full);
    if (path.startsWith('../') || !share.has(path)) return;
    const single = readSingle(root, path);
    if (single.entry ?? single.settings) await share.put(single, context);
    else if (placeOf(path).is === 'record') store.delete(share.idOf(path));
    if (single.faults.length > 0) log(context, explain, readingOf(root, single));
  };
  const changed = (full: string) =>
    void reread(full).catch((error: unknown) => context.logger.error(String(error)));
  watcher.add(root);
  watcher.on('add', changed);
  watcher.on('change', changed);
  watcher.on('unlink', (full) => {
    const path = pathOf(full);
    if (share.has(path) && placeOf(path).is === 'record') store.delete(share.idOf(path));
  });
}

async function putEntry({ body, ...data }: Entry, context: LoaderContext): Promise<void> {
  const { store, config } = context;
  const id = idOf(data.file);
  const digest = context.generateDigest({ ...data, body });
  if (store.get(id)?.digest === digest) return;
  const full = resolve(rootOf(context), data.file);
  const filePath = relative(fileURLToPath(config.root), full).split(sep).join('/');
  const rendered = kinds[data.kind].format === 'md' && {
    // Behind an empty front matter of its own, a body that begins with a rule stays a body.
    rendered: await context.renderMarkdown(`---\n---\n${body}`, { fileURL: pathToFileURL(full) }),
  };
  store.set({ id, data, body, digest, filePath, ...rendered });
}

function rootOf({ config }: LoaderContext): string {
  return resolve(fileURLToPath(config.root), process.env['HUIYIN_CONTENT'] || 'content');
}

function kindOf(path: string): Kind | undefined {
  const place = placeOf(path);
  return place.is === 'record' ? place.kind : undefined;
}

function idOf(path: string): string {
  const place = placeOf(path);
  return place.is === 'record' ? `${place.town}/${place.id}` : 'site';
}

function readingOf(root: string, single: Single): Reading {
  const { path, file, entry, settings, faults } = single;
  return {
    root,
    paths: [path],
    files: file ? [file] : [],
    entries: entry ? [entry] : [],
    settings,
    pages: [],
    faults,
  };
}

function log({ logger, config }: LoaderContext, explain: Explain, reading: Reading): void {
  const root = relative(fileURLToPath(config.root), reading.root);
  for (const line of explain({ ...reading, root })) logger.error(line);
}
