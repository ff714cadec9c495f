import type { Model, Town } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { demonstration } from '../../text/demonstration.ts';
import { formatDay } from '../../text/format.ts';
import type { SiteColumn } from '../columns.ts';
import { createFrame } from '../frame.ts';
import type { Crumb, Head } from '../pages.ts';
import type { Fact, Table } from '../pieces.ts';

/** A sheet of A4 for a notice board. Its values hold no links: paper cannot be tapped. */
export interface SheetView {
  readonly head: Head;
  readonly siteName: string;
  /** Who puts it up; stands over the red line. */
  readonly issuer: string;
  readonly title: string;
  /** For example the month. */
  readonly subtitle?: string | undefined;
  /** Said of a town that is made up. */
  readonly demonstration?: string | undefined;
  readonly lead: readonly string[];
  /** Printed larger than all else. */
  readonly facts: readonly Fact[];
  readonly parts: readonly SheetPart[];
  /** Below the tables. */
  readonly notes: readonly string[];
  readonly signature: Signature;
  /** Where the same stands on the site, as it is now. */
  readonly record: {
    readonly href: string;
    readonly address: string;
    readonly text: string;
    /** Why one should scan the code. */
    readonly scan: string;
  };
  /** For example `内容截至2026年11月24日`. */
  readonly asOf: string;
}

/** A table of a sheet with its heading. What is numeric is not broken: days, hours, telephones. */
export interface SheetPart {
  readonly heading: string;
  readonly table: Table;
}

/** Who signs, and when; what is not known is left to be written by hand. */
export interface Signature {
  readonly issuer: string;
  readonly signer?: string | undefined;
  readonly on?: string | undefined;
}

/** What a sheet is of. */
export interface SheetOrigin {
  readonly town: Town;
  /** Path of the page on which the same stands. */
  readonly path: string;
  /** What that page is called. */
  readonly text: string;
  readonly crumbs: readonly Crumb[];
  /** Unique title of the sheet. */
  readonly title: string;
  readonly scan: string;
  /** That of the page. */
  readonly column: SiteColumn;
}

/** What all sheets have: a head that leads to the page of the same, which is the one to be found. */
export function sheetBase(
  model: Model,
  { town, path, text, crumbs, title, scan, column }: SheetOrigin,
): Pick<SheetView, 'head' | 'siteName' | 'demonstration' | 'record' | 'asOf'> {
  const { head, site } = createFrame(model, {
    title,
    description: `${title}，A4纸打印张贴用。`,
    path,
    crumbs,
    town,
    column,
    noindex: true,
  });
  return {
    head,
    siteName: site.name,
    // Up to which day it goes stands at its foot.
    demonstration: town.demonstration ? demonstration.town : undefined,
    record: { href: path, address: routes.absolute(path), text, scan },
    asOf: `内容截至${formatDay(town.today)}`,
  };
}

/** A table under a heading; nothing where it has no rows. */
export const sheetPart = (heading: string, table: Table): SheetPart[] =>
  table.rows.length === 0 ? [] : [{ heading, table }];
