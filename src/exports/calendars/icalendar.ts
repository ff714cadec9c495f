import { addDays, type Day } from '../../model/day.ts';
import { data as words } from '../../text/data.ts';
import { asFile, escaped } from '../content-lines.ts';
import type { Calendar, CalendarEvent } from './event.ts';

/** Written here, not by a library: those that were tried tell time by the clock of the machine, or know no TZID. */
const ZONE = 'Asia/Shanghai';

/** China has had one time since the summer time of 1991 ended. */
const TIMEZONE = [
  ...['BEGIN:VTIMEZONE', `TZID:${ZONE}`, 'BEGIN:STANDARD', 'DTSTART:19910915T020000'],
  ...['TZOFFSETFROM:+0900', 'TZOFFSETTO:+0800', 'TZNAME:CST', 'END:STANDARD', 'END:VTIMEZONE'],
];

const compact = (day: Day) => day.replaceAll('-', '');
const clock = (time: string) => `${time.replace(':', '')}00`;

function times({ day, lastDay, hours }: CalendarEvent): string[] {
  if (!hours) {
    // The end is the first day that is no longer of the event.
    const end = addDays(lastDay ?? day, 1);
    return [
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(end)}`,
      'TRANSP:TRANSPARENT',
    ];
  }
  const at = (time: string) => `;TZID=${ZONE}:${compact(day)}T${clock(time)}`;
  return [`DTSTART${at(hours[0])}`, `DTEND${at(hours[1])}`];
}

function eventLines(event: CalendarEvent, today: Day, demonstration: boolean): string[] {
  const { uid, summary, description, location, url, cancelled, sequence } = event;
  const told = cancelled ? words.calendar.cancelled.replace('{summary}', summary) : summary;
  return [
    ...['BEGIN:VEVENT', `UID:${escaped(uid)}`, `DTSTAMP:${compact(today)}T000000Z`],
    ...times(event),
    `SUMMARY:${escaped(told)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...[`URL:${url}`, `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`, `SEQUENCE:${sequence}`],
    ...(demonstration ? [`CATEGORIES:${escaped(words.demonstration)}`] : []),
    'END:VEVENT',
  ];
}

/** A calendar as RFC 5545 has it, as it stands on a day: the same day gives the same bytes. */
export function iCalendar({ name, url, demonstration, events }: Calendar, today: Day): string {
  return asFile([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Huiyin//Huiyin//ZH', 'CALSCALE:GREGORIAN'],
    ...['METHOD:PUBLISH', `NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`],
    ...[`X-WR-TIMEZONE:${ZONE}`, 'REFRESH-INTERVAL;VALUE=DURATION:P1D', `URL:${url}`],
    ...TIMEZONE,
    ...events.flatMap((event) => eventLines(event, today, demonstration)),
    'END:VCALENDAR',
  ]);
}
