import type { LinkedRecord } from '../model/records.ts';
import { unitOf } from './amount.ts';
import { viewOf } from './kinds/index.ts';
import type { Owner } from './list-owner.ts';
import type { ListView } from './pages.ts';
import type { Item } from './pieces.ts';

/** How many records there are, and whether one of them is of an archive. */
interface Total {
  readonly count: number;
  readonly archive: boolean;
}

const totals = new WeakMap<readonly LinkedRecord[], ReadonlyMap<string, Total>>();

/** What stands under each heading of a list; counted once for all its pages. */
function totalsOf(
  all: readonly LinkedRecord[],
  heading: (record: LinkedRecord) => string,
): ReadonlyMap<string, Total> {
  const known = totals.get(all);
  if (known) return known;
  const counts = new Map<string, Total>();
  for (const record of all) {
    const { count, archive } = counts.get(heading(record)) ?? { count: 0, archive: false };
    counts.set(heading(record), { count: count + 1, archive: archive || record.town.archive });
  }
  totals.set(all, counts);
  return counts;
}

/** Headings that do not stand in the order of the records: what holds today comes first. */
const HEADING_ORDER = new Map([
  ['在任', 0],
  ['在用', 0],
  ['尚未就任', 1],
  ['现状不详', 2],
  ['任期不详', 2],
  ['已离任', 3],
  ['已停用', 3],
]);

/** The records of a page under their headings, each with the count of the whole list, and the unit of that. */
export function grouped(
  records: readonly LinkedRecord[],
  all: readonly LinkedRecord[],
  owner: Owner,
): Pick<ListView, 'unit' | 'groups'> {
  const view = viewOf(owner.kind);
  const byTown = !owner.town && (owner.kind === 'deputies' || owner.kind === 'stations');
  const heading = (record: LinkedRecord) => (byTown ? record.town.name : view.groupOf(record));
  const counts = totalsOf(all, heading);
  const archive = [...counts.values()].some((total) => total.archive);
  const item = (record: LinkedRecord): Item => {
    const shown = view.item(record);
    return owner.town || byTown ? shown : { ...shown, meta: [record.town.name, ...shown.meta] };
  };
  const groups = [...Map.groupBy(records, heading)]
    .sort(([a], [b]) => (HEADING_ORDER.get(a) ?? 0) - (HEADING_ORDER.get(b) ?? 0))
    .map(([text, list], index) => ({
      id: `group-${index + 1}`,
      heading: text,
      count: counts.get(text)?.count ?? list.length,
      unit: unitOf(owner.kind, counts.get(text)?.archive ?? false),
      items: list.map(item),
    }));
  return { unit: unitOf(owner.kind, archive), groups };
}
