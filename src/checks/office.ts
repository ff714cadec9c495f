import { type Day, earliest, latest } from '../model/day.ts';
import type { Mandate } from '../model/seats.ts';

/** A time, as narrow as it is known. */
export interface Time {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Why somebody cannot have been a deputy at any moment of a time; undefined where they may have been.
 * Every level counts: a deputy of the county may sign and take part as well. What a record leaves open excuses.
 */
export function notInOffice(mandates: readonly Mandate[], time: Time): string | undefined {
  if (mandates.some((mandate) => mayHold(mandate, time))) return undefined;
  const over = mandates.filter(({ to }) => to !== undefined && latest(to) < time.from).at(-1);
  if (over?.to !== undefined) {
    return `${over.to} 已经离任${over.ended ? `（${over.ended}）` : ''}`;
  }
  return `${mandates.find(({ from }) => from !== undefined)?.from ?? ''} 才就任`;
}

function mayHold({ from, to }: Mandate, time: Time): boolean {
  const begun = from === undefined || earliest(from) <= time.to;
  const notOver = to === undefined || latest(to) >= time.from;
  return begun && notOver;
}
