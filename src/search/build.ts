import { createModel } from '../model/create.ts';
import type { Model } from '../model/records.ts';
import { page } from '../schema/page.ts';
import { readContent } from '../source/disk.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import type { Reading } from '../source/reading.ts';
import { readYaml } from '../source/yaml.ts';
import type { SearchDocument } from './document.ts';
import { documentsOf, kindNames, type SitePage } from './documents.ts';
import { simplifiedForms } from './simplify.ts';
import { type Sample, type Verdict, verifyIndex } from './verify.ts';
import { type Labels, writeIndex, type Written } from './write.ts';

/** Where the content lies, where the index shall lie, and the day for which it is made. */
export interface Order {
  readonly content: string;
  readonly folder: string;
  readonly today: string;
}

/** Everything that can be searched, and what kinds and towns are called. */
export interface Searchable {
  readonly documents: readonly SearchDocument[];
  readonly labels: Labels;
}

/** Reads the content folder as what can be searched. */
export function readSearchable(content: string, today: string): Searchable {
  const reading = readContent(content);
  if (!reading.settings) throw new Error('没有读到 site.yaml');
  const bodies = new Map(
    reading.entries.map(({ kind, town, id, body }) => [`${kind}/${town}/${id}`, body]),
  );
  const model = createModel(reading.entries, reading.settings, today);
  return {
    documents: documentsOf(model, sitePages(reading), (key) => bodies.get(key)),
    labels: labelsOf(model),
  };
}

/** What was written, and what asking it gave. */
export interface Built extends Written {
  readonly verdict: Verdict;
}

/** Phrases that every build asks its index for. */
const SAMPLE: Sample = { phrases: 200, seed: 1 };

/** Writes the index of a content folder, and asks it whether it finds what is there. */
export async function buildIndex({ content, folder, today }: Order): Promise<Built> {
  const { documents, labels } = readSearchable(content, today);
  const simplify = simplifiedForms();
  const written = await writeIndex(documents, labels, simplify, folder);
  return { ...written, verdict: await verifyIndex(folder, documents, simplify, SAMPLE) };
}

function labelsOf({ towns }: Model): Labels {
  return {
    names: { ...kindNames, ...Object.fromEntries(towns.map(({ slug, name }) => [slug, name])) },
    demonstration: towns.filter(({ demonstration }) => demonstration).map(({ slug }) => slug),
  };
}

/** The pages of the site itself that can be shown. */
function sitePages({ files, pages }: Reading): SitePage[] {
  const shown = new Set(pages);
  return files
    .filter(({ path }) => shown.has(path))
    .flatMap(({ path, text }) => {
      const split = splitFrontMatter(text);
      if (!('yaml' in split)) return [];
      const { data } = readYaml(text.slice(split.yaml.start, split.yaml.end));
      const { title } = page.parse(data);
      const name = path.replace(/^pages\/|\.mdx$/g, '');
      return [{ name, title, body: text.slice(split.body) }];
    });
}
