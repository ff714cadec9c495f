import type { PartialDay } from '../model/day.ts';
import { formatDay } from '../text/format.ts';
import type { Moment, Tone } from './pieces.ts';

/** An event with no more than its name and its day, where that is known. */
export const momentOn = (
  on: PartialDay | undefined,
  title: string,
  tone: Tone = 'quiet',
): Moment => ({
  day: formatDay(on),
  datetime: on,
  title,
  paragraphs: [],
  facts: [],
  tone,
});
