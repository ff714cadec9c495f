import type { Activity } from '../../model/records.ts';
import {
  formatDay,
  formatQuantity,
  formatShare,
  formatInferred,
  formatSpan,
} from '../../text/format.ts';
import { areaFacet, deputiesFacet, named, same, yearFacet, yearHeading } from '../facets.ts';
import { fact, factLines, factOrUnknown } from '../facts.ts';
import type { KindView } from '../kind-view.ts';
import { hrefOf, joined, linkTo, toArea, toDeputy, toGroup } from '../links.ts';
import { bodySection } from '../sections.ts';
import { titleApart } from '../title-apart.ts';
import type { Fact, Item } from '../pieces.ts';

/** An activity in a list. */
export function activityItem(activity: Activity): Item {
  return {
    href: hrefOf(activity),
    title: activity.data.title,
    meta: [activity.data.kind, activity.group?.data.name ?? '', activity.data.place ?? ''].filter(
      Boolean,
    ),
    day: activity.data.on
      ? formatInferred(formatDay(activity.data.on), activity.data.dateInferred)
      : undefined,
  };
}

/** Attendance in words; nothing where unknown. */
export function attendance({
  expected,
  present,
  excused,
}: {
  expected?: number | undefined;
  present?: number | undefined;
  excused?: number | undefined;
}): string | undefined {
  if (present === undefined) return expected === undefined ? undefined : `应到${expected}人`;
  const share = expected === undefined ? '' : `，出席率${formatShare(present, expected)}`;
  const away = excused === undefined ? '' : `，请假${excused}人`;
  return `${expected === undefined ? '' : `应到${expected}人，`}实到${present}人${away}${share}`;
}

function facts(activity: Activity): Fact[] {
  const { data } = activity;
  return [
    ...fact('种类', data.kind),
    ...factOrUnknown(
      '日期',
      data.on && formatInferred(formatSpan(data.on, data.to), data.dateInferred),
    ),
    ...fact('地点', data.place),
    ...fact('代表小组', activity.group && toGroup(activity.group)),
    ...fact('联络站', activity.station && linkTo(activity.station)),
    ...fact('涉及的村和社区', joined(activity.areas.map(toArea))),
    ...fact('出席', attendance(data)),
    ...fact('参加的代表', joined(activity.deputies.map(toDeputy))),
    ...fact('专项行动', activity.campaign && linkTo(activity.campaign)),
    ...factLines(
      '数字',
      (data.figures ?? []).map((figure) => `${figure.label}：${formatQuantity(figure)}`),
    ),
  ];
}

/** Study, group activities, visits, reports to voters, aid. */
export const activities: KindView<Activity> = {
  name: '代表活动',
  about: '学习培训、小组活动、走访联系、述职和帮扶。',
  columnType: '工作动态',
  facets: [
    yearFacet(),
    { key: 'kind', label: '种类', valuesOf: ({ data }) => same(data.kind) },
    { key: 'group', label: '代表小组', valuesOf: ({ group }) => named(group) },
    areaFacet(),
    deputiesFacet(),
  ],
  groupOf: yearHeading,
  item: activityItem,
  headTitle: titleApart,
  parts: (activity) => ({
    title: activity.data.title,
    facts: facts(activity),
    sections: bodySection('经过', activity.hasBody),
  }),
  // The summary behind an archive seldom says who called people together.
  jsonLd: ({ data, town }) =>
    eventLd(
      data.title,
      data.on,
      data.to,
      data.place,
      town.archive ? undefined : town.congress.name,
    ),
};

/** A schema.org event; the day and who held it only where they are known. */
export function eventLd(
  name: string,
  on: string | undefined,
  to: string | undefined,
  place: string | undefined,
  organiser: string | undefined,
): object {
  return {
    '@type': 'Event',
    name,
    ...(on ? { startDate: on } : {}),
    ...(to ? { endDate: to } : {}),
    ...(place ? { location: { '@type': 'Place', name: place } } : {}),
    ...(organiser ? { organizer: { '@type': 'GovernmentOrganization', name: organiser } } : {}),
  };
}
