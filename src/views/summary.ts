import type { Marking } from '../markdown/marked.ts';
import type { Model, Summary } from '../model/records.ts';
import { recordView } from './record.ts';
import { besideItem, statedItem } from './summary-links.ts';
import { legendOf, markingOf } from './summary-marks.ts';
import type { RecordView } from './pages.ts';
import type { Section } from './pieces.ts';

/** The page of a summary, and what is marked in its text. */
export interface SummaryView {
  readonly view: RecordView;
  readonly marking: Marking;
}

/** The page of a summary: that of any record, with what is known of its text from the others. */
export function summaryView(model: Model, summary: Summary): SummaryView {
  const view = recordView(model, summary);
  const marking = markingOf(model, summary);
  const notes = legendOf(marking);
  const items = [...statedItem(summary.town), ...besideItem(summary)];
  const beside: Section[] =
    items.length > 0 ? [{ id: 'compared', heading: '对照', type: 'items', items }] : [];
  const sections = view.sections.map((section): Section =>
    section.type === 'body' ? { ...section, notes } : section,
  );
  const at = sections.findLastIndex(({ id, type }) => type === 'body' || id === 'figures') + 1;
  return { view: { ...view, sections: sections.toSpliced(at, 0, ...beside) }, marking };
}

/** The addresses of every summary. */
export function summaryPaths(model: Model) {
  return model.towns.flatMap((town) =>
    town.records.summaries.map((summary) => ({
      params: { town: town.slug, id: summary.id },
      props: { summary },
    })),
  );
}
