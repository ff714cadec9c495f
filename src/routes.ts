import type { Kind } from './source/kinds.ts';
import { base, origin } from './site.ts';

/** Kinds that have lists and record pages. */
type Listed = Exclude<Kind, 'congress'>;

/**
 * ASCII for enumerated values that stand in an address. The values themselves are the Chinese terms of the field;
 * this is the only place that gives them another name.
 */
export const slugs: Readonly<Record<string, string>> = {
  // where a motion or matter stands
  经过不详: 'unknown',
  后续不详: 'left-open',
  // what is in no year that is known
  年份不详: 'unknown',
  待交办: 'to-assign',
  列入议程: 'on-agenda',
  办理中: 'in-progress',
  逾期未答复: 'overdue',
  已答复: 'answered',
  跟踪落实: 'followed-up',
  待重新办理: 'to-redo',
  重新办理: 'redo',
  办结: 'closed',
  撤回: 'withdrawn',
  当场答复: 'on-the-spot',
  转为建议: 'suggestion',
  不予受理: 'not-accepted',
  // kinds of motions
  议案: 'bill',
  建议: 'suggestion',
  批评: 'criticism',
  意见: 'opinion',
  质询案: 'interpellation',
  // kinds of supervision
  重点监督: 'key-items',
  执法检查: 'law-enforcement',
  视察: 'inspection',
  调研: 'survey',
  听取报告: 'report',
  工作评议: 'appraisal',
  满意度测评: 'satisfaction',
  // kinds of activities
  学习培训: 'study',
  小组活动: 'group',
  走访联系: 'visits',
  述职: 'reports-to-voters',
  帮扶: 'aid',
  法律宣传: 'law-publicity',
  外出考察: 'study-trip',
  // kinds of meetings
  人民代表大会会议: 'congress',
  主席团会议: 'presidium',
  其他会议: 'other',
  // categories
  道路交通: 'roads',
  供水排水: 'water',
  环境卫生: 'environment',
  农业水利: 'farming',
  教育文体: 'education',
  医疗养老: 'health',
  社会保障: 'welfare',
  住房建设: 'housing',
  公共安全: 'safety',
  村务社务: 'village-affairs',
  政治法律: 'law',
  财政经济: 'economy',
  城建环保: 'construction',
  教科文卫: 'culture',
  农业农村: 'agriculture',
  社会民生: 'livelihood',
  其他: 'other',
  // result classes
  甲: 'jia',
  乙: 'yi',
  丙: 'bing',
  丁: 'ding',
  // deputies
  尚未就任: 'elected',
  在任: 'in-office',
  已离任: 'former',
  任期不详: 'tenure-unknown',
  // stations
  代表之家: 'home',
  联络站: 'liaison',
  联系点: 'point',
  工作站: 'work',
  镇: 'town',
  县: 'county',
  市: 'city',
  省: 'province',
  全国: 'national',
};

/** The ASCII form of a value: itself where it is ASCII already. */
export function slugOf(value: string): string {
  return Object.hasOwn(slugs, value) ? slugs[value]! : value.toLowerCase();
}

const at = (...parts: string[]) =>
  `${base}${parts
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('')}`;

/** The home page. */
export const home = () => base;
/** A page of prose. */
export const page = (name: string) => at(name);
/** The search page; below it lies the index. */
export const search = () => at('search');
/** The index that the finder loads: of the site, or of one town. */
export const finderIndex = (town?: string) => `${at(town ?? '')}find.json`;
/** A town's front page. */
export const town = (slug: string) => at(slug);
/** A town's congress: bodies, staff, budget, rules. */
export const congress = (slug: string) => at(slug, 'congress');
/** What can be counted of a town, or of all towns, in tables and charts. */
export const statistics = (slug?: string) => at(slug ?? '', 'statistics');
/** What is overdue or due soon in a town, or in all towns. */
export const due = (slug?: string) => at(slug ?? '', 'due');
/** A village or community. */
export const area = (slug: string, id: string) => at(slug, 'areas', id);
/** A group of deputies. */
export const group = (slug: string, id: string) => at(slug, 'groups', id);
/** An office that answers. */
export const office = (slug: string, id: string) => at(slug, 'offices', id);
/** A record. */
export const record = (slug: string, kind: Listed, id: string) => at(slug, kind, id);
/** The records behind each figure of a summary; with a number, those of one figure, from 1. */
export const figures = (slug: string, summary: string, number?: number) =>
  `${at(slug, 'summaries', summary, 'figures')}${number === undefined ? '' : `#figure-${number}`}`;

/** The sheet for the board of what has a page of its own. */
export const sheet = (path: string) => `${path}print/`;
/** The announcement of a town's duty in this month or the next. */
export const dutySheet = (slug: string, next: boolean) =>
  at(slug, 'print', 'duty', next ? 'next' : '');

/** The figures of all summaries of a town, stated and counted. */
export const stated = (slug: string) => at(slug, 'summaries', 'figures');
/** The figures that summaries of several towns state; with the name of a measure, that one. */
export const statedAcross = (measure = '') => at('summaries', 'figures', measure);
/** A summary beside the one before it. */
export const compare = (slug: string, summary: string) => at(slug, 'summaries', summary, 'compare');
/** A record that is there no longer, by `kind/id`. */
export const withdrawn = (slug: string, record: string) => at(slug, record);

/** Which part of a list an address shows. */
export interface Slice {
  readonly facet?: { readonly key: string; readonly value: string } | undefined;
  /** From 1. */
  readonly page?: number | undefined;
}

/** The part of an address behind the list's own: empty, `year/2026`, `page/2`, `year/2026/page/2`. */
export function slicePath({ facet, page: number = 1 }: Slice): string {
  const parts = facet ? [facet.key, slugOf(facet.value)] : [];
  if (number > 1) parts.push('page', String(number));
  return parts.join('/');
}

/** A town's list of a kind, or a part of it. */
export const list = (slug: string, kind: Listed, slice: Slice = {}) =>
  at(slug, kind, slicePath(slice));
/** The list of a kind across towns, or a part of it. */
export const across = (kind: Listed, slice: Slice = {}) => at(kind, slicePath(slice));
/** The page of the open data; below it lie the files. */
export const data = () => at('data');
/** The dictionary of one data set: a kind, `measures` or `popolo`. */
export const dataSet = (name: string) => at('data', name);
/** A file of the open data, for example `motions.csv` or `feeds/yunxi.xml`. */
export const dataFile = (path: string) => `${data()}${path}`;
/** The folder of the feeds. */
export const feedFolder = () => dataFile('feeds/');
/** A feed: of the site (`all`), a town, or something of a town, as `yunxi/stations/hedong`. */
export const feed = (path: string) => `${feedFolder()}${path}.xml`;
/** A calendar of a town, or of the duty of a station or a deputy. */
export const calendar = (path: string) => dataFile(`calendars/${path}.ics`);
/** Where a deputy's card lies below the folder of the data. */
export const cardFile = (slug: string, id: string) => `vcards/${slug}/${id}.vcf`;
/** A deputy's card. */
export const card = (slug: string, id: string) => dataFile(cardFile(slug, id));
/** The absolute address of a path of this site. */
export const absolute = (path: string) => `${origin}${path}`;
