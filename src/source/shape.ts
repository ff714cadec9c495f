import type * as z from 'zod';
import type { ReferenceTarget } from '../schema/fields.ts';
import type { Path } from './fault.ts';

/** Any zod schema. */
export type Schema = z.core.$ZodType;

/** What the vocabulary in `schema/fields.ts` says about a schema besides its shape. */
export interface SchemaMeta {
  readonly description?: string;
  /** Form of a text: `day`, `partial-day`, `month`, `time`, `id`, `line`, `text`. */
  readonly format?: string;
  /** What an id points at. */
  readonly reference?: ReferenceTarget;
  /** Unit of a number, in Chinese. */
  readonly unit?: string;
}

/** The definition of a schema, told apart by `type`. */
export type Definition = z.core.$ZodTypes['_zod']['def'];

/** The definition of a schema, without the wrappers that let a value be left out. */
export function definitionOf(schema: Schema): Definition {
  return definition(bare(schema));
}

/** A schema without the wrappers that let a value be left out. */
export function bare(schema: Schema): Schema {
  const def = definition(schema);
  return 'innerType' in def ? bare(def.innerType) : schema;
}

/** Description, format and reference target of a schema, those of its wrappers first. */
export function metaOf(schema: Schema): SchemaMeta {
  const own = (schema as z.ZodType).meta() as SchemaMeta | undefined;
  const def = definition(schema);
  return 'innerType' in def ? { ...metaOf(def.innerType), ...own } : { ...own };
}

/** The keys that an object may have, with their schemas; of a union, those of the member that the data chooses. */
export function fieldsOf(schema: Schema, data: unknown): Readonly<Record<string, Schema>> {
  const def = definitionOf(schema);
  if (def.type === 'object') return def.shape;
  if (def.type !== 'union') return {};
  const member = memberOf(schema, data);
  return member ? fieldsOf(member, data) : {};
}

/** The members of a union, each as the keys of its objects. */
export function membersOf(schema: Schema): readonly Readonly<Record<string, Schema>>[] {
  const def = definitionOf(schema);
  return def.type === 'union' ? def.options.map((option) => fieldsOf(option, undefined)) : [];
}

/** The schema of the value at a path; the data chooses between the members of a union. */
export function schemaAt(schema: Schema, path: Path, data: unknown): Schema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const def = definitionOf(schema);
  const inner = def.type === 'array' ? def.element : own(fieldsOf(schema, data), String(step));
  return inner && schemaAt(inner, rest, valueAt(data, [step]));
}

/** The value at a path of plain data. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => own(value, String(step)), data);
}

/** The texts that a literal or an enumeration allows. */
export function wordsOf(schema: Schema): readonly string[] {
  const def = definitionOf(schema);
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  return def.type === 'literal' ? def.values.map(String) : [];
}

/** Whether a key may be left out. */
export function isOptional(schema: Schema): boolean {
  return schema._zod.optin === 'optional';
}

function definition(schema: Schema): Definition {
  return (schema as z.core.$ZodTypes)._zod.def;
}

function memberOf(schema: Schema, data: unknown): Schema | undefined {
  const def = definitionOf(schema);
  if (def.type !== 'union' || !('discriminator' in def)) return undefined;
  const key = String(def.discriminator);
  const chosen = own(data, key);
  return def.options.find((option) => {
    const mark = own(fieldsOf(option, undefined), key);
    return mark !== undefined && wordsOf(mark).includes(String(chosen));
  });
}

function own<T>(holder: Readonly<Record<string, T>>, key: string): T | undefined;
function own(holder: unknown, key: string): unknown;
function own(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key))
    return undefined;
  return (holder as Record<string, unknown>)[key];
}
