import type { Model, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { formatDay, formatMoney, formatNumber } from '../text/format.ts';
import { fact, factLines, factOrUnknown } from './facts.ts';
import { congressColumn } from './columns.ts';
import { createFrame, townCrumbs } from './frame.ts';
import { paragraphsOf } from './kinds/matters.ts';
import { joined, linkTo, toOffice, toTelephone } from './links.ts';
import { reviewFacts, sourceLines } from './provenance.ts';
import { ownRulesTable, rulesTable } from './rule-tables.ts';
import { factSection, tableSection, textSection } from './sections.ts';
import type { FrontView } from './pages.ts';
import type { Fact, Section } from './pieces.ts';

function placeFacts({ congress }: Town): Fact[] {
  const { place, population, contact } = congress;
  return [
    ...fact('名称', congress.name),
    ...factOrUnknown(
      '所在地',
      [place.province, place.city, place.county, place.town].filter(Boolean).join(' '),
    ),
    ...fact('行政区划代码', place.code),
    ...factOrUnknown(
      '人口',
      population && `${formatNumber(population.value)}人（${formatDay(population.on)}）`,
    ),
    ...fact('办公地址', contact?.address),
    ...fact('电话', contact?.telephone && toTelephone(contact.telephone)),
    ...fact('电子信箱', contact?.email && { text: contact.email, href: `mailto:${contact.email}` }),
    ...fact('办公时间', contact?.hours),
  ];
}

function presidium(town: Town): Section[] {
  const people = (ids: readonly string[] | undefined) =>
    (ids ?? []).flatMap((id) => {
      const deputy = town.find(`deputies/${id}`);
      return deputy ? [linkTo(deputy)] : [];
    });
  return (town.congress.presidium ?? []).flatMap(({ term, chair, viceChairs, members, note }) =>
    factSection(`presidium-${term}`, '主席团', [
      ...fact(
        '届次',
        joined([town.find(`terms/${term}`)].flatMap((found) => (found ? [linkTo(found)] : []))),
      ),
      ...factOrUnknown('主席', joined(people(chair ? [chair] : []))),
      ...fact('副主席', joined(people(viceChairs))),
      ...factOrUnknown('成员', joined(people(members))),
      ...fact('说明', note),
    ]),
  );
}

/** What was in a year, or in one that is not known. */
function dated(year: string | undefined, what: string, note: string | undefined): string {
  if (year) return `${year}年：${what}${note ? `（${note}）` : ''}`;
  return `${what}（${note ? `${note.replace(/。$/, '')}，` : ''}年份不详）`;
}

function money({ congress }: Town): Fact[] {
  return [
    ...factLines(
      '工作经费',
      (congress.funds ?? []).map(({ year, amount, note }) =>
        dated(year, formatMoney(amount), note),
      ),
    ),
    ...factLines(
      '工作人员',
      (congress.staff ?? []).map(({ year, fullTime, partTime, note }) =>
        dated(
          year,
          `专职${fullTime}名${partTime === undefined ? '' : `，兼职${partTime}名`}`,
          note,
        ),
      ),
    ),
  ];
}

/** What the congress is: place, bodies, offices, staff, budget, rules. */
export function congressView(model: Model, town: Town): FrontView {
  const { archive, congress, groups, offices, records } = town;
  const { note, corrections = [] } = congress;
  return {
    frame: createFrame(model, {
      title: '人大概况',
      description: `${congress.name}的机构、工作人员、经费、制度和适用的规定。`,
      path: routes.congress(town.slug),
      crumbs: townCrumbs(town),
      town,
      column: congressColumn,
    }),
    title: '人大概况',
    lead: paragraphsOf(congress.about).join(''),
    sections: [
      ...factSection('place', '基本情况', placeFacts(town)),
      ...factSection(
        'terms',
        '届次',
        factLines(
          '各届',
          records.terms.map((term) => [linkTo(term)]),
        ),
      ),
      ...presidium(town),
      ...factSection(
        'groups',
        `代表小组（${groups.length}）`,
        groups.flatMap((group) => [
          {
            label: group.data.name,
            values: [
              [
                {
                  text: `${group.members.length}名成员和活动`,
                  href: routes.group(town.slug, group.id),
                },
              ],
            ],
          },
        ]),
      ),
      ...factSection('money', '人员和经费', money(town)),
      ...factSection(
        'standing-rules',
        '制度',
        (congress.standingRules ?? []).map(({ title, on, about }) => ({
          label: title,
          values: [[[on || !archive ? formatDay(on) : '', about].filter(Boolean).join('。')]],
        })),
      ),
      ...(offices.length > 0
        ? factSection(
            'offices',
            `承办单位（${offices.length}）`,
            factLines(
              '单位',
              offices.map((office) => [toOffice(office)]),
            ),
          )
        : []),
      ...(town.archive
        ? tableSection('rules', '当时的规定', ownRulesTable(town))
        : tableSection('rules', '适用的规定', rulesTable(town))),
      ...textSection('note', '编者说明', note ? [note] : []),
      ...factSection('provenance', '审核与来源', [
        ...reviewFacts(congress),
        ...factLines('依据', sourceLines(congress)),
        ...factLines(
          '更正',
          corrections.map(({ on, what, why }) => `${formatDay(on)}：${what}（${why}）`),
        ),
      ]),
    ],
  };
}
