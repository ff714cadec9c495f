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
    readonly current?: boolean | undefined;
  }[];
}

/** The same in another form: a feed, a calendar, a card. */
export interface Alternate {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/** What goes into `<head>`. */
export interface Head {
  /** Unique on the whole site, without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Absolute canonical address. */
  readonly canonical: string;
  readonly noindex: boolean;
  /** Tags of Chinese government sites, by name. */
  readonly tags: Readonly<Record<string, string>>;
  /** schema.org objects. */
  readonly jsonLd: readonly object[];
  /** Feeds and calendars of what the page shows. */
  readonly alternates: readonly Alternate[];
}

/** One step of the way from the home page. */
export interface Crumb {
  readonly text: string;
  readonly href: string;
}

/** What every page needs around its content. */
export interface Frame {
  readonly head: Head;
  /** From home to the parent; the page itself is not among them. Empty on the home page. */
  readonly crumbs: readonly Crumb[];
  readonly site: SiteFrame;
  /** The town whose page this is. */
  readonly town?: TownFrame | undefined;
  /** Said above everything on pages of no town that show records of demonstration towns. */
  readonly demonstration?: string | undefined;
  /** Where to say that something on this page is wrong; absent where the site names nobody. */
  readonly wrong?: { readonly text: string; readonly href: string } | undefined;
  /** Shown day of this build, for example `2026年11月24日`. */
  readonly asOf: string;
}

/** The site's own words and links around a page. */
export interface SiteFrame {
  readonly name: string;
  readonly promise: string;
  readonly home: string;
  /** Address of the search page; absent on that page, which has a box of its own. */
  readonly search?: string | undefined;
  /** Across towns. */
  readonly navigation: readonly { readonly text: string; readonly href: string }[];
  readonly footer: {
    readonly facts: readonly Fact[];
    readonly links: readonly { readonly text: string; readonly href: string }[];
  };
}

/** A town's name and places around its pages. */
export interface TownFrame {
  readonly name: string;
  readonly home: string;
  readonly demonstration: boolean;
  readonly navigation: readonly {
    readonly text: string;
    readonly href: string;
    readonly current?: boolean;
  }[];
}

/** Who cleared a record, from what, and what was put right since. */
export interface Provenance {
  /** Who drafted and cleared it, with what conclusion, and the editors' note. */
  readonly review: readonly Fact[];
  readonly sources: readonly Value[];
  readonly corrections: readonly {
    readonly day: string;
    readonly what: string;
    readonly why: string;
  }[];
  /** For example `本页内容截至2026年11月24日`. */
  readonly asOf: string;
}

/** A record's page. */
export interface RecordView {
  readonly frame: Frame;
  /** The kind, for example `议案建议`. */
  readonly kicker: string;
  readonly title: string;
  readonly state?: State | undefined;
  /** A sentence that says where the matter stands. */
  readonly lead?: string | undefined;
  readonly facts: readonly Fact[];
  /** The same for a notice board. */
  readonly sheets: readonly { readonly text: string; readonly href: string }[];
  readonly sections: readonly Section[];
  readonly provenance: Provenance;
}

/** A list's page. */
export interface ListView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  /** Records in this list, over all its pages. */
  readonly count: number;
  /** Word after the count, for example `件`. */
  readonly unit: string;
  readonly filters: readonly LinkGroup[];
  /** Further filters, folded away unless one of them is in use. */
  readonly moreFilters?:
    | { readonly label: string; readonly open: boolean; readonly groups: readonly LinkGroup[] }
    | undefined;
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly count: number;
    readonly items: readonly Item[];
  }[];
  /** Other pages of a long list; empty where one page holds all. */
  readonly pages: readonly {
    readonly text: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  /** Shown instead of groups where the list is empty. */
  readonly empty: string;
  /** Shown above the groups, for example the calendar of notices. */
  readonly sections: readonly Section[];
}

/** A page made of sections: home, a town's front page, a village, the page not found. */
export interface FrontView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  /** Address of the index that the finder loads, and whether the page has one. */
  readonly finder?:
    { readonly index: string; readonly label: string; readonly hint: string } | undefined;
  /** The same for a notice board. */
  readonly sheets?: readonly { readonly text: string; readonly href: string }[];
  readonly sections: readonly Section[];
}

/** One entry of the finder's index (JSON array of these). `n` shown name, `d` detail, `h` address, `k` search keys in lower case (name, aliases, pinyin, initials). */
export interface FinderEntry {
  readonly n: string;
  readonly d: string;
  readonly h: string;
  readonly k: readonly string[];
}
