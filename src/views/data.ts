import type { Model, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { data as words } from '../text/data.ts';
import { fill } from '../text/fill.ts';
import { formatDay, formatNumber } from '../text/format.ts';
import { followKind, followRecord, followSite, followTown } from './follow.ts';
import { createFrame, homeCrumb } from './frame.ts';
import { kindViews, navigationOrder } from './kinds/index.ts';
import { nameOf } from './links.ts';
import type { FrontView, LinkGroup, Phrase, Section, Value } from './types.ts';

/** A column of a table as the dictionary tells of it. */
interface DataColumn {
  readonly name: string;
  readonly type: keyof typeof words.types;
  readonly description: string;
  readonly required: boolean;
  readonly unit?: string | undefined;
  readonly words?: readonly string[] | undefined;
}

/** A file of the open data. */
export interface DataFile {
  readonly path: string;
  readonly format: string;
  readonly title: string;
  readonly description: string;
  /** The set to which the file belongs: a kind, `measures` or `popolo`. */
  readonly set: string;
  /** The table whose rows these belong to. */
  readonly parent?: string | undefined;
  readonly columns?: readonly DataColumn[];
}

const linkOf = ({ path, format }: DataFile): Phrase => ({
  text: format.toUpperCase(),
  href: routes.dataFile(path),
});

/** The sets of a site with their files, the table of the set first. */
const setsOf = (files: readonly DataFile[]) => [...Map.groupBy(files, ({ set }) => set)];

/** How many records a set has, where it is one of records. */
function countOf({ towns }: Model, set: string): string {
  if (set === 'congress') return formatNumber(towns.length);
  const kind = navigationOrder.find((one) => one === set);
  if (!kind) return '';
  return formatNumber(towns.reduce((sum, { records }) => sum + records[kind].length, 0));
}

function setTable(model: Model, files: readonly DataFile[]): Section {
  const rows = setsOf(files).map(([set, own]): Value[] => {
    const main = own.filter(({ parent }) => parent === undefined);
    const links = main.flatMap((file, index) =>
      index === 0 ? [linkOf(file)] : ['　', linkOf(file)],
    );
    return [
      [{ text: own[0]?.title ?? set, href: routes.dataSet(set) }],
      [countOf(model, set)],
      links,
    ];
  });
  return {
    id: 'sets',
    heading: '数据',
    type: 'table',
    table: {
      caption: '各类数据；点名称看字段说明和全部文件',
      columns: [{ label: '数据' }, { label: '条数', numeric: true }, { label: '文件' }],
      rows,
      note: `截至${formatDay(model.today)}。`,
    },
  };
}

function useSection(model: Model): Section {
  const demonstration = model.towns.filter((town) => town.demonstration).map(({ name }) => name);
  const description = { text: 'datapackage.json', href: routes.dataFile('datapackage.json') };
  const licence = { text: words.licence.title, href: words.licence.path };
  return {
    id: 'use',
    heading: '怎样使用',
    type: 'text',
    paragraphs: [
      [words.description],
      [
        '全部文件和字段的机器可读说明：',
        description,
        '（Frictionless Data Package）。各文件的网址不会变，内容每次更新网站时重新生成。',
      ],
      ['可以自由使用、加工和再发布，商业用途也可以，写明出处即可。许可：', licence, '。'],
      ...(demonstration.length > 0
        ? [[`${demonstration.join('、')}的数据是虚构的，统计时请去掉。`]]
        : []),
    ],
  };
}

function townGroup(town: Town): LinkGroup {
  const links = [
    ...followTown(town).map(({ title, href }) => ({ text: title, href })),
    ...navigationOrder.flatMap((kind) =>
      followKind(town, kind).map(({ href }) => ({ text: kindViews[kind].name, href })),
    ),
    ...town.records.stations.flatMap((station) =>
      followRecord(station)
        .filter(({ type }) => type === 'text/calendar')
        .map(({ href }) => ({
          text: fill(words.calendar.dutyOf, { name: nameOf(station) }),
          href,
        })),
    ),
  ];
  return { label: town.name, links };
}

function followingSections({ towns }: Model): Section[] {
  return [
    {
      id: 'follow',
      heading: '怎样订阅',
      type: 'text',
      paragraphs: [
        ['更新用 Atom 格式：把网址添加到任何阅读器，有新记录会自动出现，全文可读。'],
        [
          '日历用 iCalendar 格式：在手机或电脑的日历里选“订阅日历”，粘贴网址；值班改期、换人和取消会自动更新。',
        ],
        [
          '各联络站、代表和承办单位的订阅，在它们自己的页面上；在任代表的页面还可以把联系方式存入通讯录。',
        ],
      ],
    },
    {
      id: 'feeds',
      heading: '订阅更新和日历',
      type: 'links',
      groups: [
        { label: '全站', links: followSite().map(({ title, href }) => ({ text: title, href })) },
        ...towns.map(townGroup),
      ],
    },
  ];
}

/** The page of the open data: every set with its files, the licence, what can be followed. */
export function dataView(model: Model, files: readonly DataFile[]): FrontView {
  const title = '开放数据';
  return {
    frame: createFrame(model, {
      title,
      description: '本站全部记录和统计的数据文件、字段说明、许可、订阅和日历。',
      path: routes.data(),
      crumbs: homeCrumb(),
      shows: model.towns,
      column: { name: title, about: title, type: '数据开放' },
      alternates: followSite(),
    }),
    title,
    lead: '本站的全部记录都可以下载、订阅和再利用。',
    sections: [setTable(model, files), useSection(model), ...followingSections(model)],
  };
}

function meaningOf({ description, unit, words: list }: DataColumn): string {
  return [
    description,
    unit && !description.includes(`单位：${unit}`) ? `单位：${unit}` : '',
    list ? `只能是：${list.join('、')}` : '',
  ]
    .filter(Boolean)
    .join('；');
}

function fileSection(file: DataFile): Section {
  const { path, format, description, columns } = file;
  const download = { text: `下载 ${path}`, href: routes.dataFile(path) };
  const section = { id: path.replace('.', '-'), heading: path, more: download };
  if (!columns) {
    const said = format === 'json' ? '每条记录和网页上一样完整，列表保持嵌套。' : '';
    return { ...section, type: 'text', paragraphs: [[`${description}。${said}`]] };
  }
  return {
    ...section,
    type: 'table',
    table: {
      caption: description,
      columns: [{ label: '列' }, { label: '类型' }, { label: '必有' }, { label: '意思' }],
      rows: columns.map((column) => [
        [column.name],
        [words.types[column.type]],
        [column.required ? '是' : ''],
        [meaningOf(column)],
      ]),
    },
  };
}

/** The dictionary of one set. */
export function dataSetView(model: Model, set: string, files: readonly DataFile[]): FrontView {
  const own = files.filter((file) => file.set === set);
  const title = `${own[0]?.title ?? set}的数据`;
  return {
    frame: createFrame(model, {
      title,
      description: `${title}：文件和每个字段的意思。`,
      path: routes.dataSet(set),
      crumbs: [...homeCrumb(), { text: '开放数据', href: routes.data() }],
    }),
    title,
    lead: own[0]?.description ?? '',
    sections: own.map(fileSection),
  };
}

/** The addresses of the dictionaries. */
export const dataSetPaths = (files: readonly DataFile[]) =>
  setsOf(files).map(([set]) => ({ params: { set }, props: { set } }));
