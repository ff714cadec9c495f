import {
  daysServed,
  type DeputyMeasure,
  type Served,
  servedOf,
  SHORTEST,
} from '../model/measures/served.ts';
import type { Deputy } from '../model/records.ts';
import { formatLength, formatNumber, formatRate, formatShare } from '../text/format.ts';
import type { Section, Value } from './pieces.ts';

/** Of fewer deputies the middle one says more of that deputy than of the town. */
const FEWEST_FOR_MEDIAN = 5;

/** What is counted, in the words of the lists below it. */
const WORK: readonly (readonly [DeputyMeasure, string])[] = [
  ['led', '领衔提出的议案建议（件）'],
  ['received', '接待的居民反映（件）'],
  ['supervision', '参加的监督（次）'],
  ['activities', '参加的活动（次）'],
];

const UNCOUNTED = '不算';

function countOf(deputy: Deputy, measure: DeputyMeasure): number {
  const { led, matters, supervision, activities } = deputy;
  return { led, received: matters, supervision, activities }[measure].length;
}

/** A deputy's number by the year, the town's middle one behind it. */
function rates(served: Served | undefined): Value {
  if (!served) return [UNCOUNTED];
  const { perYear, median, among } = served;
  const middle = among < FEWEST_FOR_MEDIAN ? UNCOUNTED : formatRate(median);
  return [`${formatRate(perYear)}（${middle}）`];
}

/** How many of the motions that were handed over have an answer: of few, without a percentage. */
function answeredRow({ led }: Deputy): Value[][] {
  const handed = led.filter(({ state }) => state.answered || state.assignedOn !== undefined);
  if (handed.length === 0) return [];
  const answered = handed.filter(({ state }) => state.answers > 0).length;
  return [[['其中交办以后有答复的（件）'], [formatShare(answered, handed.length)], [UNCOUNTED]]];
}

function noteOf(served: Served | undefined): string {
  const median = !served
    ? `任职不满${SHORTEST}天，不算平均。`
    : served.among < FEWEST_FOR_MEDIAN
      ? `任职起止日期清楚、任职满${SHORTEST}天的代表不足${FEWEST_FOR_MEDIAN}名，不算中位数。`
      : `括号里是全镇代表的中位数，按任职起止日期清楚、任职满${SHORTEST}天的${served.among}名代表各自的平均数计算，离任的也算。`;
  return `${median}只数记录里写明本人的，有的活动没有写参加的人；会议和活动只记应到、请假和实到的总人数，所以不算个人的出席率。`;
}

/** A deputy's numbers by the time served, with the town's middle beside them; nothing where the time is not known. */
export function servedSection(deputy: Deputy): Section[] {
  const days = daysServed(deputy, deputy.town.today);
  if (days === undefined || days === 0 || deputy.town.archive) return [];
  const rows = WORK.map(([measure, label]): Value[] => [
    [label],
    [formatNumber(countOf(deputy, measure))],
    rates(servedOf(deputy, measure)),
  ]);
  const [led = [], ...others] = rows;
  return [
    {
      id: 'served',
      heading: '任职以来的数字',
      type: 'table',
      counted: true,
      table: {
        caption: `任镇人大代表共${formatLength(days)}`,
        columns: [
          { label: '事项' },
          { label: '合计', numeric: true },
          { label: '每年平均（中位数）', numeric: true },
        ],
        rows: [led, ...answeredRow(deputy), ...others],
        note: noteOf(servedOf(deputy, 'led')),
      },
    },
  ];
}
