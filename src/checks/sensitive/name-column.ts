import type { Found } from './found.ts';
import type { Called } from './called.ts';
import { named, type IsPublic } from './named-person.ts';
import { isWholeName } from './person.ts';

/** What stands over a column of names. */
const HEADER =
  /^(?:(?:学生|儿童|户主|居民|村民|老人|申请人|联系人|家长|监护人|业主|患者|家属|本人|人员)?姓名|名字|户主|联系人|业主|租户|户名|申请人|受助人|受助学生|被监护人|监护人|家长|当事人|反映人|来访人|信访人|低保户|五保户|困难户|脱贫户|监测户|残疾人)(?:名单|签名)?$/;
const SEPARATOR = /[|\t,，]/;
const AROUND = /^[\s*_`"“]+|[\s*_`"”]+$/g;
/** A name behind the word for it: 姓名：, 户名：. */
const FIELD =
  /(?:姓名|名字|户主|户名|联系人|收款人|持卡人|经办人|监护人|申请人|当事人|反映人)[*_ \t]{0,3}[：:][*_ \t\u3000]{0,4}([\u4E00-\u9FFF]{2,4})(?![\u4E00-\u9FFF])/g;
/** Headers below which a village, an office or an estate may stand as well. */
const OTHERS_TOO = /^(?:业主|租户|联系人|低保户|五保户|困难户|脱贫户|监测户|残疾人)/;
/** Those that read like a name. */
const OTHERS = new Set(
  '石门 石桥 石塘 石岭 安监 安居 安置 安全 应急 党建 文旅 文化 民政 司法 城管 房管 路政 农业 林业 财政 武装 宣传 统战 康居 金山 龙泉 江滨'.split(
    ' ',
  ),
);
/** A longer line is no header. */
const LONGEST = 300;

/** Below which header a line stands: that of a table, or one that had a line to itself. */
interface Below {
  readonly columns: readonly number[];
  /** Columns in which not only names may stand. */
  readonly mixed: readonly number[];
  readonly isTable: boolean;
}

/** Names below a header that says so: in a table of Markdown, in lines with tabs or commas, or each alone in its line. */
export function findNamesInColumns(
  text: string,
  called: readonly Called[],
  isPublic: IsPublic,
): Found[] {
  if (!called.some(({ isHeader }) => isHeader)) return [];
  const found = namesInFields(text, isPublic);
  let below: Below | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const isTable = SEPARATOR.test(line);
    const columns = headersIn(line, HEADER);
    if (columns.length > 0) below = { columns, mixed: headersIn(line, OTHERS_TOO), isTable };
    else if (below?.isTable && !isTable) below = undefined;
    else if (below) found.push(...namesIn(line, start, below, isPublic));
    start += line.length + 1;
  }
  return found;
}

function namesInFields(text: string, isPublic: IsPublic): Found[] {
  return [...text.matchAll(FIELD)].flatMap(({ 0: field, 1: name = '', index }) => {
    if (!isWholeName(name) || isPublic(name)) return [];
    return named(name, index + field.length - name.length);
  });
}

function headersIn(line: string, header: RegExp): number[] {
  if (line.length > LONGEST) return [];
  return cellsOf(line).flatMap(({ text }, column) => (header.test(text) ? column : []));
}

function namesIn(line: string, start: number, below: Below, isPublic: IsPublic): Found[] {
  // A column may be found without its table: in a sheet, names stand among everything else.
  const cells = below.isTable ? cellsOf(line) : [cellIn(line, 0)];
  return cells.flatMap(({ text, at }, column) => {
    const isHere = !below.isTable || below.columns.includes(column);
    if (!isHere || !isWholeName(text, !below.isTable) || isPublic(text)) return [];
    if (below.mixed.includes(column) && OTHERS.has(text)) return [];
    return named(text, start + at);
  });
}

function cellsOf(line: string): { text: string; at: number }[] {
  const cells: { text: string; at: number }[] = [];
  let at = 0;
  for (const cell of line.split(SEPARATOR)) {
    cells.push(cellIn(cell, at));
    at += cell.length + 1;
  }
  return cells;
}

function cellIn(cell: string, at: number): { text: string; at: number } {
  const text = cell.replace(AROUND, '');
  return { text, at: at + Math.max(cell.indexOf(text), 0) };
}
