import {
  definitionOf,
  isOptional,
  membersOf,
  metaOf,
  wordsOf,
  type Schema,
} from '../source/shape.ts';
import { labelOfField, labelOfTarget } from './subject.ts';

/** What to write where a text has a form; an example shows the form and is not what happened. */
const FORMS: Readonly<Record<string, string>> = {
  day: '写实际的日期，样子是“年-月-日”',
  'partial-day': '写实际的日期，样子是“年-月-日”；只知道年月的写“年-月”',
  time: "写实际的时刻，样子是 '时:分'，加英文引号",
  id: '写编号，只用小写字母、数字和短横线',
};

/** What to type for a field that is not there, for example `加一行 on:，写实际的日期`. Never a fact of our own. */
export function howToAdd(key: string, schema: Schema): string {
  const def = definitionOf(schema);
  if (def.type === 'object') return `加一行 ${key}:，下面缩进两格，分行写 ${requiredKeys(schema)}`;
  if (def.type === 'array' && !isPlain(def.element))
    return `加一行 ${key}:，${whatToWrite(schema)}`;
  return `加一行 ${key}:，${whatToWrite(schema)}`;
}

/** How an object is written, line by line; for a union the line that decides between its members comes first. */
export function rowsOf(schema: Schema, value?: unknown): string {
  const marks = membersOf(schema).flatMap((fields) => Object.entries(fields));
  const decisive = marks.filter(([, field]) => definitionOf(field).type === 'literal');
  const meant = decisive.find(([, field]) => wordsOf(field).includes(String(value)));
  const [key, field] = meant ?? decisive[0] ?? [];
  if (!key || !field) return `分行写 ${requiredKeys(schema)}`;
  return `分行写，其中一行是 ${key}: ${wordsOf(field).join('')}`;
}

/** What is to be written as a value, in words: nothing that could be taken over as it stands and be untrue. */
export function whatToWrite(schema: Schema): string {
  const def = definitionOf(schema);
  const { format, reference, unit } = metaOf(schema);
  if (reference === 'any') return '写“类别/编号”';
  if (reference) return `写${labelOfTarget(reference)}编号`;
  if (def.type === 'number') return `写实际的数字${unit ? `，单位是${unit}` : ''}`;
  if (def.type === 'boolean') return '写 true（是）或 false（否）';
  if (def.type === 'object' || def.type === 'union') return rowsOf(schema);
  if (def.type === 'array' && !isPlain(def.element)) {
    return `下面每一项以“- ”开头，${rowsOf(def.element)}`;
  }
  if (def.type === 'array') return `用方括号括起来，每一项${whatToWrite(def.element)}`;
  const words = wordsOf(schema);
  if (words.length > 0) return oneOf(words);
  return FORMS[format ?? ''] ?? `写${labelOfField(schema) || '上内容'}`;
}

/** The words to choose from, where there is a choice. */
export function oneOf(words: readonly string[]): string {
  return words.length > 1 ? `写其中一个：${words.join('、')}` : `写 ${words.join('')}`;
}

/** The keys that an object must have. */
function requiredKeys(schema: Schema): string {
  const def = definitionOf(schema);
  if (def.type !== 'object') return '各项内容';
  const fields = Object.entries(def.shape);
  const required = fields.filter(([, field]) => !isOptional(field));
  return (required.length > 0 ? required : fields).map(([key]) => key).join('、');
}

function isPlain(schema: Schema): boolean {
  const { type } = definitionOf(schema);
  return type !== 'object' && type !== 'union';
}
