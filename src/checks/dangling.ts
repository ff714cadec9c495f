import { kindNames, isKind, kinds } from '../source/kinds.ts';
import { isCongressList, type Reference } from '../source/references.ts';
import type { Catalogue, Known } from './catalogue.ts';
import type { Finding } from './issue.ts';
import { nearest } from './near.ts';
import { nearIds } from './near-id.ts';
import { labelOfTarget } from './subject.ts';

/** An id that nothing in its town has. */
type Missing = Pick<Reference, 'target' | 'value'> & { readonly town: string };

/**
 * Says that an id leads nowhere. That it was mistyped is only one of two ways in which that can be: the record
 * may not have been made yet. So what is near is offered with a condition, and the other way is always said.
 */
export function danglingWords(
  missing: Missing,
  catalogue: Catalogue,
): Pick<Finding, 'message' | 'hint'> {
  const { town, target, value } = missing;
  const withdrawn = catalogue.withdrawal(town, target === 'any' ? value : `${target}/${value}`);
  if (withdrawn) return withdrawnWords(missing, withdrawn);
  const message =
    target === 'any' ? `没有 ${value} 这条记录` : `没有编号为 ${value} 的${labelOfTarget(target)}`;
  const near = nearTo(missing, catalogue).map(nameOf);
  const way = howToMake(missing);
  return {
    message,
    hint:
      near.length > 0
        ? `写错了的，改成 ${near.join(' 或 ')}；${way}`
        : `写错了的，改正编号；${way}`,
  };
}

/** Of a record that was taken back, nobody is told to make it anew. */
function withdrawnWords(
  { target, value }: Missing,
  { record, to }: { readonly record: string; readonly to?: string | undefined },
): Pick<Finding, 'message' | 'hint'> {
  const message = `${record} 已经撤下或者改名`;
  if (to === undefined) return { message, hint: `删去 ${value} 这一项` };
  const slash = to.indexOf('/');
  if (target === 'any') return { message, hint: `改成 ${to}` };
  const hint =
    to.slice(0, slash) === target
      ? `改成 ${to.slice(slash + 1)}`
      : `删去 ${value} 这一项；内容已经并入 ${to}`;
  return { message, hint };
}

/** What there is under ids near the one that is missing. */
function nearTo({ town, target, value }: Missing, catalogue: Catalogue): readonly Known[] {
  if (target !== 'any') {
    return chosen(value, catalogue.all(town, target) ?? [], target === 'deputies');
  }
  const slash = value.indexOf('/');
  const [folder, id] = [value.slice(0, slash), value.slice(slash + 1)];
  const near = isKind(folder) ? [folder] : nearest(folder, kindNames, 1);
  return near.filter(isKind).flatMap((kind) =>
    chosen(id, catalogue.all(town, kind) ?? [], kind === 'deputies').map((known) => ({
      ...known,
      id: `${kind}/${known.id}`,
    })),
  );
}

function chosen(id: string, known: readonly Known[], isPerson: boolean): Known[] {
  const ids = nearIds(
    id,
    known.map((one) => one.id),
    isPerson,
  );
  return ids.flatMap((near) => known.find((one) => one.id === near) ?? []);
}

function nameOf({ id, label }: Known): string {
  return label ? `${id}（${label}）` : id;
}

function howToMake({ town, target, value }: Missing): string {
  if (target !== 'any' && isCongressList(target)) {
    return `还没有的，先在 ${town}/congress.yaml 的 ${target} 里加上`;
  }
  const slash = value.indexOf('/');
  const kind = target === 'any' ? value.slice(0, slash) : target;
  const id = target === 'any' ? value.slice(slash + 1) : value;
  if (!isKind(kind) || kind === 'congress') return '没有这条记录的，删去这一项';
  return `还没有这条记录的，先新建 ${town}/${kind}/${id}.${kinds[kind].format}`;
}
