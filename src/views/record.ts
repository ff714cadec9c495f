import type { LinkedRecord, Model } from '../model/records.ts';
import * as routes from '../routes.ts';
import { formatDay } from '../text/format.ts';
import { fact } from './facts.ts';
import { followRecord, followSection } from './follow.ts';
import { kindColumn } from './columns.ts';
import { createFrame, townCrumbs } from './frame.ts';
import { navigationOrder, viewOf } from './kinds/index.ts';
import { hrefOf } from './links.ts';
import { reviewFacts, sourceLines } from './provenance.ts';
import { itemSection } from './sections.ts';
import { recordSheetLinks } from './sheets/links.ts';
import type { Provenance, RecordView } from './pages.ts';
import type { Item } from './pieces.ts';

/** A record of any kind in a list. */
export const itemOf = (record: LinkedRecord): Item => viewOf(record.kind).item(record);

function provenanceOf(record: LinkedRecord, today: string): Provenance {
  const { note, corrections = [] } = record.data;
  return {
    review: [...reviewFacts(record.data), ...fact('编者说明', note)],
    sources: sourceLines(record.data),
    corrections: corrections.map(({ on, what, why }) => ({ day: formatDay(on), what, why })),
    asOf: `本页内容截至${formatDay(today)}`,
  };
}

function publishedOn(record: LinkedRecord): string {
  if (record.kind === 'notices') return record.data.postedOn;
  if (record.kind === 'summaries') return record.data.publishedOn ?? record.data.review.on;
  return record.data.review.on;
}

/** The page of one record. */
export function recordView(model: Model, record: LinkedRecord): RecordView {
  const { town, kind } = record;
  const view = viewOf(kind);
  const parts = view.parts(record);
  const alternates = followRecord(record);
  const related = record.related.map((other) => ({
    ...itemOf(other),
    meta: [viewOf(other.kind).name, ...itemOf(other).meta],
  }));
  return {
    frame: createFrame(model, {
      title: `${view.headTitle(record)} - ${view.name}`,
      description: parts.lead ?? `${town.name}${view.name}：${parts.title}。`,
      path: hrefOf(record),
      crumbs: [...townCrumbs(town), { text: view.name, href: routes.list(town.slug, kind) }],
      town,
      column: kindColumn(kind),
      article: {
        title: parts.title,
        published: publishedOn(record),
        source: record.data.review.author,
      },
      jsonLd: view.jsonLd ? [view.jsonLd(record)] : [],
      alternates,
    }),
    kicker: view.name,
    title: parts.title,
    state: parts.state,
    lead: parts.lead,
    facts: parts.facts,
    sheets: recordSheetLinks(record),
    sections: [
      ...parts.sections,
      ...itemSection('related', '有关联的记录', related),
      ...followSection(alternates),
    ],
    provenance: provenanceOf(record, record.town.today),
  };
}

/** The addresses of every record but notices, which stand one level deeper, and summaries, which have marks. */
export function recordPaths(model: Model) {
  return model.towns.flatMap((town) =>
    navigationOrder
      .filter((kind) => kind !== 'notices' && kind !== 'summaries')
      .flatMap((kind) =>
        (town.records[kind] as readonly LinkedRecord[]).map((record) => ({
          params: { town: town.slug, kind, id: record.id },
          props: { record },
        })),
      ),
  );
}

/** The addresses of every notice. */
export function noticePaths(model: Model) {
  return model.towns.flatMap((town) =>
    town.records.notices.map((record) => ({
      params: { town: town.slug, station: record.station.id, month: record.slot.month },
      props: { record },
    })),
  );
}
