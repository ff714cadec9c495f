import { getCollection, getEntry } from 'astro:content';
import { createModel } from './model/create.ts';
import type { LinkedRecord, Model } from './model/records.ts';
import type { Site } from './schema/site.ts';
import type { Entry } from './source/entry.ts';
import { kindNames } from './source/kinds.ts';

/** The day for which this build is made, as the settings of the build have fixed it. */
function today(): string {
  const day = process.env['HUIYIN_TODAY'];
  if (!day) throw new Error('生成网站的日期没有定下来');
  return day;
}

async function load(): Promise<Model> {
  const collections = await Promise.all(kindNames.map((kind) => getCollection(kind)));
  const entries = collections
    .flat()
    .map(({ data, body }) => ({ ...data, body: body ?? '' }) as Entry);
  const [settings] = await getCollection('site');
  if (!settings) throw new Error('没有读到 content/site.yaml');
  const pages = (await getPages()).map(({ id }) => id);
  return createModel(entries, settings.data as Site, today(), pages);
}

let model: Promise<Model> | undefined;

/** The model of this build, made once. */
export function getModel(): Promise<Model> {
  model ??= load();
  return model;
}

/** The Markdown of a record, to be rendered by its page; nothing where it has none. */
export async function getBody({ kind, town, id, hasBody }: LinkedRecord) {
  return hasBody ? getEntry(kind, `${town.slug}/${id}`) : undefined;
}

/** The pages of prose. */
export function getPages() {
  return getCollection('pages');
}
