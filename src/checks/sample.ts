import {
  definitionOf,
  isOptional,
  membersOf,
  metaOf,
  wordsOf,
  type Schema,
} from '../source/shape.ts';
import { labelOfField, labelOfTarget } from './subject.ts';

const FORMS: Readonly<Record<string, string>> = {
  day: '2026-03-05',
  'partial-day': '2026-03-05',
  time: '09:00',
  id: 'shuinan-qiao',
};

/** What to type for a field that is not there, for example `加一行 on: 2026-03-05`. */
export function howToAdd(key: string, schema: Schema): string {
  const def = definitionOf(schema);
  if (def.type === 'object') return `加一行 ${key}:，下面缩进两格，分行写 ${requiredKeys(schema)}`;
  if (def.type !== 'array') return `加一行 ${key}: ${sampleOf(schema)}${choice(schema)}`;
  if (isPlain(def.element)) return `加一行 ${key}: ${sampleOf(schema)}`;
  return `加一行 ${key}:，下面每一项以“- ”开头，${rowsOf(def.element)}`;
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

/** What a right value looks like. */
export function sampleOf(schema: Schema): string {
  const def = definitionOf(schema);
  const { format, reference } = metaOf(schema);
  if (reference === 'any') return 'motions/2025-03';
  if (reference) return `${labelOfTarget(reference)}编号`;
  if (def.type === 'number') return '1';
  if (def.type === 'boolean') return 'true';
  if (def.type === 'array') return `[${sampleOf(def.element)}]`;
  return FORMS[format ?? ''] ?? wordsOf(schema)[0] ?? (labelOfField(schema) || '内容');
}

/** The keys that an object must have. */
function requiredKeys(schema: Schema): string {
  const def = definitionOf(schema);
  if (def.type !== 'object') return '各项内容';
  const fields = Object.entries(def.shape);
  const required = fields.filter(([, field]) => !isOptional(field));
  return (required.length > 0 ? required : fields).map(([key]) => key).join('、');
}

/** The words to choose from, where there is a choice. */
export function choice(schema: Schema): string {
  const words = wordsOf(schema);
  return words.length > 1 ? `；可以写的有：${words.join('、')}` : '';
}

function isPlain(schema: Schema): boolean {
  const { type } = definitionOf(schema);
  return type !== 'object' && type !== 'union';
}
