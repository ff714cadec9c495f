import type { Deputy, LinkedRecord, Town } from '../../model/records.ts';
import type { Entry } from '../../source/entry.ts';
import type { Path } from '../../source/fault.ts';
import type { Context, Finding, RecordRule } from '../issue.ts';
import { linked, townOf } from '../linked.ts';
import { notInOffice } from '../office.ts';
import { leadership, tasksOf, type Task } from '../tasks.ts';

/** Whoever acts as a deputy was one on that day, as far as is known. */
export const inOffice: RecordRule = {
  name: 'in-office',
  about: '领衔、联名、接待、参加、值班的，当天是在任的代表；组长、站长现在在任',
  scope: 'record',
  level: 'error',
  check: (entry, context) => {
    const town = townOf(entry, context);
    if (!town) return [];
    const found = tasksIn(entry, town, context).flatMap((task) => judge(task, town));
    // Of somebody who has left, a plan is told once, and not for every day that it would have given them.
    return [...new Map(found.toReversed().map((one) => [String(one.at.path), one])).values()];
  },
};

function tasksIn(entry: Entry, town: Town, context: Context): Task[] {
  if (entry.kind === 'congress') return leadership(town);
  const record: LinkedRecord | undefined = linked(entry, context);
  return record ? tasksOf(record) : [];
}

function judge(task: Task, town: Town): (Finding & { at: { path: Path } })[] {
  const deputy = town.find(`deputies/${task.deputy}`) as Deputy | undefined;
  const why = deputy && notInOffice(deputy.data.mandates, task.time);
  if (why === undefined) return [];
  const { from, to } = task.time;
  const when = from === to ? from : `${from} 至 ${to}`;
  return [
    {
      at: { path: task.path() },
      message: `${deputy?.data.name} ${why}，${when} 不能${task.what}`,
      hint: `换成当时在任的代表；日期写错了的改正日期，任职写错了的改 deputies/${task.deputy}.yaml`,
    },
  ];
}
