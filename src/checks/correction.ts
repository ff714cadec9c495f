import type { ReferenceTarget } from '../schema/fields.ts';
import type { Path } from '../source/fault.ts';
import { isCongressList } from '../source/references.ts';
import { definitionOf, metaOf, type Schema } from '../source/shape.ts';
import { rowsOf, sampleOf } from './sample.ts';
import { labelOfTarget } from './subject.ts';
import { accepts, impossibleDay, suggest, typed } from './suggest.ts';

/** A value that its schema refuses. */
export interface Wrong {
  readonly path: Path;
  /** Undefined where the path leads into a union whose member is unknown. */
  readonly schema: Schema | undefined;
  readonly value: unknown;
  /** The value as it stands in the file. */
  readonly written: string;
}

const LONG_NUMBER = /^\d{7,}$/;

/** What to type instead: a reading of the value that fits, or else what a right value looks like. */
export function correction({ path, schema, value, written }: Wrong, said = ''): string {
  if (!schema) return '照说明改正';
  const lead = leadOf(path);
  // What fits its own schema offends against something beside it.
  if (accepts(schema, value)) return '改这一项，或者改与它有关的另一项';
  const meant = suggest(schema, value, written);
  // A telephone number is not said again, and with stars in it could not be typed.
  if (typeof meant === 'string' && LONG_NUMBER.test(written) && meant === written) {
    return `内容不变，两边加上英文引号，写成 ${lead}"……"`;
  }
  if (meant !== undefined) return `改成 ${lead}${typed(meant)}`;
  const { reference, format } = metaOf(schema);
  const { type } = definitionOf(schema);
  if (type === 'object' || type === 'union') return rowsOf(schema, value);
  if (typeof value === 'number') return '改成合乎要求的数字';
  if (reference && reference !== 'any') return whereIds(reference);
  const impossible = format?.endsWith('day') && impossibleDay(String(value));
  const example = /例如 ([^，；。]+)$/.exec(said)?.[1] ?? sampleOf(schema);
  return impossible || `写成 ${lead}${example} 这样`;
}

/** The key before a value; nothing before an item of a list. */
export function leadOf(path: Path): string {
  const key = path.at(-1);
  return typeof key === 'string' ? `${key}: ` : '';
}

function whereIds(target: Exclude<ReferenceTarget, 'any'>): string {
  return isCongressList(target)
    ? `写${labelOfTarget(target)}的编号，congress.yaml 的 ${target} 里可以查到`
    : `写${labelOfTarget(target)}的编号，就是 ${target} 文件夹里的文件名（不带结尾）`;
}
