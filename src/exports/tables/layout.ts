import { type Kind, kindNames, kinds } from '../../source/kinds.ts';
import {
  bare,
  definitionOf,
  fieldsOf,
  isOptional,
  membersOf,
  metaOf,
  type Schema,
  wordsOf,
} from '../../source/shape.ts';
import { type CellType, type Column, type Field, isWhole, type Layout } from './column.ts';

const FORMATS: Readonly<Record<string, CellType>> = { day: 'date' };

function typeOf(schema: Schema): CellType {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'number':
      return isWhole(bare(schema)) ? 'integer' : 'number';
    case 'boolean':
      return 'boolean';
    case 'array':
      return 'array';
    case 'object':
      return 'object';
    default:
      return FORMATS[metaOf(schema).format ?? ''] ?? 'string';
  }
}

/** The schema of a list's items where they are objects, and so make a table of their own. */
function itemsOf(schema: Schema): Schema | undefined {
  const def = definitionOf(schema);
  if (def.type !== 'array') return undefined;
  const { type } = definitionOf(def.element);
  return type === 'object' || type === 'union' ? def.element : undefined;
}

/** Where every key may be left out, nothing would tell an empty object from none: it stands in one cell. */
function isOneCell(schema: Schema): boolean {
  return Object.values(fieldsOf(schema, undefined)).every(isOptional);
}

/** Fields of an object, those of objects in it among them. */
function leaves({ schema, path, required }: Field): Field[] {
  return Object.entries(fieldsOf(schema, undefined)).flatMap(([key, inner]) => {
    const field = { path: [...path, key], schema: inner, required: required && !isOptional(inner) };
    const { type } = definitionOf(inner);
    return type === 'object' && !isOneCell(inner) ? leaves(field) : [field];
  });
}

/** Names of the columns that every table has of its own. */
const OWN = new Set(['town', 'townName', 'record', 'url', 'demonstration', 'row', 'body']);

function columnOf({ path, schema, required }: Field): Column {
  const { description = '', format, reference, unit } = metaOf(schema);
  const words = wordsOf(schema);
  return {
    name: OWN.has(path.join('.')) ? `data.${path.join('.')}` : path.join('.'),
    path,
    type: typeOf(schema),
    description,
    required,
    format,
    reference,
    unit,
    words: words.length > 0 ? words : undefined,
  };
}

/** One column for a key that several members of a union have, each in its own sense. */
function shared(columns: readonly [Column, ...Column[]]): Column {
  const [first] = columns;
  const bounded = columns.every(({ words }) => words !== undefined);
  const words = [...new Set(columns.flatMap((column) => column.words ?? []))];
  const meanings = [...new Set(columns.map(({ description }) => description))];
  return { ...first, description: meanings.join('；'), words: bounded ? words : undefined };
}

/** The columns of the items of a list; of a union, those of all its members, of which any may be empty. */
function itemColumns(items: Schema): Column[] {
  const members = membersOf(items);
  if (members.length === 0) {
    return leaves({ schema: items, path: [], required: true }).map(columnOf);
  }
  const columns = members
    .flatMap((fields) => Object.entries(fields))
    .map(([name, schema]) => columnOf({ path: [name], schema, required: false }));
  return [...Map.groupBy(columns, ({ name }) => name).values()].map((same) =>
    shared(same as [Column, ...Column[]]),
  );
}

/** `standingRules` as `standing-rules`: names of data packages have no capitals. */
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function layoutsOf(kind: Kind): Layout[] {
  const { schema, label } = kinds[kind];
  const fields = leaves({ schema, path: [], required: true });
  const lists = fields.flatMap(({ path, schema: list }) => {
    const items = itemsOf(list);
    const name = path.join('.');
    if (!items) return [];
    const { description = '' } = { ...metaOf(items), ...metaOf(list) };
    return {
      name: `${kind}-${path.map(kebab).join('-')}`,
      kind,
      list: name,
      description: `${label}：${description}`,
      columns: itemColumns(items),
    };
  });
  const columns = fields.map((field): Column => {
    const list = lists.find((one) => one.list === field.path.join('.'));
    const column = columnOf(field);
    if (!list) return column;
    const description = `${column.description}：共几条，各条见 ${list.name}.csv`;
    return { ...column, type: 'integer', description, list: list.name };
  });
  return [
    { name: kind, kind, description: metaOf(schema).description ?? label, columns },
    ...lists,
  ];
}

/** Every table of every kind, made from the schemas: first the records, then their lists. */
export const layouts: readonly Layout[] = kindNames.flatMap(layoutsOf);

/** The tables of one kind, that of the records first. */
export function layoutsFor(kind: Kind): {
  readonly records: Layout;
  readonly lists: readonly Layout[];
} {
  const [records, ...lists] = layouts.filter((layout) => layout.kind === kind);
  return { records: records!, lists };
}
