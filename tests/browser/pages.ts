import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { today as dayOf } from '../../scripts/today.ts';
import { createModel } from '../../src/model/create.ts';
import type { LinkedRecord, Model, RecordKind, Town } from '../../src/model/records.ts';
import { readContent } from '../../src/source/disk.ts';
import { isKind } from '../../src/source/kinds.ts';

/** What one page is, as far as its address and the content tell. */
interface Place {
  /** Pages that are made alike have the same, for example `record: motions`. */
  readonly template: string;
  readonly town?: Town | undefined;
  /** On lists and records. */
  readonly kind?: RecordKind | undefined;
  /** On the page of a record. */
  readonly record?: LinkedRecord | undefined;
  /** Address of the page that says the same; on sheets for a notice board, which have nothing of the site around them. */
  readonly sheetOf?: string | undefined;
}

/** A page of the built site. */
export interface BuiltPage extends Place {
  /** Address below the base: empty for the home page, `yunxi/motions/2026-01/`, `404.html`. */
  readonly path: string;
  readonly html: string;
}

/** The built site, and the model of the content that it was built from. */
export interface BuiltSite {
  readonly folder: string;
  /** Begins and ends with `/`. */
  readonly base: string;
  /** Without a slash at the end. */
  readonly origin: string;
  readonly model: Model;
  readonly pages: readonly BuiltPage[];
  /** Every built file, below the folder, with `/`. */
  readonly files: ReadonlySet<string>;
}

/** From what and for where a site was built. */
export interface BuildPlan {
  readonly folder: string;
  readonly content: string;
  readonly base?: string | undefined;
  readonly origin?: string | undefined;
}

/** The plan of the build that the environment describes, as the build itself reads it. */
export function planOfEnvironment(): BuildPlan {
  const { HUIYIN_OUT, HUIYIN_CONTENT, HUIYIN_BASE, HUIYIN_SITE } = process.env;
  return {
    folder: HUIYIN_OUT || 'dist',
    content: HUIYIN_CONTENT || 'content',
    base: HUIYIN_BASE,
    origin: HUIYIN_SITE,
  };
}

/** Reads a built site once; throws in Chinese where there is none. */
export function readSite(plan: BuildPlan = planOfEnvironment()): BuiltSite {
  const { folder } = plan;
  if (!existsSync(folder)) {
    throw new Error(`没有找到已生成的网站 ${folder}/，请先运行 npm run build。`);
  }
  const { entries, settings } = readContent(plan.content);
  if (!settings) throw new Error(`${plan.content}/site.yaml 不能读取。`);
  const model = createModel(entries, settings, today());
  const { address } = settings;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'));
  return {
    folder,
    base: `/${plan.base || address.base || '/'}/`.replace(/\/+/g, '/'),
    origin: (plan.origin || address.origin).replace(/\/+$/, ''),
    model,
    files: new Set(files),
    pages: files
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => readPage(folder, file, model)),
  };
}

/** The largest page of every template, in the order of the templates' names. */
export function oneOfEach(pages: readonly BuiltPage[]): BuiltPage[] {
  return [...Map.groupBy(pages, ({ template }) => template)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, alike]) => alike.reduce((a, b) => (b.html.length > a.html.length ? b : a)));
}

/** The day of the build: `HUIYIN_TODAY`, or today in Asia/Shanghai. */
export const today = () => dayOf(process.env);

function readPage(folder: string, file: string, model: Model): BuiltPage {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return { path, html: readFileSync(join(folder, file), 'utf8'), ...placeOf(path, model) };
}

function placeOf(path: string, model: Model): Place {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  if (path === '') return { template: 'home' };
  if (path === '404.html') return { template: 'not found' };
  if (['due/', 'map/', 'search/'].includes(path)) return { template: path.slice(0, -1) };
  if (path === 'statistics/') return { template: 'statistics of all towns' };
  if (first === 'data') return { template: rest.length === 0 ? 'data' : 'data set' };
  const town = model.town(first);
  if (town) return { town, ...placeInTown(town, rest) };
  if (first === 'summaries' && rest[0] === 'figures') {
    return { template: rest[1] ? 'figure of all towns' : 'figures of all towns' };
  }
  return isKind(first) && first !== 'congress'
    ? { template: `list of all towns: ${first}`, kind: first }
    : { template: 'prose' };
}

function placeInTown(town: Town, parts: readonly string[]): Place {
  const [kind = '', ...id] = parts;
  if (parts.includes('print')) return sheetPlace(town, parts);
  if (parts.length === 0) return { template: 'town' };
  if (!isKind(kind) || kind === 'congress') return { template: kind };
  if (kind === 'summaries' && id[0] === 'figures') return { template: 'figures of all years' };
  if (kind === 'summaries' && id[1]) return { template: id[1] };
  const record = town.find(`${kind}/${id.join('/')}`);
  if (record) return { template: `record: ${kind}`, kind, record };
  const isEmpty = town.records[kind].length === 0;
  return { template: isEmpty ? 'list: empty' : `list: ${kind}`, kind };
}

/** Of what a sheet is: the announcement of duty says what the list of stations leads to. */
function sheetPlace({ slug }: Town, parts: readonly string[]): Place {
  const duty = parts[0] === 'print';
  const same = duty ? ['stations'] : parts.slice(0, -1);
  return {
    template: `sheet: ${duty ? 'duty' : parts[0]}`,
    sheetOf: [slug, ...same].map((part) => `${part}/`).join(''),
  };
}
