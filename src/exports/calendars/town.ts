import { addDays, addToMonth, isWhole } from '../../model/day.ts';
import { noticePeriod } from '../../model/notice-calendar.ts';
import type { Meeting, Town } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { data as words } from '../../text/data.ts';
import { fill } from '../../text/fill.ts';
import type { Calendar, CalendarEvent } from './event.ts';
import { uidOf } from './uid.ts';

/** Notice days that lie ahead, in months. */
const AHEAD = 12;

function noticeDays(town: Town): CalendarEvent[] {
  const { slug, rules, congress, today } = town;
  const owing = town.records.stations.some(({ open, data }) => open && data.notices);
  if (!congress.noticeFrom || !owing) return [];
  return Array.from({ length: AHEAD }, (_, step) => {
    const month = addToMonth(today.slice(0, 7), step);
    return {
      uid: uidOf('notice', slug, month),
      day: noticePeriod(month, rules).to,
      summary: fill(words.calendar.notice, { town: town.name }),
      url: routes.absolute(routes.list(slug, 'notices')),
      cancelled: false,
      sequence: 0,
    };
  }).filter(({ day }) => day >= today);
}

/** A meeting whose day is not known to the day stands in no calendar. */
function meetingEvent({ town, id, data }: Meeting): CalendarEvent[] {
  const { on, to, title, place, note } = data;
  if (!isWhole(on)) return [];
  return [
    {
      uid: uidOf('meeting', town.slug, id),
      day: on,
      lastDay: isWhole(to) ? to : on,
      summary: title,
      description: note,
      location: place,
      url: routes.absolute(routes.record(town.slug, 'meetings', id)),
      cancelled: false,
      sequence: data.corrections?.length ?? 0,
    },
  ];
}

/** Sessions, meetings and notice days of a town, of the last year and of what is known ahead. */
export function townCalendar(town: Town): Calendar {
  const since = addDays(town.today, -366);
  const meetings = town.records.meetings.flatMap(meetingEvent).filter(({ day }) => day >= since);
  return {
    path: town.slug,
    name: fill(words.calendar.town, { town: town.name }),
    url: routes.absolute(routes.town(town.slug)),
    demonstration: town.demonstration,
    events: [...meetings, ...noticeDays(town)].sort((a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
    ),
  };
}
