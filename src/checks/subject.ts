import type { ReferenceTarget } from '../schema/fields.ts';
import type { Path } from '../source/fault.ts';
import { kinds } from '../source/kinds.ts';
import { metaOf, schemaAt, type Schema } from '../source/shape.ts';

/** What a field is called in Chinese: its description up to the first mark. */
export function labelOfField(schema: Schema | undefined): string {
  const description = schema && metaOf(schema).description;
  return description?.split(/[；：，。（]|写 true/u, 1)[0]?.trim() ?? '';
}

/** A key with its Chinese name, for example `review（公开前的保密和隐私审查）`. */
export function keyWithLabel(key: string, schema: Schema | undefined): string {
  const label = labelOfField(schema);
  return label ? `${key}（${label}）` : key;
}

/** The value at a path, as a sentence begins with it, for example `cosigners（联名代表）的第 2 项`. */
export function subjectOf(root: Schema, path: Path, data: unknown): string {
  const last = path.at(-1);
  if (last === undefined) return '整份文件';
  const outer = path.slice(0, -1);
  if (typeof last === 'number') return `${subjectOf(root, outer, data)}的第 ${last + 1} 项`;
  const named = keyWithLabel(last, schemaAt(root, path, data));
  return named === last ? `${last} ` : named;
}

/** The object around a path, to be said before its key; empty for the whole file. */
export function insideOf(root: Schema, path: Path, data: unknown): string {
  return path.length === 0 ? '' : `${subjectOf(root, path, data)}里`;
}

/** A value in Chinese quotation marks, cut where it is long. */
export function quoted(value: unknown): string {
  const text = String(value).replace(/\s+/g, ' ');
  return `“${[...text].length > 24 ? `${[...text].slice(0, 24).join('')}…` : text}”`;
}

/** What a reference points at, in Chinese. */
export function labelOfTarget(target: ReferenceTarget): string {
  if (target === 'any') return '记录';
  if (target === 'areas') return '村或社区';
  if (target === 'groups') return '代表小组';
  if (target === 'offices') return '承办单位';
  return kinds[target].label;
}
