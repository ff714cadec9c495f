import type { Entry } from '../source/entry.ts';
import type { Since } from '../source/history.ts';
import { kinds } from '../source/kinds.ts';
import { base } from '../site.ts';
import { labelOf } from './catalogue.ts';
import { saysOtherwise } from './statements.ts';

/** What a change does to the public site, in plain words. */
export interface PublicChange {
  /** For example `代表`, `居民反映`, `页面`. */
  readonly subject: string;
  /** For example `新增：王晓明`. */
  readonly what: string;
  /** File of the record that is named. */
  readonly file: string;
}

/** The record as it was and as it is; one of them is there. */
interface Pair {
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** Everything that a change does to the public site. */
export function publicChanges({ changes }: Since): PublicChange[] {
  const withdrawn = new Set(changes.flatMap(({ after }) => withdrawnIn(after?.entry)));
  return changes.flatMap(({ path: file, before, after }) => {
    if (before?.page || after?.page) return pageChanges(file, !before?.page, !after?.page);
    if (after && !after.entry) return [];
    const pair = { before: before?.entry, after: after?.entry };
    const entry = pair.after ?? pair.before;
    if (!entry) return [];
    const subject = kinds[entry.kind].label;
    return [...recordChanges(pair), ...addressChanges(pair, withdrawn)].map((what) =>
      typeof what === 'string' ? { subject, what, file } : { ...what, file },
    );
  });
}

function pageChanges(file: string, isNew: boolean, isGone: boolean): PublicChange[] {
  const address = `${base}${file.replace(/^pages\/|\.mdx$/g, '')}/`;
  const what = isNew ? '新出现' : isGone ? '不再有' : '改动';
  return [{ subject: '页面', what: `${what}：${address}`, file }];
}

function recordChanges({ before, after }: Pair): string[] {
  if (!after) return before ? [`删去：${titleOf(before)}`] : [];
  if (!before) return [`新增：${titleOf(after)}`];
  const steps = stepsOf(before, after);
  const corrections =
    (after.data.corrections ?? []).length - (before.data.corrections ?? []).length;
  const all = [...steps, ...(corrections > 0 ? [`更正 ${corrections} 处`] : [])];
  if (all.length === 0 && !saysOtherwise(before, after)) return [];
  return [`${all.length > 0 ? all.join('、') : '修改'}：${titleOf(after)}`];
}

/** What has happened to a record, told from what is new in it. */
function stepsOf(before: Entry, after: Entry): string[] {
  if (after.kind === 'deputies' && before.kind === 'deputies') {
    const ended = (entry: typeof after) =>
      entry.data.mandates.filter(({ to, ended: why }) => to ?? why).length;
    const added = after.data.mandates.length - before.data.mandates.length;
    return [
      ...(ended(after) > ended(before) ? ['任职终止'] : []),
      ...(added > 0 ? ['新任职'] : []),
    ];
  }
  if (!('events' in after.data) || !('events' in before.data || before.kind === after.kind))
    return [];
  const known = 'events' in before.data ? (before.data.events ?? []).length : 0;
  return (after.data.events ?? []).slice(known).map(({ act }) => act);
}

/** Pages that appear, move and vanish. */
function addressChanges(
  { before, after }: Pair,
  withdrawn: ReadonlySet<string>,
): Omit<PublicChange, 'file'>[] {
  const subject = '页面';
  if (after?.kind === 'congress') {
    const known = new Set(
      before?.kind === 'congress' ? (before.data.withdrawn ?? []).map(({ record }) => record) : [],
    );
    return (after.data.withdrawn ?? [])
      .filter(({ record }) => !known.has(record))
      .map(({ record, to }) => {
        const [from, next] = [record, to].map((key) => key && `${base}${after.town}/${key}/`);
        return { subject, what: next ? `移动：${from} → ${next}` : `撤下：${from}` };
      });
  }
  const entry = after ?? before;
  // What is withdrawn still has a page, which says so.
  if (!entry || (before && after) || (!after && withdrawn.has(keyOf(entry)))) return [];
  return [{ subject, what: `${after ? '新出现' : '不再有'}：${addressOf(entry)}` }];
}

/** Everything that a congress says is withdrawn, with its town. */
function withdrawnIn(entry: Entry | undefined): string[] {
  if (entry?.kind !== 'congress') return [];
  return (entry.data.withdrawn ?? []).map(({ record }) => `${entry.town}/${record}`);
}

function keyOf({ kind, town, id }: Entry): string {
  return `${town}/${kind}/${id}`;
}

function addressOf({ kind, town, id }: Entry): string {
  return kind === 'congress' ? `${base}${town}/` : `${base}${town}/${kind}/${id}/`;
}

function titleOf(entry: Entry): string {
  return labelOf(entry) || entry.id;
}
