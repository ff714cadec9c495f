import type { Frame } from '../pages.ts';
import type { Section, Table } from '../pieces.ts';

/** How the columns of a table become a picture. The numbers stand in the table alone. */
export interface Chart {
  /** Columns on top of each other, columns side by side, or lines. */
  readonly shape: 'stack' | 'group' | 'line';
  /** Whether the bars lie, so that long names fit beside them. */
  readonly lying?: boolean;
  /** Columns of the table that are drawn, from 0. */
  readonly series: readonly number[];
  /** Word after a number; `%` draws the percentage of a share. */
  readonly unit: string;
}

/** A table under its heading, with the picture that may be drawn of it. */
export interface ChartSection {
  readonly id: string;
  readonly heading: string;
  /** What is counted, in one sentence. */
  readonly definition: string;
  readonly more?: { readonly text: string; readonly href: string } | undefined;
  /** Absent where there is too little to see in a picture. */
  readonly chart?: Chart | undefined;
  readonly table: Table;
}

/** A page of charts. */
export interface StatisticsView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly charts: readonly ChartSection[];
  /** What stands in files and pictures that are taken from the page. */
  readonly taken: {
    /** First part of a file's name, for example the town. */
    readonly name: string;
    /** Where it is from and of which day. */
    readonly source: string;
    /** `YYYY-MM-DD`. */
    readonly day: string;
    /** Said where records are made up. */
    readonly demonstration?: string | undefined;
  };
  readonly sections: readonly Section[];
}

/** In a picture of a single bar there is nothing to see. */
const FEWEST = 2;

/** A table with its picture; nothing where it has no rows. */
export function chartSection({ chart, ...section }: ChartSection): ChartSection[] {
  const { rows } = section.table;
  if (rows.length === 0) return [];
  const isEnough = chart !== undefined && rows.length * chart.series.length >= FEWEST;
  return [isEnough ? { ...section, chart } : section];
}
