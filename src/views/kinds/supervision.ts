import type { Supervision } from '../../model/records.ts';
import { formatDay, formatInferred, formatSpan } from '../../text/format.ts';
import { areaFacet, deputiesFacet, named, same, yearFacet, yearHeading } from '../facets.ts';
import { fact, factLines, factOrUnknown } from '../facts.ts';
import { spanLd, workLd } from '../json-ld.ts';
import type { KindView } from '../kind-view.ts';
import { hrefOf, joined, linkTo, toArea, toDeputy, toOffice } from '../links.ts';
import { fateOf } from '../fate.ts';
import { bodySection, SHOWN, tableSection, textSection } from '../sections.ts';
import { titleApart } from '../title-apart.ts';
import type { Fact, Item, State, Table } from '../pieces.ts';

function supervisionState({ data }: Supervision): State | undefined {
  const list = data.recommendations ?? [];
  if (list.length === 0) return undefined;
  const done = list.filter(({ outcome }) => outcome === '已整改').length;
  const known = list.some(({ outcome }) => outcome !== undefined && outcome !== '不详');
  if (!known) return { word: '整改结果不详', tone: 'quiet' };
  return done === list.length
    ? { word: '已全部整改', tone: 'done' }
    : { word: `${list.length}条建议，已整改${done}条`, tone: 'open' };
}

/** An act of supervision in a list. */
export function supervisionItem(act: Supervision): Item {
  return {
    href: hrefOf(act),
    title: act.data.title,
    meta: [
      act.data.kind,
      act.data.level === '配合县人大' ? '配合县人大' : '',
      ...(act.data.laws ?? []),
    ].filter(Boolean),
    day: act.data.on ? formatInferred(formatDay(act.data.on), act.data.dateInferred) : undefined,
    state: supervisionState(act),
  };
}

function facts(act: Supervision): Fact[] {
  const { data } = act;
  return [
    ...fact('方式', data.kind),
    ...fact('组织', data.level === '本镇' ? '本镇人大自己组织' : data.level),
    ...factOrUnknown(
      '日期',
      data.on && formatInferred(formatSpan(data.on, data.to), data.dateInferred),
    ),
    ...factLines(
      '检查的法律法规',
      (data.laws ?? []).map((law) => `《${law.replace(/^《|》$/g, '')}》`),
    ),
    ...factLines('地点', data.places ?? []),
    ...fact('涉及的村和社区', joined(act.areas.map(toArea))),
    ...fact('被监督的单位', joined(act.offices.map(toOffice))),
    ...fact('参加人数', data.participants === undefined ? undefined : `${data.participants}人`),
    ...fact('参加的代表', joined(act.deputies.map(toDeputy))),
    ...fact('审议的会议', act.meeting && linkTo(act.meeting)),
    ...fact('专项行动', act.campaign && linkTo(act.campaign)),
  ];
}

function recommendations({ data, town }: Supervision): Table {
  return {
    caption: '整改建议和落实情况',
    columns: [{ label: '建议' }, { label: '期限和结果' }, { label: '向谁提出，说明' }],
    rows: (data.recommendations ?? []).map(({ what, to, about, ...fate }) => {
      const office = town.offices.find(({ id }) => id === to);
      return [
        [what],
        [fateOf(fate)],
        [office ? toOffice(office) : '没有写明向谁提出', about ? `。${about}` : ''],
      ];
    }),
  };
}

/** Supervision: checks, inspections, surveys, reports heard, appraisals. */
export const supervision: KindView<Supervision> = {
  name: '监督',
  about: '执法检查、视察、调研、听取报告和评议，发现了什么问题，整改得怎样。',
  columnType: '工作动态',
  facets: [
    yearFacet(),
    { key: 'kind', label: '方式', valuesOf: ({ data }) => same(data.kind) },
    areaFacet(),
    {
      key: 'office',
      label: '被监督的单位',
      valuesOf: ({ concerned }) => concerned.flatMap(named),
      hiddenUpTo: SHOWN,
    },
    deputiesFacet(),
  ],
  groupOf: yearHeading,
  item: supervisionItem,
  headTitle: titleApart,
  parts: (act) => ({
    title: act.data.title,
    state: supervisionState(act),
    facts: facts(act),
    sections: [
      ...bodySection('经过', act.hasBody),
      ...textSection('findings', '发现的问题', act.data.findings ?? []),
      ...tableSection('recommendations', '整改建议', recommendations(act)),
    ],
  }),
  jsonLd: (act) =>
    workLd('Report', act, act.data.title, {
      genre: act.data.kind,
      temporalCoverage: spanLd(act.data.on, act.data.to),
    }),
};
