import fc from 'fast-check';
import type * as z from 'zod';
import { bare, definitionOf, isOptional, metaOf, wordsOf, type Schema } from '#source/shape.ts';

/** One line with the marks that YAML takes for grammar, and with Chinese. */
const texts = fc
  .string({
    unit: fc.constantFrom(...'甲乙丙，。：“”（〔〕abc 019-:#\'"[]{}&*!|>%@`?~,\\/'),
    minLength: 1,
    maxLength: 24,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** Random values that a schema accepts. */
export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  return build(schema).filter((value) => (schema as z.ZodType).safeParse(value).success);
}

function build(schema: Schema): fc.Arbitrary<unknown> {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'object':
      return fc.record(mapValues(def.shape, build), {
        requiredKeys: Object.keys(def.shape).filter((key) => !isOptional(def.shape[key]!)),
      });
    case 'array':
      return fc.array(build(def.element), { minLength: 1, maxLength: 3 });
    case 'union':
      return fc.oneof(...def.options.map(build));
    case 'enum':
    case 'literal':
      return fc.constantFrom(...wordsOf(schema));
    case 'number':
      return fc.oneof(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 1_000_000 }));
    case 'boolean':
      return fc.constant(true);
    default:
      return stringsOf(schema);
  }
}

const days = fc.date({
  min: new Date('1990-01-01'),
  max: new Date('2035-12-31'),
  noInvalidDate: true,
});
const isoDays = days.map((date) => date.toISOString().slice(0, 10));

const FORMS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  day: isoDays,
  month: isoDays.map((day) => day.slice(0, 7)),
  'partial-day': fc
    .tuple(isoDays, fc.constantFrom(4, 7, 10))
    .map(([day, end]) => day.slice(0, end)),
  line: texts,
  text: fc
    .array(texts, { minLength: 1, maxLength: 3 })
    .map((lines) => lines.map((text) => `甲${text}`).join('\n')),
};

/** What a schema of strings may check. */
interface Check {
  readonly pattern?: RegExp;
  readonly format?: string;
}

function stringsOf(schema: Schema): fc.Arbitrary<string> {
  const { def } = bare(schema) as z.ZodString;
  const checks = [def, ...(def.checks ?? []).map((check) => check._zod.def)] as Check[];
  const { pattern, format: own } = checks.find((check) => check.pattern ?? check.format) ?? {};
  const format = metaOf(schema).format ?? own ?? '';
  if (format === 'email') return fc.constant('rd@example.org');
  if (format === 'url') return fc.constant('https://example.org/a?b=c&d=e#f');
  const strings = FORMS[format] ?? (pattern ? fc.stringMatching(pattern) : texts);
  return strings.filter((text) => (schema as z.ZodType).safeParse(text).success);
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, make: (value: T) => R) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
}
