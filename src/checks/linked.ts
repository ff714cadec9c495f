import type { LinkedRecord, RecordKind, RecordOf, Town } from '../model/records.ts';
import { kinds } from '../source/kinds.ts';
import type { Context } from './issue.ts';

/** The town of an entry as it is linked; undefined where its congress or the site's settings cannot be read. */
export function townOf({ town }: { readonly town: string }, { model }: Context): Town | undefined {
  return model()?.town(town);
}

/** The linked record of an entry; undefined where it cannot be linked, which other rules report. */
export function linked<K extends RecordKind>(
  entry: { readonly kind: K; readonly town: string; readonly id: string },
  context: Context,
): RecordOf[K] | undefined {
  const record = townOf(entry, context)?.find(`${entry.kind}/${entry.id}`);
  return record as RecordOf[K] | undefined;
}

/** Path of a record below the content folder. */
export function fileOf({ town, kind, id }: LinkedRecord): string {
  return `${town.slug}/${kind}/${id}.${kinds[kind].format}`;
}
