import type { Campaign } from '../../model/records.ts';
import {
  formatDay,
  formatInferred,
  formatNumber,
  formatShare,
  formatSpan,
} from '../../text/format.ts';
import { fact, factOrUnknown } from '../facts.ts';
import { yearHeading } from '../facets.ts';
import type { KindView } from '../kind-view.ts';
import { hrefOf, joined, linkTo, toArea, toDeputy, toGroup } from '../links.ts';
import { bodySection, itemSection, tableSection } from '../sections.ts';
import type { Item, Table, Value } from '../pieces.ts';
import { activityItem } from './activities.ts';
import { motionItem } from './motions.ts';
import { supervisionItem } from './supervision.ts';

/** A campaign in a list. */
export function campaignItem(campaign: Campaign): Item {
  const { data } = campaign;
  return {
    href: hrefOf(campaign),
    title: data.title,
    meta: [data.theme ?? '', data.level === '全县' ? '全县组织' : ''].filter(Boolean),
    day:
      data.from || data.to
        ? formatInferred(formatSpan(data.from, data.to), data.dateInferred)
        : undefined,
  };
}

function achievedText(
  achieved: number | undefined,
  target: number | undefined,
  unit: string,
  asOf: string | undefined,
): string {
  if (achieved === undefined) return '不详';
  const share = target === undefined ? '' : `，完成${formatShare(achieved, target)}`;
  return `${formatNumber(achieved)}${unit}${share}${asOf ? `，截至${formatDay(asOf)}` : ''}`;
}

function targets({ data }: Campaign): Table {
  return {
    caption: '目标和完成情况',
    columns: [
      { label: '目标' },
      { label: '目标数', numeric: true },
      { label: '完成数' },
      { label: '说明' },
    ],
    rows: (data.targets ?? []).map(({ label, unit, target, achieved, asOf, note }) => [
      [label],
      [target === undefined ? '没有写明' : `${formatNumber(target)}${unit}`],
      [achievedText(achieved, target, unit, asOf)],
      [note ?? ''],
    ]),
  };
}

function assignments({ data, town }: Campaign): Table {
  const link = (key: string): Value => {
    const found = town.find(key);
    return found ? [linkTo(found)] : [];
  };
  const rows = (data.assignments ?? []).map(({ who, deputy, group, areas, task }): Value[] => {
    const found = town.groups.find(({ id }) => id === group);
    const people = [
      ...(who ? [who] : []),
      ...(deputy ? link(`deputies/${deputy}`) : []),
      ...(found ? [toGroup(found)] : []),
    ];
    const places = (areas ?? []).flatMap((id) => town.areas.find((area) => area.id === id) ?? []);
    return [joined(people), joined(places.map(toArea)), [task]];
  });
  const placed = rows.some(([, places]) => places?.length);
  return {
    caption: placed ? '谁联系哪里' : '谁做什么',
    columns: [{ label: '谁' }, ...(placed ? [{ label: '村和社区' }] : []), { label: '做什么' }],
    rows: placed ? rows : rows.map(([who = [], , task = []]) => [who, task]),
  };
}

/** Campaigns with their targets. */
export const campaigns: KindView<Campaign> = {
  name: '专项行动',
  about: '一段时间里集中做的事：目标多少，完成多少，谁联系哪里。',
  columnType: '工作动态',
  facets: [],
  groupOf: yearHeading,
  item: campaignItem,
  headTitle: ({ data }) => data.title,
  parts: (campaign) => ({
    title: campaign.data.title,
    facts: [
      ...fact('主题', campaign.data.theme),
      ...fact('组织', campaign.data.level),
      ...factOrUnknown(
        '时间',
        campaign.data.from &&
          formatInferred(
            formatSpan(campaign.data.from, campaign.data.to) + (campaign.data.to ? '' : '起'),
            campaign.data.dateInferred,
          ),
      ),
      ...fact('负责人', campaign.leader && toDeputy(campaign.leader)),
    ],
    sections: [
      ...bodySection('内容', campaign.hasBody),
      ...tableSection('targets', '目标和完成情况', targets(campaign)),
      ...tableSection('assignments', '分工', assignments(campaign)),
      ...itemSection('motions', '有关的议案建议', campaign.motions.map(motionItem)),
      ...itemSection('supervision', '有关的监督', campaign.supervision.map(supervisionItem)),
      ...itemSection('activities', '有关的活动', campaign.activities.map(activityItem)),
    ],
  }),
};
