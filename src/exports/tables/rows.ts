import { kinds } from '../../source/kinds.ts';
import { valueAt } from '../../source/shape.ts';
import type { PublicRecord } from '../record.ts';
import { toCell } from './cells.ts';
import type { Column, Layout, Row } from './column.ts';

const own = (name: string, type: Column['type'], description: string): Column => ({
  ...{ name, path: [name], type, description, required: true },
});

/** What stands first in every row: whose it is, and whether it is made up. */
export const keyColumns: readonly Column[] = [
  own('town', 'string', '乡镇在网址里的名称'),
  own('record', 'string', '记录的编号，在一个乡镇的一类记录里不重复'),
  own('demonstration', 'boolean', '是否示例数据：true 是虚构的，只用来展示功能'),
];

/** The name of the town as people know it. */
export const townNameColumn: Column = own('townName', 'string', '乡镇名称');

const recordColumns = [townNameColumn, own('url', 'string', '这条记录的固定网址')];

const rowColumn = own('row', 'integer', '在这条记录的列表里是第几条，从1起');
const bodyColumn: Column = {
  ...own('body', 'string', '正文，Markdown 格式'),
  required: false,
  format: 'text',
};

/** All columns of a table, in the order of the file. */
export function columnsOf({ kind, list, columns }: Layout): Column[] {
  if (list !== undefined) return [...keyColumns, rowColumn, ...columns];
  const body = kinds[kind].format === 'md' ? [bodyColumn] : [];
  return [...keyColumns, ...recordColumns, ...columns, ...body];
}

function cellsOf(columns: readonly Column[], value: unknown): Record<string, string> {
  return Object.fromEntries(
    columns.map(({ name, path, type, list }) => {
      const found = valueAt(value, path);
      return [name, toCell(list && Array.isArray(found) ? found.length : found, type)];
    }),
  );
}

function keysOf({ town, id, demonstration }: PublicRecord): Record<string, string> {
  return { town, record: id, demonstration: String(demonstration) };
}

/** The rows that a record has in a table: one in that of its kind, one an item in that of a list. */
export function rowsOf(record: PublicRecord, { list, columns }: Layout): Row[] {
  if (list === undefined) {
    const { townName, url, body, data } = record;
    const more = {
      townName: toCell(townName, 'string'),
      url,
      body: toCell(body || undefined, 'string'),
    };
    return [{ ...keysOf(record), ...more, ...cellsOf(columns, data) }];
  }
  const items = valueAt(record.data, list.split('.'));
  if (!Array.isArray(items)) return [];
  return items.map((item, index) => ({
    ...keysOf(record),
    row: String(index + 1),
    ...cellsOf(columns, item),
  }));
}
