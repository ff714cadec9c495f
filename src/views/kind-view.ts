import type { LinkedRecord, RecordKind, RecordOf } from '../model/records.ts';
import type { Fact, Item, Section, State } from './pieces.ts';

/** A value under which a record stands: `value` for the address, `text` for people, `rank` for the order (else the fullest comes first). */
export interface FacetEntry {
  readonly value: string;
  readonly text: string;
  readonly rank?: number | undefined;
}

/** A way to part a list, for example by year. Its key stands in the address. */
export interface Facet<R> {
  readonly key: string;
  readonly label: string;
  readonly valuesOf: (record: R) => readonly FacetEntry[];
  /** The value of records that have none, where others of the list have one. */
  readonly rest?: string;
  /** Only for "more" links of other pages: not offered as a filter, and only for values with more than so many records. */
  readonly hiddenUpTo?: number;
}

/** What a record's page is made of, beside what all records have. */
export interface RecordParts {
  readonly title: string;
  readonly state?: State | undefined;
  readonly lead?: string | undefined;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
}

/**
 * `ColumnType` of Chinese government sites: those of 国办发〔2017〕47号 that fit a congress, which no rule on the
 * disclosure of government information (政府信息公开) binds.
 */
export type ColumnType =
  | '首页'
  | '概况信息'
  | '机构职能'
  | '负责人信息'
  | '工作动态'
  | '数据发布'
  | '数据开放'
  | '回应关切';

/** Everything the site shows of one kind. Adding a kind means adding one of these to `views/kinds/index.ts`. */
export interface KindView<R extends LinkedRecord> {
  /** Name of the kind's lists and of its column, for example `议案建议`. */
  readonly name: string;
  /** What the list holds, in one sentence. */
  readonly about: string;
  readonly columnType: ColumnType;
  readonly facets: readonly Facet<R>[];
  /** Heading of the group in which a record stands in lists. */
  readonly groupOf: (record: R) => string;
  readonly item: (record: R) => Item;
  /** Title for `<title>`, unique within the town and kind. */
  readonly headTitle: (record: R) => string;
  readonly parts: (record: R) => RecordParts;
  /** A schema.org object without `@context`, if the kind has a good type. */
  readonly jsonLd?: (record: R) => object;
}

/** The views of all kinds. */
export type KindViews = { readonly [K in RecordKind]: KindView<RecordOf[K]> };
