import { dayOf } from '../model/order.ts';
import type { Activity, LinkedRecord, Meeting, Motion, Supervision } from '../model/records.ts';
import { formatDay } from '../text/format.ts';

type Titled = Activity | Meeting | Motion | Supervision;

const dated = (record: Titled) => `${record.data.title}（${formatDay(dayOf(record))}）`;

const known = new WeakMap<readonly LinkedRecord[], ReadonlyMap<string, number>>();

/** How often each title, bare and with its day, is there in a list; counted once. */
function titlesOf(records: readonly Titled[]): ReadonlyMap<string, number> {
  const found = known.get(records);
  if (found) return found;
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const title of [record.data.title, dated(record)])
      counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  known.set(records, counts);
  return counts;
}

/** A record's title as no other of its kind in its town has it: bare, else with its day, else with its id. */
export function titleApart(record: Titled): string {
  const titles = titlesOf(record.town.records[record.kind]);
  const apart = [record.data.title, dated(record)].find((title) => titles.get(title) === 1);
  return apart ?? `${record.data.title}（${record.id}）`;
}
