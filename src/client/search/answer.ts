import type { FilterKey, Filters } from '../../query/parse.ts';
import type { Piece } from '../../query/find.ts';

/** Results on one page. */
export const PER_PAGE = 10;

/** What is asked: the words as typed, the controls beside the box, the order, and which page of results. */
export interface Request {
  readonly text: string;
  readonly filters: Filters;
  readonly order: 'relevance' | 'day';
  /** From 1. */
  readonly page: number;
}

/** What is known of a page without opening it. */
export interface About {
  readonly kind: string;
  /** Name of the town; empty for pages of the site itself. */
  readonly town: string;
  readonly demonstration: boolean;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty where unknown. */
  readonly day: string;
  readonly state: string;
  readonly category: string;
}

/** One result, ready to be shown. */
export interface Found extends About {
  readonly href: string;
  readonly title: readonly Piece[];
  /** How often the words stand on the page; 0 where only filters were asked for. */
  readonly hits: number;
  readonly excerpt: readonly Piece[];
  /** Id of the section that the excerpt is from; empty at the head of the page. */
  readonly anchor: string;
  /** The first hit as it is written there, for a link to the very words. */
  readonly quote: string;
}

/** One choice of a filter, with how many results it would leave. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The choices of every filter, fullest first; years newest first. */
export type Facets = Readonly<Record<FilterKey, readonly Choice[]>>;

/** What was found. */
export interface Answer {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly results: readonly Found[];
  readonly facets: Facets;
  /** The filters in force: those of the controls and those that were typed. */
  readonly filters: Filters;
  /** What was looked for, in simplified letters, each way of writing it; for marking it on the page that is opened. */
  readonly words: readonly string[];
  /** Other ways to write a number that were looked for as well: 3次 for 三次. */
  readonly also: readonly string[];
  /** Typed words without a letter or digit, which cannot be looked for. */
  readonly ignored: readonly string[];
}

/** Something near to a search that found nothing, and how much that finds. */
export interface Nearby {
  readonly text: string;
  readonly total: number;
}

/** A line of the list of results as a table. */
export interface Row extends About {
  readonly href: string;
  readonly title: string;
}
