import type { Model } from '../model/records.ts';
import * as routes from '../routes.ts';
import { data as words } from '../text/data.ts';
import { dataColumn } from './columns.ts';
import { createFrame, homeCrumb } from './frame.ts';
import type { FrontView } from './pages.ts';
import type { Section } from './pieces.ts';

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

/** The sets of a site with their files, the table of the set first. */
export const setsOf = (files: readonly DataFile[]) => [...Map.groupBy(files, ({ set }) => set)];

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
    const said =
      format === 'json'
        ? '记录里写的每一项都在里面，列表保持嵌套；网页上由日期推算的，例如答复期限、办到哪一步，不在里面。'
        : '';
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
      column: dataColumn,
    }),
    title,
    lead: own[0]?.description ?? '',
    sections: own.map(fileSection),
  };
}

/** The addresses of the dictionaries. */
export const dataSetPaths = (files: readonly DataFile[]) =>
  setsOf(files).map(([set]) => ({ params: { set }, props: { set } }));
