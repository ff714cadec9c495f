import { measureNamed } from '../model/measures/index.ts';
import type { Model } from '../model/records.ts';
import { type SharedMeasure, sharedMeasures } from '../model/stated.ts';
import * as routes from '../routes.ts';
import { createFrame, homeCrumb } from './frame.ts';
import { kindViews } from './kinds/index.ts';
import { toTown } from './links.ts';
import { statedCell } from './stated.ts';
import { yearName } from './summary-name.ts';
import type { Crumb, FrontView, Table } from './types.ts';

const TITLE = '各乡镇总结的数字';

const crumbs = (): Crumb[] => [
  ...homeCrumb(),
  { text: kindViews.summaries.name, href: routes.across('summaries') },
];

const titleOf = (name: string) => measureNamed(name)?.title ?? name;

/** The numbers that summaries of more than one town state, each a link. */
export function sharedIndexView(model: Model): FrontView {
  const shared = sharedMeasures(model);
  return {
    frame: createFrame(model, {
      title: TITLE,
      description: '不止一个乡镇的工作总结写了的数字，各乡镇各年放在一起。',
      path: routes.statedAcross(),
      crumbs: crumbs(),
      shows: model.towns,
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
        empty: '还没有不止一个乡镇的总结写了的数字。',
      },
    ],
  };
}

function tableOf({ name, towns }: SharedMeasure): Table {
  const years = new Set(
    towns.flatMap(({ series }) =>
      series.cells.filter(({ traced }) => traced).map(({ summary }) => yearName(summary)),
    ),
  );
  const columns = [...years].sort();
  const unit = measureNamed(name)?.unit ?? '';
  return {
    caption: `${titleOf(name)}，总结写的数和本站的记录`,
    columns: [{ label: '乡镇' }, ...columns.map((label) => ({ label }))],
    rows: towns.map(({ town, series }) => [
      [toTown(town)],
      ...columns.map((label) => {
        const cell = series.cells.find(({ summary }) => yearName(summary) === label);
        return cell ? statedCell(cell, unit) : ['没有总结'];
      }),
    ]),
    note: measureNamed(name)?.definition,
  };
}

/** One number in the summaries of all towns that state it, year by year. */
export function sharedView(model: Model, shared: SharedMeasure): FrontView {
  const title = `${TITLE}：${titleOf(shared.name)}`;
  return {
    frame: createFrame(model, {
      title,
      description: `各乡镇工作总结写的${titleOf(shared.name)}，同记录里的放在一起。`,
      path: routes.statedAcross(shared.name),
      crumbs: [...crumbs(), { text: TITLE, href: routes.statedAcross() }],
      shows: shared.towns.map(({ town }) => town),
    }),
    title,
    lead: '各乡镇人口、代表人数和统计口径不同，数字大小不说明工作好坏。乡镇按网站目录的次序排，不排名次。',
    sections: [{ id: 'all', heading: '一览', type: 'table', table: tableOf(shared) }],
  };
}

/** The addresses of these pages; one for each number. */
export function sharedPaths(model: Model) {
  return sharedMeasures(model).map((shared) => ({
    params: { measure: shared.name },
    props: { shared },
  }));
}
