import { ruleOn } from '../../model/rule-on.ts';
import type { Entry, EntryOf } from '../../source/entry.ts';
import { referencesOf, type Reference } from '../../source/references.ts';
import type { Catalogue } from '../catalogue.ts';
import { danglingWords } from '../dangling.ts';
import type { Context, Finding, RecordRule } from '../issue.ts';
import { townOf } from '../linked.ts';

/** Every id of another record is the id of a record of the same town; classes of answers are those of the town. */
export const references: RecordRule = {
  name: 'references',
  about: '提到的代表、单位、村、结果类别和其他记录都存在；有关联的不写自己，不写两遍',
  scope: 'record',
  level: 'error',
  check: (entry, context) => {
    const { catalogue } = context;
    return [
      ...stationOfNotice(entry, catalogue),
      ...referencesOf(entry)
        .filter(({ target, value }) => !catalogue.has(entry.town, target, value))
        .map((reference) => ({
          at: { path: reference.path },
          // A record that is gone is missed wherever it is mentioned, in `related` by its kind as well.
          cause: causeOf(entry.town, reference),
          ...danglingWords({ town: entry.town, ...reference }, catalogue),
        })),
      ...idleLinks(entry),
      ...(entry.kind === 'motions' ? classesOf(entry, context) : []),
    ];
  },
};

/** What is said to have to do with itself, or twice with the same. */
function idleLinks({ kind, id, data: { related = [] } }: Entry): Finding[] {
  return related.flatMap((record, index) => {
    const itself = record === `${kind}/${id}`;
    if (!itself && related.indexOf(record) === index) return [];
    return {
      at: { path: ['related', index] },
      message: `${record} ${itself ? '就是这条记录自己' : '前面已经写过'}`,
      hint: '删去这一项',
    };
  });
}

function causeOf(town: string, { target, value }: Reference): string {
  return target === 'any' ? `${town}/${value}` : `${town}/${target}/${value}`;
}

/** The class of an answer is one that the town had on that day. */
function classesOf(entry: EntryOf<'motions'>, context: Context): Finding[] {
  return (entry.data.events ?? []).flatMap((event, index) => {
    if (event.act !== '答复' || event.class === undefined) return [];
    const rules = townOf(entry, context)?.rules;
    if (!rules) return [];
    const { scheme, classes, source } = ruleOn(rules.resultClasses, event.on);
    const known = classes.map(({ code }) => code);
    if (known.includes(event.class)) return [];
    return {
      at: { path: ['events', index, 'class'] },
      message: `答复的结果分类是“${scheme}”，没有 ${event.class} 类；有的是 ${known.join('、')}（依据：${source}）`,
      hint: `改成其中一类；答复没有写类别的，删去 class`,
    };
  });
}

/** The folder of a notice is the id of its station. */
function stationOfNotice({ kind, town, id }: Entry, catalogue: Catalogue): Finding[] {
  const station = id.split('/')[0] ?? '';
  if (kind !== 'notices' || catalogue.has(town, 'stations', station)) return [];
  const { message, hint } = danglingWords({ town, target: 'stations', value: station }, catalogue);
  return [{ message, hint: `文件夹名要写联络站编号；${hint}` }];
}
