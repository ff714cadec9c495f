import type { Filters } from '../../query/parse.ts';
import type { Answer, Nearby, Request, Row } from './answer.ts';

/** What the page asks of the worker. */
export type Question =
  | { readonly is: 'open'; readonly folder: string }
  | { readonly is: 'search'; readonly request: Request }
  | { readonly is: 'find'; readonly request: Request }
  | { readonly is: 'count'; readonly text: string; readonly filters: Filters }
  | { readonly is: 'nearby'; readonly text: string; readonly filters: Filters }
  | { readonly is: 'rows'; readonly request: Request };

/** What it answers to each. */
export interface Answers {
  readonly open: true;
  readonly search: Answer;
  /** Every document that was found, by its place in the catalogue. */
  readonly find: readonly number[];
  readonly count: number;
  readonly nearby: readonly Nearby[];
  readonly rows: readonly Row[];
}

/** A question with its number. */
export type Asked = { readonly number: number } & Question;

/** What comes back: the answer, or that it failed. */
export type Reply =
  | { readonly number: number; readonly answer: Answers[Question['is']] }
  | { readonly number: number; readonly failed: string };
