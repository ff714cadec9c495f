/** One passage of a page: a paragraph, a value, a line of a table, with the anchor above it. */
export interface Passage {
  /** Id of the section or heading it stands under; empty at the head of the page. */
  readonly anchor: string;
  readonly text: string;
}

/** What a search can find: one page of the site with the text that is its own. */
export interface SearchDocument {
  readonly href: string;
  readonly title: string;
  /** Kind in the address, for example `motions`; `pages`, `areas`, `groups`, `offices`, `congress`. */
  readonly kind: string;
  /** Slug of the town; empty for pages of the site itself. */
  readonly town: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where unknown. */
  readonly day?: string | undefined;
  readonly year?: string | undefined;
  readonly state?: string | undefined;
  /** Names of the offices that handle it. */
  readonly offices: readonly string[];
  readonly category?: string | undefined;
  /** How well what it says can be checked. */
  readonly evidence?: string | undefined;
  readonly passages: readonly Passage[];
}
