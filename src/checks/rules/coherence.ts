import type { Entry, EntryOf } from '../../source/entry.ts';
import type { Path } from '../../source/fault.ts';
import type { Finding, RecordRule } from '../issue.ts';
import { ordinalIn } from '../ordinals.ts';
import { quoted } from '../subject.ts';
import { wrongTotals } from '../totals.ts';

/** What a record says in one place does not contradict what it says in another. */
export const coherence: RecordRule = {
  name: 'coherence',
  about: '同一条记录里的人数、票数、次数、结果互相对得上；推断的日期写明依据',
  scope: 'record',
  level: 'error',
  check: (entry) => [
    ...wrongTotals(entry),
    ...numbersOf(entry),
    ...doneButNot(entry),
    ...inferredFromNothing(entry),
  ],
};

/** The number of a term is its file name, that of a meeting stands in its title. */
function numbersOf({ kind, id, data }: Entry): Finding[] {
  if (kind === 'terms' && id !== String(data.number)) {
    const message = `文件名是 ${id}，number 写的是 ${data.number}，届次的文件名就是第几届`;
    return [{ at: { path: ['number'] }, message, hint: '改正 number；文件名写错了的，改文件名' }];
  }
  if (kind !== 'meetings' || data.number === undefined) return [];
  const said = ordinalIn(data.title);
  if (said === undefined || said === data.number) return [];
  const message = `会议名称${quoted(data.title)}是第 ${said} 次，number 写的是 ${data.number}`;
  return [{ at: { path: ['number'] }, message, hint: '改正写错的一个' }];
}

/** Outcomes that say that nothing has been finished. */
const NOT_DONE = new Set(['没有做到', '还在做', '没有整改', '正在整改']);

type Promised = Pick<NonNullable<EntryOf<'motions'>['data']['commitments']>[number], 'doneOn'> & {
  readonly outcome?: string | undefined;
};

/** Something with a day on which it was done, and an outcome by which it was not. */
function doneButNot(entry: Entry): Finding[] {
  return promisedIn(entry).flatMap(({ path, one: { doneOn, outcome } }) => {
    if (doneOn === undefined || outcome === undefined || !NOT_DONE.has(outcome)) return [];
    return {
      at: { path: [...path, 'outcome'] },
      message: `写了做完的日期 ${doneOn}，结果又是“${outcome}”`,
      hint: '已经做完的，改正 outcome；没有做完的，删去 doneOn 这一行',
    };
  });
}

function promisedIn({ kind, data }: Entry): { path: Path; one: Promised }[] {
  const inList = (key: string, list: readonly Promised[] = []) =>
    list.map((one, index) => ({ path: [key, index], one }));
  if (kind === 'motions' || kind === 'summaries') return inList('commitments', data.commitments);
  return kind === 'supervision' ? inList('recommendations', data.recommendations) : [];
}

function inferredFromNothing({ data }: Entry): Finding[] {
  if (!data.dateInferred || data.note !== undefined) return [];
  return [
    {
      level: 'warning',
      at: { path: ['dateInferred'] },
      message: '写了日期是推断的，没有写从什么推断',
      hint: '在 note 里写明依据；日期不是推断的，删去 dateInferred 这一行',
    },
  ];
}
