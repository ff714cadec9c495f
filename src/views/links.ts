import type {
  Area,
  Deputy,
  Duty,
  Group,
  LinkedRecord,
  Office,
  Station,
  Town,
} from '../model/records.ts';
import * as routes from '../routes.ts';
import { formatMonth, formatOrdinal, formatShortDay, formatTime } from '../text/format.ts';
import type { DutySlot, Phrase, Value } from './pieces.ts';

/** Pieces set one after another with a mark between them. */
export function joined(pieces: readonly Phrase[], mark = '、'): Value {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [mark, piece]));
}

/** What a record is called in running text. */
export function nameOf(record: LinkedRecord): string {
  switch (record.kind) {
    case 'deputies':
    case 'stations':
      return record.data.name;
    case 'terms':
      return formatOrdinal(record.data.number, '届');
    case 'notices':
      return `${record.station.data.name}${formatMonth(record.slot.month)}公示`;
    default:
      return record.data.title;
  }
}

/** The address of a record. */
export const hrefOf = (record: LinkedRecord) =>
  routes.record(record.town.slug, record.kind, record.id);

/** A link to a record by its name. */
export function linkTo(record: LinkedRecord): Phrase {
  return { text: nameOf(record), href: hrefOf(record) };
}

/** A link to a deputy. */
export const toDeputy = (deputy: Deputy): Phrase => linkTo(deputy);

/** A link to a village or community. */
export const toArea = (area: Area): Phrase => ({
  text: area.data.name,
  href: routes.area(area.town.slug, area.id),
});

/** A link to a group of deputies. */
export const toGroup = (group: Group): Phrase => ({
  text: group.data.name,
  href: routes.group(group.town.slug, group.id),
});

/** A link to an office. */
export const toOffice = (office: Office): Phrase => ({
  text: office.data.name,
  href: routes.office(office.town.slug, office.id),
});

/** A link to a town's front page. */
export const toTown = (town: Town): Phrase => ({ text: town.name, href: routes.town(town.slug) });

/** A telephone number that can be tapped. */
export const toTelephone = (number: string): Phrase => ({
  text: number,
  href: `tel:${number.replace(/[^\d+]/g, '')}`,
});

/** The telephone by which a deputy is reached, if public. */
export function telephoneOf(deputy: Deputy): string | undefined {
  return deputy.contact?.telephone;
}

/** How a turn came to be other than it was planned. */
export function changeOf({ movedFrom, insteadOf, why }: Duty): string | undefined {
  const moved = movedFrom
    ? `原定${formatShortDay(movedFrom)}，${insteadOf ? '改期' : `${why}，改期`}`
    : '';
  const swapped = insteadOf ? `原轮到${insteadOf.data.name}，${why}` : '';
  return [moved, swapped].filter(Boolean).join('；') || undefined;
}

/** When a slot is: `11月25日 周三 9:00–11:30`. */
export function whenOf({ date, start, end }: { date: string; start: string; end: string }): string {
  return `${formatShortDay(date)} ${formatTime(start)}–${formatTime(end)}`;
}

/** A slot of the rota as a page shows it. */
export function toSlot(duty: Duty): DutySlot {
  const station: Station = duty.station;
  return {
    date: duty.date,
    stoppedOn: station.town.stoppedOn,
    start: duty.start,
    end: duty.end,
    when: whenOf(duty),
    station: linkTo(station),
    deputy: toDeputy(duty.deputy),
    telephone: station.data.telephone ? toTelephone(station.data.telephone) : undefined,
    change: changeOf(duty),
  };
}
