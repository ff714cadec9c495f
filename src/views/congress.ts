import type { Model, Town } from '../model/records.ts';
import { versionsOf } from '../model/rule-on.ts';
import type { Rules } from '../schema/rules.ts';
import * as routes from '../routes.ts';
import { formatDay, formatMoney, formatNumber } from '../text/format.ts';
import { fact, factLines, factOrUnknown } from './facts.ts';
import { congressColumn } from './columns.ts';
import { createFrame, townCrumbs } from './frame.ts';
import { paragraphsOf } from './kinds/matters.ts';
import { joined, linkTo, toOffice, toTelephone } from './links.ts';
import { reviewFacts, sourceLines } from './provenance.ts';
import { classesIn } from './result-class.ts';
import { factSection, tableSection, textSection } from './sections.ts';
import type { FrontView } from './pages.ts';
import type { Fact, Section, Table } from './pieces.ts';

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

/** Said of how often; three months are counted as quarters. */
const EVERY = '个月一次';

const RULE_LABELS: readonly [keyof Omit<Rules, 'resultClasses'>, string, string][] = [
  ['noticeDay', '每月公示日', '日'],
  ['replyMonths', '建议答复期限', '个月'],
  ['complexMonths', '情况复杂的答复期限', '个月'],
  ['redoMonths', '重新办理期限', '个月'],
  ['stationReplyDays', '居民反映答复期限', '天'],
  ['presidiumMonths', '主席团会议至少', EVERY],
  ['sessionsPerYear', '人民代表大会会议每年', '次'],
  ['groupMonths', '代表小组活动至少', EVERY],
  ['dutyNoticeDays', '值班提前公布', '天'],
  ['motionSigners', '议案联名至少', '名代表'],
  ['interpellationSigners', '质询案联名至少', '名代表'],
];

const amountOf = (value: number, unit: string) =>
  value === 3 && unit === EVERY ? '每季度一次' : `${value}${unit}`;

/** Of a rule that was changed, until when it was so. */
const labelled = (label: string, until: string | undefined) =>
  until === undefined ? label : `${label}（${formatDay(until)}以前）`;

/** What a summary says of the rules of its time: only what stands in it. */
function ownRulesTable({ congress }: Town): Table {
  return {
    caption: '总结写到的规定和做法',
    columns: [{ label: '规定' }, { label: '数值' }, { label: '依据' }],
    rows: RULE_LABELS.flatMap(([key, label, unit]) => {
      const rule = congress.rules?.[key];
      const versions = rule ? versionsOf(rule) : [];
      return versions.map(({ value, source, until }) => [
        [labelled(label, until)],
        [amountOf(value, unit)],
        [source],
      ]);
    }),
    note: '是总结所写那一段时间的，不是现在的规定。',
  };
}

function rulesTable({ rules, congress }: Town): Table {
  const scope = (key: keyof Rules) => (congress.rules?.[key] ? '本镇规定' : '全站默认');
  return {
    caption: '本镇适用的规定和依据',
    columns: [{ label: '规定' }, { label: '数值' }, { label: '依据' }, { label: '范围' }],
    rows: [
      ...RULE_LABELS.flatMap(([key, label, unit]) =>
        versionsOf(rules[key]).map(({ value, source, until }) => [
          [labelled(label, until)],
          [amountOf(value, unit)],
          [source],
          [scope(key)],
        ]),
      ),
      ...versionsOf(rules.resultClasses).flatMap((version) =>
        classesIn(version).map(({ name, meaning }) => [
          [`答复结果${name}`],
          [meaning],
          [version.source],
          [scope('resultClasses')],
        ]),
      ),
    ],
    note: '这里列的是计算期限所用的数，不是法律意见。',
  };
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
