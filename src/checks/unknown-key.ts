import type { Path } from '../source/fault.ts';
import {
  definitionOf,
  fieldsOf,
  membersOf,
  schemaAt,
  valueAt,
  wordsOf,
  type Schema,
} from '../source/shape.ts';
import { nearKey } from './near-key.ts';
import { insideOf, keyWithLabel, labelOfField } from './subject.ts';
import type { Words } from './wording.ts';

/** An object that has a key which its schema does not know. */
export interface UnknownKey {
  readonly key: string;
  /** Where the object lies. */
  readonly path: Path;
  /** The schema and the data of the whole record. */
  readonly root: Schema;
  readonly data: unknown;
}

/** The key that the writer meant: one near it, or the one whose Chinese name was typed. */
export function meantKey({ key, path, root, data }: UnknownKey): string | undefined {
  const { fields, free } = keysAt(root, path, data);
  const byLabel = free.find((name) => {
    const label = labelOfField(fields[name]);
    return label !== '' && (label === key || (key.length > 1 && label.startsWith(key)));
  });
  return byLabel ?? nearKey(key, free);
}

/** Says that a key is unknown, which was meant, or which there are. */
export function unknownKeyWords(unknown: UnknownKey): Words {
  const { key, path, root, data } = unknown;
  const { fields, free } = keysAt(root, path, data);
  const message = `${insideOf(root, path, data)}没有“${key}”这一项`;
  const meant = meantKey(unknown);
  if (meant) return { message, hint: `改成 ${keyWithLabel(meant, fields[meant])}` };
  const elsewhere = elsewhereInUnion(unknown);
  if (elsewhere) return { message, hint: elsewhere };
  const list = free.map((name) => keyWithLabel(name, fields[name])).join('、');
  return { message, hint: list ? `删去这一项；这里还可以写的有：${list}` : '删去这一项' };
}

function keysAt(root: Schema, path: Path, data: unknown) {
  const schema = schemaAt(root, path, data);
  const object = valueAt(data, path);
  const fields = schema ? fieldsOf(schema, object) : {};
  const there = typeof object === 'object' && object !== null ? Object.keys(object) : [];
  return { fields, free: Object.keys(fields).filter((name) => !there.includes(name)) };
}

/** A key of another member of a union: says with which word it may stand. */
function elsewhereInUnion({ key, path, root, data }: UnknownKey): string | undefined {
  const schema = schemaAt(root, path, data);
  const acts = (schema ? membersOf(schema) : [])
    .filter((fields) => Object.hasOwn(fields, key))
    .flatMap((fields) => Object.values(fields))
    .filter((field) => definitionOf(field).type === 'literal')
    .flatMap(wordsOf);
  return acts.length > 0 ? `${key} 只用在 ${acts.join('、')}；在这里删去` : undefined;
}
