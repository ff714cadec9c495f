import ICAL from 'ical.js';

/** A property as jCal (RFC 7265) and jCard (RFC 7095) have it: name, parameters, type, value. */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  value: string | number,
];

/** A calendar, a card or a part of one: name, properties, parts. */
export type Component = readonly [
  name: string,
  properties: readonly Property[],
  parts: readonly Component[],
];

// The blank before a continued line counts among the 75 bytes that a line may have.
ICAL.foldLength = 74;

// Names of calendars, from RFC 7986 and from before it, are texts like others.
for (const name of ['name', 'x-wr-calname', 'x-wr-timezone'])
  ICAL.design.icalendar.property[name] = { defaultType: 'text' };

/** A text as a property; what is no text of a line (control characters) is left out. */
export const text = (name: string, value: string, parameters: Property[1] = {}): Property => [
  name,
  parameters,
  'text',
  value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, ''),
];

/** An address as a property. */
export const address = (name: string, value: string): Property => [name, {}, 'uri', value];

/** A component as a file has it: folded lines that end with CRLF. */
export const asFile = (component: Component): string =>
  `${ICAL.stringify(component as unknown as unknown[]).trimEnd()}\r\n`;
