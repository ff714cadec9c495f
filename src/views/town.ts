import { yearOf } from '../model/order.ts';
import type { LinkedRecord, Model, RecordKind, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { formatDay } from '../text/format.ts';
import { amountOf, holdingOf } from './amount.ts';
import { monthSection } from './calendar.ts';
import { dueSection } from './due.ts';
import { finderOf } from './finder.ts';
import { followSection, followTown } from './follow.ts';
import { createFrame, homeCrumb } from './frame.ts';
import { congressLd, placeLd } from './json-ld.ts';
import { areaLinks, dutySection, latestSection } from './front-sections.ts';
import { kindViews, navigationOrder } from './kinds/index.ts';
import { paragraphsOf } from './kinds/matters.ts';
import { tableSection } from './sections.ts';
import { dutySheetLinks } from './sheets/links.ts';
import type { FrontView } from './pages.ts';
import type { Section } from './pieces.ts';

function yearSection(town: Town): Section[] {
  const year = town.today.slice(0, 4);
  const rows = navigationOrder
    .filter((kind) => kindViews[kind].facets.some(({ key }) => key === 'year'))
    .map((kind) => {
      const count = (town.records[kind] as readonly LinkedRecord[]).filter(
        (record) => yearOf(record) === year,
      ).length;
      return { kind, count };
    })
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => [
      [
        {
          text: kindViews[kind].name,
          href: routes.list(town.slug, kind, { facet: { key: 'year', value: year } }),
        },
      ],
      [amountOf(town, kind, count)],
    ]);
  const more = { text: '统计图表', href: routes.statistics(town.slug) };
  const sections = tableSection('year', `${year}年以来`, {
    caption: `${year}年1月1日到${formatDay(town.today)}的记录`,
    columns: [{ label: '类别' }, { label: '数量', numeric: true }],
    rows,
  });
  return sections.map((section) => ({ ...section, more }));
}

function townOrganisation(town: Town): object {
  const { contact } = town.congress;
  return {
    ...congressLd(town),
    url: routes.absolute(routes.town(town.slug)),
    areaServed: placeLd(town),
    ...(contact?.telephone ? { telephone: contact.telephone } : {}),
    ...(contact?.address ? { address: contact.address } : {}),
  };
}

/** A town's front page. */
export function townView(model: Model, town: Town): FrontView {
  return {
    frame: createFrame(model, {
      title: town.name,
      description: `${town.congress.name}：代表、联络站、每月公示、议案建议和工作总结。`,
      path: routes.town(town.slug),
      crumbs: homeCrumb(),
      town,
      column: { name: town.name, about: town.congress.about, type: '概况信息' },
      jsonLd: [townOrganisation(town)],
      alternates: followTown(town),
    }),
    title: town.congress.name,
    lead: paragraphsOf(town.congress.about).join(''),
    finder: finderOf([town], routes.finderIndex(town.slug)),
    sheets: dutySheetLinks(town),
    sections: [
      ...(town.areas.length > 0
        ? [
            {
              id: 'areas',
              heading: '按村和社区找代表',
              type: 'links' as const,
              groups: areaLinks(town),
            },
          ]
        : []),
      ...dutySection([town]),
      ...monthSection(town),
      ...dueSection([town], town),
      ...yearSection(town),
      ...kindsSection(town),
      ...latestSection([town]),
      ...followSection(followTown(town)),
    ],
  };
}

function titleOf(town: Town, kind: RecordKind): string {
  const { inOffice, amount } = holdingOf(town, kind);
  const all = amountOf(town, kind, town.records[kind].length);
  // The list has all of them.
  const held = !inOffice ? '' : amount === all ? '在任' : `在任${amount}，名单上共`;
  return `${kindViews[kind].name}（${held}${all}）`;
}

function kindsSection(town: Town): Section[] {
  const items = navigationOrder
    .filter((kind) => town.records[kind].length > 0)
    .map((kind) => ({
      href: routes.list(town.slug, kind),
      title: titleOf(town, kind),
      meta: [kindViews[kind].about],
    }));
  return items.length === 0 ? [] : [{ id: 'kinds', heading: '全部记录', type: 'items', items }];
}
