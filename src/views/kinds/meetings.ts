import type { Meeting, Term } from '../../model/records.ts';
import { formatOrdinal, formatSpan } from '../../text/format.ts';
import { same, yearFacet, yearHeading } from '../facets.ts';
import { fact, factLines, factOrUnknown } from '../facts.ts';
import type { KindView } from '../kind-view.ts';
import { hrefOf, linkTo } from '../links.ts';
import { bodySection, factSection, itemSection, textSection } from '../sections.ts';
import { titleApart } from '../title-apart.ts';
import type { Item, Section } from '../pieces.ts';
import { attendance, eventLd } from './activities.ts';
import { motionItem, motionSummary } from './motions.ts';
import { supervisionItem } from './supervision.ts';

const termEntry = ({ id, data: { number } }: Term) => ({
  ...{ value: id, text: formatOrdinal(number, '届'), rank: -number },
});

/** A meeting in a list. */
export function meetingItem(meeting: Meeting): Item {
  return {
    href: hrefOf(meeting),
    title: meeting.data.title,
    meta: [meeting.data.kind],
    day: meeting.data.on ? formatSpan(meeting.data.on, meeting.data.to) : undefined,
  };
}

function votes({
  for: yes,
  against,
  abstained,
}: {
  for?: number | undefined;
  against?: number | undefined;
  abstained?: number | undefined;
}) {
  if (yes === undefined) return '';
  return `（赞成${yes}票${against === undefined ? '' : `，反对${against}票`}${abstained === undefined ? '' : `，弃权${abstained}票`}）`;
}

function motionsOf(meeting: Meeting): Section[] {
  const list = itemSection('motions', '会上提出的议案建议', meeting.motions.map(motionItem));
  return list.length === 0
    ? []
    : [
        ...textSection('motions-summary', '议案建议办理', [motionSummary(meeting.motions)]),
        ...list,
      ];
}

/** Sessions and meetings of the presidium. */
export const meetings: KindView<Meeting> = {
  name: '会议',
  about: '人民代表大会会议和主席团会议：议程、出席、决定和文件。',
  columnType: '工作动态',
  facets: [
    yearFacet(),
    { key: 'kind', label: '种类', valuesOf: ({ data }) => same(data.kind) },
    {
      key: 'term',
      label: '届次',
      valuesOf: ({ term }) => (term ? [termEntry(term)] : []),
    },
  ],
  groupOf: yearHeading,
  item: meetingItem,
  headTitle: titleApart,
  parts: (meeting) => {
    const { data } = meeting;
    return {
      title: data.title,
      facts: [
        ...fact('种类', data.kind),
        ...fact('届次', meeting.term && linkTo(meeting.term)),
        ...fact('第几次', data.number === undefined ? undefined : formatOrdinal(data.number, '次')),
        ...factOrUnknown('日期', data.on && formatSpan(data.on, data.to)),
        ...fact('地点', data.place),
        ...fact('出席', attendance(data)),
      ],
      sections: [
        ...factSection('agenda', '议程和决定', [
          ...factLines('议程', data.agenda ?? []),
          ...factLines(
            '决定',
            (data.decisions ?? []).map((decision) => `${decision.what}${votes(decision)}`),
          ),
          ...factLines(
            '文件',
            (data.documents ?? []).map(
              ({ title, number, about }) =>
                `${title}${number ? `（${number}）` : ''}${about ? `：${about}` : ''}`,
            ),
          ),
        ]),
        ...bodySection('会议情况', meeting.hasBody),
        ...motionsOf(meeting),
        ...itemSection(
          'supervision',
          '会上审议的监督事项',
          meeting.supervision.map(supervisionItem),
        ),
      ],
    };
  },
  // Of another meeting a record does not say whether it was the congress that held it.
  jsonLd: ({ data, town }) =>
    eventLd(
      data.title,
      data.on,
      data.to,
      data.place,
      data.kind === '其他会议' ? undefined : town.congress.name,
    ),
};
