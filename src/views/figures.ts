import { type TracedFigure, traceFigures } from '../model/figures.ts';
import type { Model, Summary } from '../model/records.ts';
import * as routes from '../routes.ts';
import { formatQuantity } from '../text/format.ts';
import { kindColumn } from './columns.ts';
import { createFrame, townCrumbs } from './frame.ts';
import { kindViews } from './kinds/index.ts';
import { hrefOf } from './links.ts';
import { itemOf } from './record.ts';
import type { FrontView } from './pages.ts';
import type { Section } from './pieces.ts';

/** How the records of a figure were found, in a sentence. */
function howOf({ records, measure }: TracedFigure): string {
  return measure
    ? `由本站算出，共${records.length}条记录。${measure.definition}`
    : `由编者指明，共${records.length}条记录。`;
}

function sectionsOf(traced: TracedFigure, number: number): Section[] {
  const { figure, records } = traced;
  if (records.length === 0) return [];
  return [
    {
      id: `figure-${number}`,
      heading: `${figure.label}：总结写${formatQuantity(figure)}`,
      type: 'items',
      lead: howOf(traced),
      items: records.map((record) => {
        const item = itemOf(record);
        return { ...item, meta: [kindViews[record.kind].name, ...item.meta] };
      }),
    },
  ];
}

/** The records behind every figure of a summary, exactly those that were counted or named. */
export function figuresView(model: Model, summary: Summary): FrontView {
  const { town, id, data } = summary;
  const title = `${data.title}：数字对应的记录`;
  return {
    frame: createFrame(model, {
      title,
      description: `${data.title}里的每个数字，有哪些记录可查。`,
      path: routes.figures(town.slug, id),
      crumbs: [
        ...townCrumbs(town),
        { text: kindViews.summaries.name, href: routes.list(town.slug, 'summaries') },
        { text: data.title, href: hrefOf(summary) },
      ],
      town,
      column: kindColumn('summaries'),
    }),
    title,
    lead: '总结里的数字，有记录可查的列在这里，下面是算进去的或者编者指明的记录；没有记录可查的，不在这里。记录不一定齐全，相符不相符，见总结页面上“总结里的数字”。',
    sections: traceFigures(summary).flatMap((traced, index) => sectionsOf(traced, index + 1)),
  };
}

/** The addresses of the pages for summaries that have figures with records. */
export function figurePaths(model: Model) {
  return model.towns.flatMap((town) =>
    town.records.summaries
      .filter((summary) => traceFigures(summary).some(({ records }) => records.length > 0))
      .map((summary) => ({ params: { town: town.slug, id: summary.id }, props: { summary } })),
  );
}
