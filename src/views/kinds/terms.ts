import { hasBegun } from '../../model/day.ts';
import type { Seats } from '../../model/seats.ts';
import type { Term } from '../../model/records.ts';
import { allOf } from '../amount.ts';
import { formatDay, formatOrdinal, formatSpan } from '../../text/format.ts';
import { fact, factOrUnknown } from '../facts.ts';
import type { KindView } from '../kind-view.ts';
import { hrefOf } from '../links.ts';
import { itemSection, tableSection, textSection } from '../sections.ts';
import type { Item } from '../pieces.ts';
import { meetingItem } from './meetings.ts';
import { paragraphsOf } from './matters.ts';
import * as routes from '../../routes.ts';

/** A term in a list. */
export function termItem(term: Term): Item {
  return {
    href: hrefOf(term),
    title: formatOrdinal(term.data.number, '届'),
    meta: [term.data.seats === undefined ? '' : `名额${term.data.seats}名`].filter(Boolean),
    day: term.data.from
      ? formatSpan(term.data.from, term.data.to) + (term.data.to ? '' : '起')
      : undefined,
  };
}

/** How many seats are said to be vacant, and how many of the rest nobody is known to hold. */
function vacantText({ vacant, unaccounted = 0 }: Seats): string {
  return `${vacant}名${unaccounted > 0 ? `；另有${unaccounted}名没有写明由谁担任` : ''}`;
}

/** Terms of a congress, their seats and vacancies. */
export const terms: KindView<Term> = {
  name: '届次',
  about: '各届人民代表大会的任期、代表名额和出缺。',
  columnType: '概况信息',
  facets: [],
  groupOf: () => '各届',
  item: termItem,
  headTitle: ({ data }) => `${formatOrdinal(data.number, '届')}人民代表大会`,
  parts: (term) => {
    const { data, seats, town } = term;
    const former = term.deputies.filter(({ tenure }) => tenure === '已离任').length;
    return {
      title: `${formatOrdinal(data.number, '届')}人民代表大会`,
      facts: [
        ...factOrUnknown(
          '任期',
          data.from && (data.to ? formatSpan(data.from, data.to) : `${formatDay(data.from)}起`),
        ),
        ...factOrUnknown('代表名额', data.seats === undefined ? undefined : `${data.seats}名`),
        ...fact('在任代表', data.seats === undefined ? undefined : `${seats.held}名`),
        ...fact('出缺', data.seats === undefined ? undefined : vacantText(seats)),
        ...fact('本届离任', former > 0 ? `${former}名` : undefined),
        ...(term.deputies.length > 0
          ? fact('名单', { text: '代表名单', href: routes.list(town.slug, 'deputies') })
          : []),
      ],
      sections: [
        ...textSection('about', '说明', paragraphsOf(data.about)),
        ...tableSection('vacancies', '出缺的名额', {
          caption: '出缺和补选',
          columns: [
            { label: '选区' },
            { label: '出缺时间' },
            { label: '原因' },
            { label: '什么时候选出' },
          ],
          rows: (data.vacancies ?? []).map(({ constituency, since, until, why }) => [
            [constituency],
            [formatDay(since)],
            [why],
            [
              until
                ? `${hasBegun(until, town.today) ? '' : '预计'}${formatDay(until)}`
                : '还没有安排',
            ],
          ]),
        }),
        ...itemSection('meetings', '会议', term.meetings.map(meetingItem), (total) => ({
          text: allOf(term.town, 'meetings', total),
          href: routes.list(town.slug, 'meetings', { facet: { key: 'term', value: term.id } }),
        })),
      ],
    };
  },
};
