import type { Area, Deputy, Office, RecordKind, Station, Town } from '../model/records.ts';

/** Whether a station has a calendar of its duty: a plan, and nothing that says it is over. */
export const hasCalendar = ({ open, data, town }: Station) =>
  open && !town.archive && data.duty !== undefined;

/** Whether a deputy has a card and a calendar: only while in office. */
export const isServing = ({ inOffice, town }: Deputy) => inOffice && !town.archive;

/** Whether a town has a calendar of its meetings and notice days. */
export const hasTownCalendar = ({ archive }: Town) => !archive;

/** Whether towns have a feed of a kind: not of who was elected for how long. */
export const hasKindFeed = (kind: RecordKind) => kind !== 'terms';

/** Whether there is something of a deputy to follow. */
export const hasDeputyFeed = (deputy: Deputy) =>
  isServing(deputy) &&
  [deputy.led, deputy.signed, deputy.matters, deputy.activities, deputy.supervision].some(
    ({ length }) => length > 0,
  );

/** Whether there is something of an office to follow. */
export const hasOfficeFeed = ({ motions, matters, town }: Office) =>
  !town.archive && motions.length + matters.length > 0;

/** Whether something of a station can be put up today. */
export const hasStationSheet = ({ open, town }: Station) => open && !town.archive;

/** Whether a village's deputies can be put up: of a town that is only known from the past nobody is in office. */
export const hasAreaSheet = ({ town, deputies }: Area) => !town.archive && deputies.length > 0;

/** Whether a town has duty to announce. */
export const hasDutySheet = ({ records }: Town) => records.stations.some(hasCalendar);
