import { traceFigures } from '../../model/figures.ts';
import type { Summary } from '../../model/records.ts';
import { formatDay, formatInferred, formatQuantity } from '../../text/format.ts';
import { fact, factOrUnknown } from '../facts.ts';
import { yearFacet, yearHeading } from '../facets.ts';
import type { KindView } from '../kind-view.ts';
import { hrefOf, joined, linkTo } from '../links.ts';
import { fateOf } from '../fate.ts';
import { FIGURES_NOTE, statusOf } from '../figure-status.ts';
import { bodySection, tableSection, textSection } from '../sections.ts';
import type { Item, Table, Value } from '../pieces.ts';

function yearText({ data }: Summary): string | undefined {
  if (data.year === undefined) return undefined;
  return formatInferred(`${data.year}年`, data.dateInferred);
}

/** A summary in a list. */
export function summaryItem(summary: Summary): Item {
  const { data } = summary;
  return {
    href: hrefOf(summary),
    title: data.title,
    meta: [
      data.span === '不详' ? '年度或半年不详' : `${data.span}总结`,
      yearText(summary) ?? '年份不详',
      data.figures ? `${data.figures.length}个数字` : '',
    ].filter(Boolean),
    day: data.publishedOn ? formatDay(data.publishedOn) : undefined,
  };
}

function links(summary: Summary, keys: readonly string[] | undefined): Value {
  return joined((keys ?? []).flatMap((key) => summary.town.find(key) ?? []).map(linkTo));
}

/** Words and a remark after them. */
function withRemark(words: Value, remark = ''): Value {
  if (words.length === 0) return [remark];
  return remark ? [...words, `。${remark}`] : words;
}

function figures(summary: Summary): Table {
  // A summary of a year says of each number itself whether it is of the year or of its end.
  const unsaid = summary.data.span === '年度' ? '' : '（时段没有写明）';
  return {
    caption: '总结里的数字，和本站可以印证的记录',
    columns: [{ label: '指标' }, { label: '总结写的数', numeric: true }, { label: '印证和说明' }],
    rows: traceFigures(summary).map((traced, index) => [
      [`${traced.figure.label}${traced.figure.period ? `（${traced.figure.period}）` : unsaid}`],
      [formatQuantity(traced.figure)],
      withRemark(statusOf(summary, traced, index + 1), traced.figure.note),
    ]),
    note: FIGURES_NOTE,
  };
}

function commitments(summary: Summary): Table {
  return {
    caption: '对以后的承诺，和后来的结果',
    columns: [{ label: '承诺' }, { label: '期限和结果' }, { label: '印证和说明' }],
    rows: (summary.data.commitments ?? []).map(({ what, records, about, ...fate }) => [
      [what],
      [fateOf(fate)],
      withRemark(links(summary, records), about),
    ]),
  };
}

/** Work summaries with their figures and promises. */
export const summaries: KindView<Summary> = {
  name: '工作总结',
  about: '每年的工作总结：写了哪些数字，承认了哪些问题，答应了什么，后来做到没有。',
  columnType: '工作动态',
  facets: [yearFacet()],
  groupOf: yearHeading,
  item: summaryItem,
  headTitle: ({ data }) => data.title,
  parts: (summary) => ({
    title: summary.data.title,
    facts: [
      ...fact(
        '性质',
        summary.data.span === '不详'
          ? '年度总结还是半年总结，原文没有分清'
          : `${summary.data.span}总结`,
      ),
      ...factOrUnknown('年份', yearText(summary)),
      ...factOrUnknown('发布日期', summary.data.publishedOn && formatDay(summary.data.publishedOn)),
    ],
    sections: [
      ...bodySection('总结内容', summary.hasBody),
      ...tableSection('figures', '总结里的数字', figures(summary)),
      ...textSection('problems', '总结承认的问题', summary.data.problems ?? []),
      ...tableSection('commitments', '承诺和结果', commitments(summary)),
    ],
  }),
  jsonLd: ({ data, town }) => ({
    '@type': 'Report',
    name: data.title,
    ...(data.publishedOn ? { datePublished: data.publishedOn } : {}),
    author: { '@type': 'GovernmentOrganization', name: town.congress.name },
  }),
};
