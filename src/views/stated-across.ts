import { measureNamed } from '../model/measures/index.ts';
import type { Model } from '../model/records.ts';
import { type SharedMeasure, sharedMeasures } from '../model/stated.ts';
import * as routes from '../routes.ts';
import { kindColumn } from './columns.ts';
import { createFrame, homeCrumb } from './frame.ts';
import { kindViews } from './kinds/index.ts';
import { hrefOf, toTown } from './links.ts';
import { statedCell } from './stated.ts';
import { yearName } from './summary-name.ts';
import type { Crumb, FrontView } from './pages.ts';
import type { Table } from './pieces.ts';

const TITLE = '各乡镇总结的数字';

const crumbs = (): Crumb[] => [
  ...homeCrumb(),
  { text: kindViews.summaries.name, href: routes.across('summaries') },
];

const titleOf = (name: string) => measureNamed(name)?.title ?? name;

/** The numbers that summaries of more than one town state, each a link. */
function indexView(model: Model): FrontView {
  const shared = sharedMeasures(model);
  return {
    frame: createFrame(model, {
      title: TITLE,
      description: '不止一个乡镇的工作总结写了的数字，各乡镇各年放在一起。',
      path: routes.statedAcross(),
      crumbs: crumbs(),
      column: kindColumn('summaries'),
    }),
    title: TITLE,
    lead: '不止一个乡镇的总结写了的数字。各乡镇人口、代表人数和统计口径不同，数字大小不说明工作好坏。',
    sections: [
      {
        id: 'measures',
        heading: '统计项目',
        type: 'items',
        items: shared.map(({ name, towns }) => ({
          href: routes.statedAcross(name),
          title: titleOf(name),
          meta: [`${towns.length}个乡镇`],
        })),
      },
    ],
  };
}

function tableOf({ name, towns }: SharedMeasure): Table {
  return {
    caption: `${titleOf(name)}，总结写的数和本站的记录`,
    columns: [{ label: '乡镇和总结' }, { label: '总结写的数，和记录' }],
    rows: towns.flatMap(({ town, series: { cells, unit } }) =>
      cells
        .filter(({ traced }) => traced)
        .map((cell) => [
          [toTown(town), '，', { text: yearName(cell.summary), href: hrefOf(cell.summary) }],
          statedCell(cell, unit),
        ]),
    ),
    note: measureNamed(name)?.definition,
  };
}

/** One number in the summaries of all towns that state it, year by year. */
function measureView(model: Model, shared: SharedMeasure): FrontView {
  const title = `${TITLE}：${titleOf(shared.name)}`;
  return {
    frame: createFrame(model, {
      title,
      description: `各乡镇工作总结写的${titleOf(shared.name)}，同记录里的放在一起。`,
      path: routes.statedAcross(shared.name),
      crumbs: [...crumbs(), { text: TITLE, href: routes.statedAcross() }],
      shows: shared.towns.map(({ town }) => town),
      column: kindColumn('summaries'),
    }),
    title,
    lead: '各乡镇人口、代表人数和统计口径不同，数字大小不说明工作好坏。乡镇按网站目录的次序排，不排名次。',
    sections: [{ id: 'all', heading: '一览', type: 'table', table: tableOf(shared) }],
  };
}

/** One number in the summaries of all towns that state it; without one, the way to each. */
export function sharedView(model: Model, shared: SharedMeasure | undefined): FrontView {
  return shared ? measureView(model, shared) : indexView(model);
}

/** The addresses of these pages: none where no number is stated in more than one town. */
export function sharedPaths(model: Model) {
  const all = sharedMeasures(model);
  return (all.length > 0 ? [undefined, ...all] : []).map((shared) => ({
    params: { measure: shared?.name },
    props: { shared },
  }));
}
