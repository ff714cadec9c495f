const GAP = '[ \\t\\u3000\\-－—]{0,2}';
const DIGITS = '[0-9０-９]';
/** Down to a room of a stair: only homes are numbered so. */
const ROOM = /单元.*[室号户]$/s;
/** A room behind the stair without a word for it: 2单元501. */
const BARE_ROOM = new RegExp(
  `${GAP}${DIGITS}{3,4}(?!${DIGITS}|[.．年月日元米人户件次余多个家盏台吨名]|${GAP}[号楼栋幢])`,
  'y',
);
/** Where people live and hardly anybody works. */
const RESIDENTIAL = /(?:小区|花园|公寓|宿舍|新村|家园|苑|庭)$/;
const IN_HOUSE = /[栋幢座楼].*室$/s;
const RANGE = new RegExp(`^${GAP}[至到~～]${GAP}${DIGITS}`);
/** House, stair and room with hyphens: 新苑小区3-2-501. */
const HYPHENED = new RegExp(
  `(?:小区|花园|公寓|宿舍|新村|家园|苑|庭)[ \\t\\u3000]?(${DIGITS}{1,3}[\\-－—]${DIGITS}{1,2}[\\-－—]${DIGITS}{3,4})(?!${DIGITS})`,
  'g',
);

const HYPHENS = new RegExp(`[\\-－—]${DIGITS}{1,2}[\\-－—]${DIGITS}{3}`);

/** How long the numbers of an address are that leads to the room of a stair; 0 where it does not. */
export function flatAt(text: string, at: number, parts: string): number {
  if (ROOM.test(parts)) return parts.length;
  if (!parts.endsWith('单元')) return 0;
  BARE_ROOM.lastIndex = at + parts.length;
  const room = BARE_ROOM.exec(text)?.[0] ?? '';
  return room === '' ? 0 : parts.length + room.length;
}

/** Whether numbers behind a place lead to a room of a house in which people live. */
export function isFlat(place: string, parts: string): boolean {
  return RESIDENTIAL.test(place) && IN_HOUSE.test(parts);
}

/** Whether more rooms follow: 201室至216室 is a floor of a school. */
export function isRange(behind: string): boolean {
  return RANGE.test(behind);
}

/** Numbers of homes that are written with hyphens only, behind the place: offset and length. */
export function hyphenedFlats(text: string): { readonly at: number; readonly length: number }[] {
  if (!HYPHENS.test(text)) return [];
  return [...text.matchAll(HYPHENED)].map(({ 0: written, 1: numbers = '', index }) => {
    return { at: index + written.length - numbers.length, length: numbers.length };
  });
}
