import type { Area, LinkedRecord, Town } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { hrefOf } from '../links.ts';
import { hasAreaSheet, hasDutySheet, hasStationSheet } from '../offers.ts';

/** A link to something to be printed. */
export interface SheetLink {
  readonly text: string;
  readonly href: string;
}

/** The announcements of a town's duty. */
export const dutySheetLinks = (town: Town): SheetLink[] =>
  hasDutySheet(town)
    ? [
        { text: '打印本月值班公告', href: routes.dutySheet(town.slug, false) },
        { text: '打印下月值班公告', href: routes.dutySheet(town.slug, true) },
      ]
    : [];

/** The sheets of a village or community. */
export const areaSheetLinks = (area: Area): SheetLink[] =>
  hasAreaSheet(area)
    ? [
        {
          text: '打印张贴版（A4）',
          href: routes.sheet(routes.area(area.town.slug, area.id)),
        },
      ]
    : [];

/** The sheets of a record: of notices and stations. */
export function recordSheetLinks(record: LinkedRecord): SheetLink[] {
  const own = { text: '打印张贴版（A4）', href: routes.sheet(hrefOf(record)) };
  if (record.kind === 'notices') return [own];
  if (record.kind !== 'stations' || !hasStationSheet(record)) return [];
  return [own, ...dutySheetLinks(record.town)];
}
