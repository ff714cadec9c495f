import { ruleOn } from '../../model/rule-on.ts';
import type { Entry, EntryOf } from '../../source/entry.ts';
import { kindNames, kinds } from '../../source/kinds.ts';
import { isCongressList, referencesOf, type Reference } from '../../source/references.ts';
import type { Catalogue, Known } from '../catalogue.ts';
import type { Context, Finding, RecordRule } from '../issue.ts';
import { townOf } from '../linked.ts';
import { nearest } from '../near.ts';
import { labelOfTarget } from '../subject.ts';

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
          ...dangling(entry.town, reference, catalogue),
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
  const { message } = dangling(town, { path: [], target: 'stations', value: station }, catalogue);
  return [{ message, hint: `文件夹名要写联络站编号；文件夹 ${station} 要改名` }];
}

function dangling(
  town: string,
  { target, value }: Reference,
  catalogue: Catalogue,
): Pick<Finding, 'message' | 'hint'> {
  const known = candidates(town, target, value, catalogue);
  const near = nearest(
    value,
    known.map(({ id }) => id),
  );
  const named = near.map((id) => nameOf(id, known));
  const missing =
    target === 'any' ? `没有 ${value} 这条记录` : `没有编号为 ${value} 的${labelOfTarget(target)}`;
  const message = named.length > 0 ? `${missing}；相近的有 ${named.join('、')}` : missing;
  const [first] = near;
  return { message, hint: first === undefined ? howToMake(town, target, value) : `改成 ${first}` };
}

function candidates(
  town: string,
  target: Reference['target'],
  value: string,
  catalogue: Catalogue,
): readonly Known[] {
  if (target !== 'any') return catalogue.all(town, target) ?? [];
  const kind = value.slice(0, value.indexOf('/'));
  const kinds = kindNames.filter((name) => name === kind || nearest(kind, [name]).length > 0);
  return kinds.flatMap((name) =>
    (catalogue.all(town, name) ?? []).map(({ id, label }) => ({ id: `${name}/${id}`, label })),
  );
}

function nameOf(id: string, known: readonly Known[]): string {
  const label = known.find((item) => item.id === id)?.label;
  return label ? `${id}（${label}）` : id;
}

function howToMake(town: string, target: Reference['target'], value: string): string {
  if (target === 'any') return '改成已有的“类别/编号”，或者删去这一项';
  if (isCongressList(target))
    return `改成已有的编号，或者先在 ${town}/congress.yaml 的 ${target} 里加上`;
  return `改成已有的编号，或者先新建 ${town}/${target}/${value}.${kinds[target].format}`;
}
