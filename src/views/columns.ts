import type { RecordKind } from '../model/records.ts';
import type { ColumnType } from './kind-view.ts';
import { kindViews } from './kinds/index.ts';

/** A column (栏目) of the site, as the tags of government sites name it. */
export interface SiteColumn {
  readonly name: string;
  /** What it is for and what it holds. */
  readonly about: string;
  readonly type: ColumnType;
}

/** The column of a kind's lists, records, and all that is made of them. */
export function kindColumn(kind: RecordKind): SiteColumn {
  const { name, about, columnType } = kindViews[kind];
  return { name, about, type: columnType };
}

/** What the site says of itself, and the ways through it. */
export const siteColumn = (name: string, about: string): SiteColumn => ({
  name,
  about,
  type: '概况信息',
});

/** The bodies of a congress: offices, groups, rules. */
export const congressColumn: SiteColumn = {
  name: '人大概况',
  about: '机构、人员、经费、制度和适用的规定。',
  type: '机构职能',
};

/** Villages and communities with their deputies. */
export const areaColumn: SiteColumn = {
  name: '村和社区',
  about: '各村、各社区的人大代表、电话、值班时间和联络站。',
  type: '负责人信息',
};

/** The open data. */
export const dataColumn: SiteColumn = {
  name: '开放数据',
  about: '本站全部记录和统计的数据文件、字段说明、许可、订阅和日历。',
  type: '数据开放',
};
