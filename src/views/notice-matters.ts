import { foldMatter, type MatterState } from '../model/matter-state.ts';
import type { Matter, Notice, NoticeSlot } from '../model/records.ts';

/** A matter as a notice told it: as it stood on the notice's own day, for ever. */
export interface ToldMatter {
  readonly matter: Matter;
  readonly then: MatterState;
  /** Name of the office that had it. */
  readonly office?: string | undefined;
  /** What was answered, or where one was sent with what was not accepted. */
  readonly said?: string | undefined;
}

function toldOn(matter: Matter, slot: NoticeSlot): ToldMatter {
  const then = foldMatter(matter.data, matter.town.rules, slot.to);
  const answer = then.events.findLast((event) => event.act === '答复' || event.act === '当场答复');
  const refused = then.events.findLast((event) => event.act === '不予受理');
  const office = matter.town.offices.find(({ id }) => id === then.office);
  return { matter, then, office: office?.data.name, said: answer?.answer ?? refused?.channel };
}

/** The matters of a notice, parted by whether they were closed on its day. */
export function toldBy({ slot }: Notice): {
  readonly closed: readonly ToldMatter[];
  readonly open: readonly ToldMatter[];
} {
  const closed: ToldMatter[] = [];
  const open: ToldMatter[] = [];
  for (const matter of slot.matters) {
    const { closedOn } = matter.state;
    const done = closedOn !== undefined && closedOn <= slot.to;
    (done ? closed : open).push(toldOn(matter, slot));
  }
  return { closed, open };
}

/** What a notice adds up to: `上期结转2件，新收1件，办结1件，在办2件`. */
export const countsText = ({ counts: { carried, received, closed, open } }: NoticeSlot) =>
  `上期结转${carried}件，新收${received}件，办结${closed}件，在办${open}件`;
