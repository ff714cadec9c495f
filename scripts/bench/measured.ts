/** One way to search, measured on one content. */
export interface Measured {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly files: number;
  readonly size: number;
  readonly recall: number;
  readonly precision: number;
  readonly exact: number;
  /** Median bytes of a first search, and of the one after it, with all that had to be loaded for them. */
  readonly firstBytes: number;
  readonly laterBytes: number;
  /** Milliseconds to the first ten results, shortest first. */
  readonly times: readonly number[];
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
