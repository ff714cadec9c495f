/** One series of a chart: a column of the table. */
interface Series {
  readonly label: string;
  /** Null where there is no number. */
  readonly values: readonly (number | null)[];
  /** As they stand in the table. */
  readonly texts: readonly string[];
}

/** What is drawn, as the table and the element around it say it. */
export interface Sheet {
  readonly title: string;
  readonly shape: 'stack' | 'group' | 'line';
  /** Whether bars lie. */
  readonly lying: boolean;
  /** Word after a number; `%` where percentages are drawn. */
  readonly unit: string;
  readonly rows: readonly string[];
  readonly series: readonly Series[];
}

/** The texts of a table. */
export interface Cells {
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
  /** A last row with sums; empty where there is none. */
  readonly total: readonly string[];
}

/** The number that a cell begins with, or the percentage in it; null where there is none. */
export function numberIn(text: string, unit: string): number | null {
  const found =
    unit === '%' ? /(\d+)%/.exec(text) : /^(-?\d[\d,]*(?:\.\d+)?)$/.exec(text.replace(/\s/g, ''));
  return found ? Number(found[1]!.replace(/,/g, '')) : null;
}

/** The columns of a table that are drawn. */
export function seriesOf(
  { head, body }: Cells,
  columns: readonly number[],
  unit: string,
): readonly Series[] {
  return columns.map((column) => {
    const texts = body.map((row) => row[column] || '');
    const values = texts.map((text) => numberIn(text, unit));
    return { label: head[column] || '', texts, values };
  });
}

const textsOf = (cells: ArrayLike<Element>) =>
  Array.from(cells, ({ textContent }) => (textContent || '').replace(/\s+/g, ' ').trim());

/** Reads the texts of a table from the page. */
export function readCells(table: HTMLTableElement): Cells {
  const { tHead, tBodies, tFoot } = table;
  const rows = tBodies[0] ? tBodies[0].rows : [];
  return {
    head: tHead && tHead.rows[0] ? textsOf(tHead.rows[0].cells) : [],
    body: Array.from(rows, ({ cells }) => textsOf(cells)),
    total: tFoot && tFoot.rows[0] ? textsOf(tFoot.rows[0].cells) : [],
  };
}

/** Reads what is drawn from the element and the table in it. */
export function readSheet({ dataset }: HTMLElement, cells: Cells): Sheet {
  const unit = dataset['unit'] || '';
  const columns = (dataset['series'] || '').split(' ').map(Number);
  return {
    title: dataset['title'] || '',
    shape: (dataset['shape'] || 'group') as Sheet['shape'],
    lying: dataset['lying'] !== undefined,
    unit,
    rows: cells.body.map(([first = '']) => first),
    series: seriesOf(cells, columns, unit),
  };
}

/** A table as rows of a file: plain numbers without separators, and in every row what is to be said of it. */
export function fileRows({ head, body, total }: Cells, label: string, remark = ''): string[][] {
  const plain = (text: string) =>
    /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replace(/,/g, '') : text;
  const rows = total.length > 0 ? [...body, total] : body;
  const said = (row: readonly string[], last: string) => (remark ? [...row, last] : [...row]);
  return [said(head, label), ...rows.map((row) => said(row.map(plain), remark))];
}
