import type { Sheet } from './sheet.ts';

/** One value of a chart: which row of the table, which of the drawn columns. */
export interface Spot {
  readonly row: number;
  readonly series: number;
}

/** Where each key leads: along the rows, or to another series. */
const STEPS: Readonly<Record<string, readonly [row: number, series: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The same where bars lie: rows go down, and a stack grows to the right. */
const LYING: typeof STEPS = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const within = (at: number, length: number) => Math.min(Math.max(at, 0), length - 1);

/** The value that a key leads to; undefined for a key that leads nowhere. */
export function walk({ row, series }: Spot, key: string, sheet: Sheet): Spot | undefined {
  if (key === 'Home') return { row: 0, series };
  if (key === 'End') return { row: sheet.rows.length - 1, series };
  const step = (sheet.lying ? LYING : STEPS)[key];
  if (!step) return undefined;
  return {
    row: within(row + step[0], sheet.rows.length),
    series: within(series + step[1], sheet.series.length),
  };
}
