/** A piece of running text; with `href` it is a link (already under the site's base). */
export type Phrase = string | { readonly text: string; readonly href: string };

/** Running text made of pieces, set one after the other without added space. */
export type Value = readonly Phrase[];

/** How a state feels; never the only carrier of meaning, the word is always there. */
export type Tone = 'done' | 'open' | 'late' | 'quiet';

/** A state in words. */
export interface State {
  readonly word: string;
  readonly tone: Tone;
}

/** A label with one or more values, each on its own line. */
export interface Fact {
  readonly label: string;
  readonly values: readonly Value[];
}

/** One line of a list: a link with what helps to choose it. */
export interface Item {
  readonly href: string;
  readonly title: string;
  /** Short facts behind the title, for example place, category, deputy. */
  readonly meta: readonly string[];
  /** A day as people read it, for example `2026年3月5日`. */
  readonly day?: string | undefined;
  readonly state?: State | undefined;
  /** A paragraph below the title, for example the answer in a notice. */
  readonly summary?: string | undefined;
}

/** One dated event. */
export interface Moment {
  /** As people read it; `日期不详` where unknown. */
  readonly day: string;
  /** Machine form `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where unknown. */
  readonly datetime?: string | undefined;
  readonly title: string;
  readonly paragraphs: readonly Value[];
  readonly facts: readonly Fact[];
  readonly tone: Tone;
}

/** A table; the first column is the row's heading. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly Value[])[];
  /** A last row with the sums of those above it. */
  readonly total?: readonly Value[] | undefined;
  readonly note?: string | undefined;
}

/** One duty slot. The browser marks the present one and hides past ones by `start` and `end`. */
export interface DutySlot {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The day that it is for ever in a demonstration that has stopped. */
  readonly stoppedOn?: string | undefined;
  /** `HH:MM` in Asia/Shanghai. */
  readonly start: string;
  readonly end: string;
  /** For example `11月25日 周三 9:00–11:30`. */
  readonly when: string;
  readonly station: Phrase;
  readonly deputy: Phrase;
  readonly telephone?: Phrase | undefined;
  /** For example `原定10月1日，国庆节放假改期`. */
  readonly change?: string | undefined;
}

/** A heading with content below it. `id` is the anchor. */
export type Section = {
  readonly id: string;
  readonly heading: string;
  readonly more?: { readonly text: string; readonly href: string } | undefined;
  /** Counted by the site on its day: no text of the record, and so in no index and no feed. */
  readonly counted?: boolean | undefined;
} & (
  | { readonly type: 'text'; readonly paragraphs: readonly Value[] }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly type: 'items';
      readonly items: readonly Item[];
      readonly empty?: string;
      /** A sentence above the list. */
      readonly lead?: string;
    }
  | { readonly type: 'timeline'; readonly moments: readonly Moment[] }
  | { readonly type: 'table'; readonly table: Table }
  | { readonly type: 'duty'; readonly slots: readonly DutySlot[]; readonly empty: string }
  | { readonly type: 'links'; readonly groups: readonly LinkGroup[] }
  | { readonly type: 'beside'; readonly columns: readonly [Column, Column] }
  | {
      readonly type: 'body';
      /** Said below the text: what its marks mean. */
      readonly notes?: readonly Value[] | undefined;
    }
);

/** One of two texts that stand side by side. */
export interface Column {
  readonly heading: string;
  /** Each of pieces; those that stand in the other text too are marked. */
  readonly paragraphs: readonly (readonly Said[])[];
  /** Said where there is nothing. */
  readonly empty: string;
}

/** A piece of a text. */
export interface Said {
  readonly text: string;
  readonly repeated: boolean;
}

/** Links under a label; used for filters and for choosing a village. */
export interface LinkGroup {
  readonly label: string;
  readonly links: readonly {
    readonly text: string;
    readonly href: string;
    readonly count?: number | undefined;
    /** Word after the count, where it says more than what is listed. */
    readonly unit?: string | undefined;
    readonly current?: boolean | undefined;
  }[];
}
