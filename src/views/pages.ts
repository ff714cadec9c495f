import type { Fact, Item, LinkGroup, Section, State, Value } from './pieces.ts';

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
  /** Said of a town that is made up. */
  readonly demonstration?: string | undefined;
  /** What is shown is of the past. */
  readonly archive: boolean;
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
  /** Records in this list, over all its pages; absent where nothing is known, which is not none. */
  readonly count?: number | undefined;
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
    readonly unit: string;
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
