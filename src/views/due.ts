import { addDays, daysBetween } from '../model/day.ts';
import type { Matter, Model, Motion, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { formatDay } from '../text/format.ts';
import { createFrame, homeCrumb, townCrumbs } from './frame.ts';
import { itemOf } from './record.ts';
import { itemSection, textSection } from './sections.ts';
import type { FrontView } from './pages.ts';
import type { Item, Section } from './pieces.ts';

const AHEAD_DAYS = 30;
const SHOWN = 8;
const TITLE = '到期和快到期的';
const ABOUT = `已经过了答复期限的，和${AHEAD_DAYS}天内要答复的居民反映、议案建议，早到期的在前。`;

/** Something that is awaited by a day. */
interface Due {
  readonly due: string;
  readonly town: Town;
  readonly item: Item;
}

const waiting = new Set(['办理中', '重新办理', '逾期未答复']);

function dueOf(record: Motion | Matter, horizon: string): Due[] {
  const { town } = record;
  const { stage, due } = record.state;
  if (town.archive || !due || due > horizon || !waiting.has(stage)) return [];
  const left = daysBetween(town.today, due);
  const when = left < 0 ? `已超过${-left}天` : left === 0 ? '今天到期' : `还有${left}天`;
  const item = {
    ...itemOf(record),
    day: `${formatDay(due)}到期，${when}`,
    meta: [
      record.kind === 'motions' ? record.data.kind : '居民反映',
      record.office?.data.name ?? '',
    ].filter(Boolean),
  };
  return [{ due, town, item }];
}

/** All that is overdue or due soon in some towns, the oldest first; where it is of several, each says of which. */
function dueIn(towns: readonly Town[]): Due[] {
  const all = towns.flatMap((town) => {
    const horizon = addDays(town.today, AHEAD_DAYS);
    return [...town.records.motions, ...town.records.matters].flatMap((record) =>
      dueOf(record, horizon),
    );
  });
  const sorted = all.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  if (new Set(sorted.map(({ town }) => town)).size <= 1) return sorted;
  return sorted.map((one) => ({
    ...one,
    item: { ...one.item, meta: [one.town.name, ...one.item.meta] },
  }));
}

const isLate = ({ item }: Due) => item.state?.tone === 'late';

/** The first of what is overdue or due soon in some towns, and the way to all of it. */
export function dueSection(towns: readonly Town[], town?: Town): Section[] {
  const all = dueIn(towns);
  if (all.length === 0) return [];
  const more = { text: `全部${all.length}件`, href: routes.due(town?.slug) };
  return [
    {
      id: 'due',
      heading: `${TITLE}（${all.length}件，其中逾期${all.filter(isLate).length}件）`,
      type: 'items',
      items: all.slice(0, SHOWN).map(({ item }) => item),
      ...(all.length > SHOWN ? { more } : {}),
    },
  ];
}

/** All that is overdue or due soon, in one town or in all. */
export function dueView(model: Model, town?: Town): FrontView {
  const all = dueIn(town ? [town] : model.towns);
  const items = (late: boolean) =>
    all.filter((one) => isLate(one) === late).map(({ item }) => item);
  return {
    frame: createFrame(model, {
      title: town ? TITLE : `${TITLE}（各乡镇）`,
      description: `${town?.name ?? '各乡镇'}${ABOUT}`,
      path: routes.due(town?.slug),
      crumbs: town ? townCrumbs(town) : homeCrumb(),
      town,
      shows: town ? [] : [...new Set(all.map((one) => one.town))],
      column: { name: TITLE, about: ABOUT, type: '回应关切' },
    }),
    title: TITLE,
    lead: ABOUT,
    sections:
      all.length === 0
        ? textSection('none', '现在没有', ['没有过期的，也没有快到期的。'])
        : [
            ...itemSection('late', '逾期未答复', items(true)),
            ...itemSection('soon', '快到期', items(false)),
          ],
  };
}

/** The towns in which there is more of it than their front pages show. */
export const duePaths = (model: Model) =>
  model.towns
    .filter((town) => dueIn([town]).length > SHOWN)
    .map((town) => ({ params: { town: town.slug }, props: { town } }));
