import { addDays } from '../model/day.ts';
import { byDay, dayOf } from '../model/order.ts';
import type { LinkedRecord, Town } from '../model/records.ts';
import { byTime } from '../model/rota.ts';
import * as routes from '../routes.ts';
import { kindViews, navigationOrder } from './kinds/index.ts';
import { toSlot } from './links.ts';
import { itemOf } from './record.ts';
import type { LinkGroup, Section } from './pieces.ts';

const DUTY_DAYS = 8;
const DUTY_SHOWN = 8;
const LATEST = 8;

/** A town's villages and communities as links. */
export function areaLinks(town: Town): LinkGroup[] {
  const links = (kind: string) =>
    town.areas
      .filter(({ data }) => data.kind === kind)
      .map((area) => ({ text: area.data.name, href: routes.area(town.slug, area.id) }));
  return ['村', '社区', '其他']
    .map((kind) => ({ label: kind, links: links(kind) }))
    .filter(({ links }) => links.length > 0);
}

/** Who is on duty now and in the next days. */
export function dutySection(towns: readonly Town[]): Section[] {
  const stations = towns.flatMap(({ records }) => records.stations);
  if (!stations.some(({ rota }) => rota.length > 0)) return [];
  const near = stations.flatMap(({ duty, town }) => {
    const until = addDays(town.today, DUTY_DAYS);
    return duty.filter(({ date }) => date <= until).slice(0, 3);
  });
  return [
    {
      id: 'duty',
      heading: '现在和接下来谁值班',
      type: 'duty',
      slots: near.sort(byTime).slice(0, DUTY_SHOWN).map(toSlot),
      empty: '接下来八天没有安排值班。',
    },
  ];
}

/** The newest records with a known day: the heads of lists that are newest first. */
export function latestSection(towns: readonly Town[]): Section[] {
  const heads = towns
    .flatMap(({ records }) =>
      navigationOrder
        .filter((kind) => kind !== 'deputies' && kind !== 'stations' && kind !== 'terms')
        .flatMap((kind) => (records[kind] as readonly LinkedRecord[]).slice(0, LATEST)),
    )
    .filter((record) => (dayOf(record)?.length ?? 0) === 10)
    .sort(byDay)
    .slice(0, LATEST);
  return heads.length === 0
    ? []
    : [
        {
          id: 'latest',
          heading: '最近的记录',
          type: 'items',
          items: heads.map((record) => ({
            ...itemOf(record),
            meta: [kindViews[record.kind].name, ...itemOf(record).meta],
          })),
        },
      ];
}
