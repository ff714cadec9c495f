import ICAL from 'ical.js';

/** A property as jCal (RFC 7265) and jCard (RFC 7095) have it: name, parameters, type, value. */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  value: string | number | readonly string[],
];

/** A calendar, a card or a part of one: name, properties, parts. */
export type Component = readonly [
  name: string,
  properties: readonly Property[],
  parts: readonly Component[],
];

// The blank before a continued line counts among the 75 bytes that a line may have.
ICAL.foldLength = 74;

const TEXT = { defaultType: 'text' };
// Names of calendars, from RFC 7986 and from before it, are texts like others; so are telephone numbers in RFC 6350.
for (const name of ['name', 'x-wr-calname', 'x-wr-timezone'])
  ICAL.design.icalendar.property[name] = TEXT;
ICAL.design.vcard.property['tel'] = TEXT;

/** What is no text of a line (control characters) is left out. */
const plain = (value: string) =>
  value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** A text as a property. */
export const text = (name: string, value: string, parameters: Property[1] = {}): Property => [
  name,
  parameters,
  'text',
  plain(value),
];

/** A property of several parts (of an organisation its units), each of them a text. */
export const structured = (name: string, ...parts: string[]): Property => [
  name,
  {},
  'text',
  parts.map(plain),
];

/** An address as a property. */
export const address = (name: string, value: string): Property => [name, {}, 'uri', value];

/** A component as a file has it: folded lines that end with CRLF. */
export const asFile = (component: Component): string =>
  `${ICAL.stringify(component as unknown as unknown[]).trimEnd()}\r\n`;
