import type { Model, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { data as words } from '../text/data.ts';
import { fill } from '../text/fill.ts';
import { formatDay, formatNumber } from '../text/format.ts';
import { type DataFile, setsOf } from './data-set.ts';
import { followKind, followRecord, followSite, followTown } from './follow.ts';
import { dataColumn } from './columns.ts';
import { createFrame, homeCrumb } from './frame.ts';
import { kindViews, navigationOrder } from './kinds/index.ts';
import { nameOf } from './links.ts';
import type { FrontView } from './pages.ts';
import type { LinkGroup, Phrase, Section, Value } from './pieces.ts';

const linkOf = ({ path, format }: DataFile): Phrase => ({
  text: format.toUpperCase(),
  href: routes.dataFile(path),
});

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
      [words.spreadsheet],
      [
        '全部文件和字段的机器可读说明：',
        description,
        '（Frictionless Data Package）。各文件的网址不会变，内容每次更新网站时重新生成。',
      ],
      [
        '全部文字和数据打成一个压缩包：',
        { text: words.archive.name, href: routes.dataFile(words.archive.name) },
        '。里面的说明写了怎样从它重新生成整个网站。',
      ],
      ['每条记录还单独有一个 JSON 文件，网址和校验码写在它的页面最后的“引用本页”里。'],
      ['主要的数在', { text: '统计', href: routes.statistics() }, '页有图有表。'],
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
      column: dataColumn,
      alternates: followSite(),
    }),
    title,
    lead: '本站的全部记录都可以下载、订阅和再利用。',
    sections: [setTable(model, files), useSection(model), ...followingSections(model)],
  };
}
