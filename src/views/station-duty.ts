import type { Duty, Station } from '../model/records.ts';
import type { DutyPlan } from '../model/rota.ts';
import { formatDay, formatShortDay, formatSpan, formatTime } from '../text/format.ts';
import { factLines } from './facts.ts';
import { joined, linkTo, toDeputy, toSlot } from './links.ts';
import { factSection, tableSection, textSection } from './sections.ts';
import type { Section, Table, Value } from './pieces.ts';

function planText(
  { from, to, every, weekdays, days, start, end, order, announcedOn }: DutyPlan['plans'][number],
  station: Station,
): Value {
  const when = every === '每周' ? `每${weekdays?.join('、')}` : `每月${days?.join('日、')}日`;
  const who = order.flatMap((id) => {
    const deputy = station.town.find(`deputies/${id}`);
    return deputy ? [linkTo(deputy)] : [];
  });
  return [
    `${formatSpan(from, to)}，${when}${formatTime(start)}–${formatTime(end)}，依次：`,
    ...joined(who),
    announcedOn ? `（${formatDay(announcedOn)}公布）` : '',
  ];
}

function year(station: Station, today: string): Table {
  const current = today.slice(0, 4);
  const row = ({ date, movedFrom, start, end, deputy, insteadOf, why }: Duty): Value[] => [
    [formatShortDay(date)],
    [`${formatTime(start)}–${formatTime(end)}`],
    [toDeputy(deputy)],
    [
      [
        movedFrom ? `原定${formatShortDay(movedFrom)}` : '',
        insteadOf ? `替${insteadOf.data.name}` : '',
        movedFrom || insteadOf ? (why ?? '') : '',
      ]
        .filter(Boolean)
        .join('，'),
    ],
  ];
  return {
    caption: `${current}年值班表`,
    columns: [{ label: '日期' }, { label: '时间' }, { label: '代表' }, { label: '变动' }],
    rows: station.rota.filter(({ date }) => date.startsWith(current)).map(row),
    note:
      station.cancelled
        .filter(({ date }) => date.startsWith(current))
        .map(({ date, why }) => `${formatShortDay(date)}取消：${why}`)
        .join('；') || undefined,
  };
}

/** Who is on duty next at a station, by what rule, and this year's rota. */
export function dutySections(station: Station, today: string): Section[] {
  const plans = station.data.duty?.plans ?? [];
  if (plans.length === 0) {
    return textSection('duty', '代表值班', ['资料没有写明具体的值班日期。']);
  }
  return [
    {
      id: 'duty',
      heading: '代表值班',
      type: 'duty',
      slots: station.duty.slice(0, 5).map(toSlot),
      empty: '以后的值班还没有公布。',
    },
    ...factSection(
      'plan',
      '值班安排',
      factLines(
        '轮值',
        plans.filter(({ to }) => to >= today).map((plan) => planText(plan, station)),
      ),
    ),
    ...tableSection('rota', '今年值班表', year(station, today)),
  ];
}
