/** What the build knows of where and for when it is made. */
export interface Setting {
  readonly content: string;
  readonly out: string;
  readonly base: string;
  readonly origin: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}
