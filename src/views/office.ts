import type { Model, Office } from '../model/records.ts';
import * as routes from '../routes.ts';
import { allOf, amountOf } from './amount.ts';
import { fact } from './facts.ts';
import { fateOf } from './fate.ts';
import { followOffice, followSection } from './follow.ts';
import { congressColumn } from './columns.ts';
import { createFrame, townCrumbs } from './frame.ts';
import { matterItem } from './kinds/matters.ts';
import { answeredText, motionItem } from './kinds/motions.ts';
import { supervisionItem } from './kinds/supervision.ts';
import { linkTo, toTelephone } from './links.ts';
import { factSection, itemSection, SHOWN, tableSection, textSection } from './sections.ts';
import type { FrontView } from './pages.ts';
import type { Section, Table } from './pieces.ts';

/** What supervision recommended to the office; of a long list only what the newest acts did. */
function recommendations({ id, supervision }: Office): Table {
  return {
    caption: '向它提出的整改建议和落实情况',
    columns: [{ label: '建议' }, { label: '期限和结果' }, { label: '哪次监督，说明' }],
    rows: supervision
      .slice(0, SHOWN)
      .flatMap((act) =>
        (act.data.recommendations ?? [])
          .filter(({ to }) => to === id)
          .map(({ what, about, ...fate }) => [
            [what],
            [fateOf(fate)],
            [linkTo(act), about ? `。${about}` : ''],
          ]),
      ),
    note: supervision.length > SHOWN ? `只列最近${SHOWN}次监督提出的。` : undefined,
  };
}

function given({ id, town, motions, matters, supervision }: Office): Section[] {
  const slice = { facet: { key: 'office', value: id } };
  const more = (kind: 'motions' | 'matters' | 'supervision') => (total: number) => ({
    text: allOf(town, kind, total),
    href: routes.list(town.slug, kind, slice),
  });
  return [
    ...itemSection('motions', '主办和会办的议案建议', motions.map(motionItem), more('motions')),
    ...itemSection('matters', '承办的居民反映', matters.map(matterItem), more('matters')),
    ...itemSection(
      'supervision',
      '对它的监督',
      supervision.map(supervisionItem),
      more('supervision'),
    ),
  ];
}

/** How many motions it leads and how many of them it has answered; those it joins in are another's to answer. */
function motionsText(office: Office): string {
  const leading = office.motions.filter((motion) => motion.office === office);
  const joining = office.motions.length - leading.length;
  return [
    leading.length > 0 ? `主办议案建议${leading.length}件，${answeredText(leading)}。` : '',
    joining > 0 ? `会办议案建议${joining}件。` : '',
  ].join('');
}

/** An office: what it was given and how it answered, how it was supervised and what became of that. */
export function officeView(model: Model, office: Office): FrontView {
  const { town, data, supervision } = office;
  const sections = given(office);
  const none = town.archive
    ? '总结没有写明交给它的是哪几件。'
    : '还没有交给这个单位的事项，也没有对它的监督。';
  return {
    frame: createFrame(model, {
      title: `${data.name}承办的事项`,
      description: `${town.name}人大交给${data.name}办理的建议和居民反映，对它的监督，办得怎样。`,
      path: routes.office(town.slug, office.id),
      crumbs: [...townCrumbs(town), { text: '人大概况', href: routes.congress(town.slug) }],
      town,
      column: congressColumn,
      alternates: followOffice(office),
    }),
    title: data.name,
    lead: [
      `承办单位。${town.archive ? '' : motionsText(office)}`,
      supervision.length > 0
        ? `对它的监督共${amountOf(town, 'supervision', supervision.length)}。`
        : '',
    ].join(''),
    sections: [
      ...factSection(
        'contact',
        '联系',
        fact('电话', data.telephone && toTelephone(data.telephone)),
      ),
      ...sections,
      ...tableSection('recommendations', '整改建议', recommendations(office)),
      ...(sections.length === 0 ? textSection('none', '事项', [none]) : []),
      ...followSection(followOffice(office)),
    ],
  };
}
