import { newestFirst } from '../model/day.ts';
import { dayOf, yearOf } from '../model/order.ts';
import type { LinkedRecord, Model, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { congressView } from '../views/congress.ts';
import { kindViews, navigationOrder, viewOf } from '../views/kinds/index.ts';
import { hrefOf } from '../views/links.ts';
import type { SearchDocument } from './document.ts';
import { factPassages, provenancePassages, sectionPassages } from './passages.ts';
import { prosePassages } from './prose.ts';

/** The Markdown of a record, by `kind/town/id`; of a page of the site by its name. */
export type BodyOf = (key: string) => string | undefined;

/** A page of the site itself, as it lies in `content/pages`. */
export interface SitePage {
  readonly name: string;
  readonly title: string;
  readonly body: string;
}

/** How what a record says can be checked, for the filter. */
function evidenceOf({ data }: LinkedRecord): string {
  if (data.dateInferred) return '日期由编者推断';
  return data.sources?.length ? '有来源可查' : '本机关登记';
}

function officesOf(record: LinkedRecord): string[] {
  switch (record.kind) {
    case 'matters':
      return record.office ? [record.office.data.name] : [];
    case 'motions':
      return [...(record.office ? [record.office] : []), ...record.joint].map(
        ({ data }) => data.name,
      );
    case 'supervision':
      return record.offices.map(({ data }) => data.name);
    default:
      return [];
  }
}

function stateOf(record: LinkedRecord): string | undefined {
  if (record.kind === 'motions' || record.kind === 'matters') return record.state.stage;
  return viewOf(record.kind).item(record).state?.word;
}

function categoryOf(record: LinkedRecord): string | undefined {
  return record.kind === 'motions' || record.kind === 'matters' ? record.data.category : undefined;
}

function recordDocument(record: LinkedRecord, bodyOf: BodyOf): SearchDocument {
  const { kind, town, id } = record;
  const parts = viewOf(kind).parts(record);
  const body = record.hasBody ? (bodyOf(`${kind}/${town.slug}/${id}`) ?? '') : '';
  return {
    href: hrefOf(record),
    title: parts.title,
    kind,
    town: town.slug,
    day: dayOf(record),
    year: yearOf(record),
    state: stateOf(record),
    offices: officesOf(record),
    category: categoryOf(record),
    evidence: evidenceOf(record),
    passages: [
      ...(parts.lead ? [{ anchor: '', text: parts.lead }] : []),
      ...factPassages('', parts.facts),
      ...parts.sections.flatMap((section) =>
        section.type === 'body' ? prosePassages(section.id, body) : sectionPassages(section),
      ),
      ...provenancePassages(record),
    ],
  };
}

function place(
  town: Town,
  kind: string,
  href: string,
  title: string,
  text: string,
): SearchDocument {
  return {
    href,
    title,
    kind,
    town: town.slug,
    offices: [],
    passages: text ? [{ anchor: '', text }] : [],
  };
}

/** Places and bodies of a town: they have pages of their own, and what stands there is in their records. */
function townDocuments(model: Model, town: Town): SearchDocument[] {
  const { slug } = town;
  const view = congressView(model, town);
  return [
    {
      ...place(town, 'congress', routes.congress(slug), view.title, view.lead),
      passages: view.sections.flatMap(sectionPassages),
    },
    ...town.areas.map(({ id, data }) =>
      place(town, 'areas', routes.area(slug, id), data.name, (data.aliases ?? []).join('、')),
    ),
    ...town.groups.map(({ id, data }) =>
      place(town, 'groups', routes.group(slug, id), data.name, ''),
    ),
    ...town.offices.map(({ id, data }) =>
      place(town, 'offices', routes.office(slug, id), data.name, ''),
    ),
  ];
}

function pageDocument({ name, title, body }: SitePage): SearchDocument {
  return {
    href: routes.page(name),
    title,
    kind: 'pages',
    town: '',
    offices: [],
    passages: prosePassages('', body),
  };
}

/** Names of what can be found, by kind, in the order of the navigation. */
export const kindNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(navigationOrder.map((kind) => [kind, kindViews[kind].name])),
  congress: '人大概况',
  areas: '村和社区',
  groups: '代表小组',
  offices: '承办单位',
  pages: '本站说明',
};

/** Every page that can be searched, newest first; days that are unknown, and places, come last. */
export function documentsOf(
  model: Model,
  pages: readonly SitePage[],
  bodyOf: BodyOf,
): SearchDocument[] {
  const records = model.towns.flatMap((town) =>
    navigationOrder.flatMap((kind) =>
      (town.records[kind] as readonly LinkedRecord[]).map((record) =>
        recordDocument(record, bodyOf),
      ),
    ),
  );
  const others = model.towns.flatMap((town) => townDocuments(model, town));
  return [
    ...records.sort((a, b) => newestFirst(a.day, b.day)),
    ...others,
    ...pages.map(pageDocument),
  ];
}
