import { addDays, type Day } from '../../model/day.ts';
import { data as words } from '../../text/data.ts';
import { address, asFile, text, type Component, type Property } from '../content-lines.ts';
import type { Calendar, CalendarEvent } from './event.ts';

const ZONE = 'Asia/Shanghai';

/** China has had one time since the summer time of 1991 ended. */
const TIMEZONE: Component = [
  'vtimezone',
  [text('tzid', ZONE)],
  [
    [
      'standard',
      [
        ['dtstart', {}, 'date-time', '1991-09-15T02:00:00'],
        ['tzoffsetfrom', {}, 'utc-offset', '+09:00'],
        ['tzoffsetto', {}, 'utc-offset', '+08:00'],
        text('tzname', 'CST'),
      ],
      [],
    ],
  ],
];

function times({ day, lastDay, hours }: CalendarEvent): Property[] {
  if (!hours) {
    // The end is the first day that is no longer of the event.
    const end = addDays(lastDay ?? day, 1);
    return [
      ['dtstart', {}, 'date', day],
      ['dtend', {}, 'date', end],
      text('transp', 'TRANSPARENT'),
    ];
  }
  const at = (name: string, time: string): Property => [
    name,
    { tzid: ZONE },
    'date-time',
    `${day}T${time}:00`,
  ];
  return [at('dtstart', hours[0]), at('dtend', hours[1])];
}

function eventOf(event: CalendarEvent, today: Day, demonstration: boolean): Component {
  const { uid, summary, description, location, url, cancelled, sequence } = event;
  const told = cancelled ? words.calendar.cancelled.replace('{summary}', () => summary) : summary;
  return [
    'vevent',
    [
      text('uid', uid),
      ['dtstamp', {}, 'date-time', `${today}T00:00:00Z`],
      ...times(event),
      text('summary', told),
      ...(description ? [text('description', description)] : []),
      ...(location ? [text('location', location)] : []),
      address('url', url),
      text('status', cancelled ? 'CANCELLED' : 'CONFIRMED'),
      ['sequence', {}, 'integer', sequence],
      ...(demonstration ? [text('categories', words.demonstration)] : []),
    ],
    [],
  ];
}

/** A calendar as RFC 5545 has it, as it stands on a day: the same day gives the same bytes. */
export function iCalendar({ name, url, demonstration, events }: Calendar, today: Day): string {
  // In the name: a calendar without events has nothing else that could say so.
  const told = demonstration ? `${name}（${words.demonstration}）` : name;
  return asFile([
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', '-//Huiyin//Huiyin//ZH'),
      text('calscale', 'GREGORIAN'),
      text('method', 'PUBLISH'),
      text('name', told),
      text('x-wr-calname', told),
      text('x-wr-timezone', ZONE),
      ['refresh-interval', {}, 'duration', 'P1D'],
      address('url', url),
    ],
    [TIMEZONE, ...events.map((event) => eventOf(event, today, demonstration))],
  ]);
}
