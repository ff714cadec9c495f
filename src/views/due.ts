import { addDays, daysBetween } from '../model/day.ts';
import type { Matter, Motion, Town } from '../model/records.ts';
import { formatDay } from '../text/format.ts';
import { itemOf } from './record.ts';
import type { Item, Section } from './pieces.ts';

const AHEAD_DAYS = 30;
const SHOWN = 8;

/** Something that is awaited by a day. */
interface Due {
  readonly due: string;
  readonly item: Item;
}

const waiting = new Set(['办理中', '重新办理', '逾期未答复']);

function dueOf(record: Motion | Matter, horizon: string): Due[] {
  const { stage, due } = record.state;
  if (record.town.archive || !due || due > horizon || !waiting.has(stage)) return [];
  const left = daysBetween(record.town.today, due);
  const when = left < 0 ? `已超过${-left}天` : left === 0 ? '今天到期' : `还有${left}天`;
  const item = itemOf(record);
  return [
    {
      due,
      item: {
        ...item,
        day: `${formatDay(due)}到期，${when}`,
        meta: [
          record.kind === 'motions' ? record.data.kind : '居民反映',
          record.office?.data.name ?? '',
        ].filter(Boolean),
      },
    },
  ];
}

/** What is overdue or due soon in some towns, the oldest first. */
export function dueSection(towns: readonly Town[], id = 'due'): Section[] {
  const all = towns.flatMap((town) => {
    const horizon = addDays(town.today, AHEAD_DAYS);
    return [...town.records.motions, ...town.records.matters].flatMap((record) =>
      dueOf(record, horizon),
    );
  });
  if (all.length === 0) return [];
  const sorted = all.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const overdue = sorted.filter(({ item }) => item.state?.tone === 'late').length;
  return [
    {
      id,
      heading: `到期和快到期的（${sorted.length}件，其中逾期${overdue}件）`,
      type: 'items',
      items: sorted.slice(0, SHOWN).map(({ item }) => item),
    },
  ];
}
