import { addDays } from '../../model/day.ts';
import type { Deputy, Duty, Station, Town } from '../../model/records.ts';
import type { CancelledSlot } from '../../model/rota.ts';
import * as routes from '../../routes.ts';
import { data as words } from '../../text/data.ts';
import { fill } from '../../text/fill.ts';
import { changeOf, nameOf } from '../../views/links.ts';
import { hasCalendar, isServing } from '../../views/offers.ts';
import type { Calendar, CalendarEvent } from './event.ts';
import { uidOf } from './uid.ts';

/** Days gone by that a calendar still shows, so that who looks back finds the last weeks. */
const BACK = 31;

const pageOf = (record: Station | Deputy) =>
  routes.absolute(routes.record(record.town.slug, record.kind, record.id));

/** What all turns at a station have in common. Known by the day first planned: a move keeps it. */
function turn(station: Station, planned: string, start: string) {
  const { town, id, data } = station;
  const lines = [data.telephone && fill(words.calendar.telephone, { telephone: data.telephone })];
  return {
    uid: uidOf('duty', town.slug, id, planned, start.replace(':', '')),
    location: [data.name, data.address].filter(Boolean).join('，'),
    url: pageOf(station),
    lines: lines.filter((line) => line !== undefined && line !== ''),
  };
}

function slotEvent(duty: Duty): CalendarEvent {
  const { station, deputy, date, movedFrom, insteadOf, start, end } = duty;
  const { lines, ...common } = turn(station, movedFrom ?? date, start);
  return {
    ...common,
    day: date,
    hours: [start, end],
    summary: fill(words.calendar.duty, { deputy: nameOf(deputy), station: nameOf(station) }),
    description: [...lines, changeOf(duty)].filter(Boolean).join('\n'),
    cancelled: false,
    sequence: Number(movedFrom !== undefined) + Number(insteadOf !== undefined),
  };
}

/** The same turn for whom it was first: it is somebody else's now. */
function passedOn(duty: Duty, first: Deputy): CalendarEvent {
  const { station } = duty;
  return {
    ...slotEvent(duty),
    summary: fill(words.calendar.duty, { deputy: nameOf(first), station: nameOf(station) }),
    cancelled: true,
  };
}

function calledOff(station: Station, slot: CancelledSlot): CalendarEvent {
  const { lines, ...common } = turn(station, slot.date, slot.start);
  const deputy = station.town.find(`deputies/${slot.deputy}`);
  return {
    ...common,
    day: slot.date,
    hours: [slot.start, slot.end],
    summary: fill(words.calendar.duty, {
      deputy: deputy ? nameOf(deputy) : '',
      station: nameOf(station),
    }),
    description: [...lines, slot.why].join('\n'),
    cancelled: true,
    sequence: 1,
  };
}

interface Turn {
  readonly event: CalendarEvent;
  readonly deputy: string;
  /** Stands in the calendar of the deputy alone: the station has the turn already. */
  readonly alone: boolean;
}

function turnsOf(station: Station): Turn[] {
  const since = addDays(station.town.today, -BACK);
  const held = station.rota.flatMap((duty): Turn[] => [
    { event: slotEvent(duty), deputy: duty.deputy.id, alone: false },
    ...(duty.insteadOf
      ? [{ event: passedOn(duty, duty.insteadOf), deputy: duty.insteadOf.id, alone: true }]
      : []),
  ]);
  const off = station.cancelled.map((slot) => ({
    event: calledOff(station, slot),
    deputy: slot.deputy,
    alone: false,
  }));
  return [...held, ...off]
    .filter(({ event }) => event.day >= since)
    .sort((a, b) => (a.event.day < b.event.day ? -1 : a.event.day > b.event.day ? 1 : 0));
}

function calendarOf(record: Station | Deputy, events: readonly CalendarEvent[]): Calendar {
  const { town, kind, id } = record;
  return {
    path: `${town.slug}/${kind}/${id}`,
    name: fill(words.calendar.dutyOf, { name: nameOf(record) }),
    url: pageOf(record),
    demonstration: town.demonstration,
    events,
  };
}

/** The duty of every station of a town, and of every deputy in office. */
export function dutyCalendars(town: Town): Calendar[] {
  const stations = town.records.stations.filter(hasCalendar);
  const turns = stations.map((station) => ({ station, turns: turnsOf(station) }));
  const byDeputy = Map.groupBy(
    turns.flatMap((one) => one.turns),
    ({ deputy }) => deputy,
  );
  return [
    ...turns.map((one) =>
      calendarOf(
        one.station,
        one.turns.filter(({ alone }) => !alone).map(({ event }) => event),
      ),
    ),
    ...town.records.deputies.filter(isServing).map((deputy) =>
      calendarOf(
        deputy,
        (byDeputy.get(deputy.id) ?? []).map(({ event }) => event),
      ),
    ),
  ];
}
