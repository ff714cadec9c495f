import { createModel } from '../../model/create.ts';
import type { Site } from '../../schema/site.ts';
import type { Entry, EntryOf } from '../../source/entry.ts';
import type { Town } from '../town/town.ts';
import { writeActivities } from './activities.ts';
import { leadersOf } from '../town/leaders.ts';
import { writeStation, writeTerm } from './bodies.ts';
import { writeCongress } from './congress.ts';
import { campaignOn, draftCampaigns, writeCampaign } from './campaigns.ts';
import { writeDeputies } from './deputies.ts';
import { draftMatters, type MatterDraft, numberMatters } from './matter-drafts.ts';
import { writeMatter } from './matters.ts';
import { writeMeetings } from './meetings.ts';
import type { MotionDraft } from './motion-draft.ts';
import { draftMotions } from './motion-drafts.ts';
import { numberAnswers, writeMotion } from './motions.ts';
import { stateNumbers, writeNotices } from './notices.ts';
import { writeSummaries } from './summaries.ts';
import { writeSupervision } from './supervision.ts';

/** Writes everything that a town puts on record, congress first. */
export function writeTown(town: Town, settings: Site): Entry[] {
  const { random, today } = town;
  const campaigns = draftCampaigns(town, random.fork('campaigns'));
  const running = campaignOn(campaigns);
  const proposals = draftMotions(town, random.fork('motion drafts'));
  for (const draft of proposals) {
    if (draft.submittedOn && random.chance(0.08)) draft.campaign = running(draft.submittedOn);
  }
  const matters = writeMatters(town, proposals);
  const motionRandom = random.fork('motions');
  const motions = proposals.map((draft) => writeMotion(draft, town, motionRandom));
  numberAnswers(motions, town);
  const supervision = writeSupervision(town, running, random.fork('supervision'));
  const activities = writeActivities(town, running, random.fork('activities'));
  const meetings = writeMeetings(town, { motions, supervision }, random.fork('meetings'));
  const done = [...motions, ...supervision, ...activities];
  const records: Entry[] = [
    ...writeBodies(town),
    ...[...matters, ...done, ...meetings],
    ...campaigns.map((draft) => writeCampaign(draft, done, town, random.fork(draft.id))),
  ];
  const notices = writeAllNotices(town, records, settings);
  const summaries = writeSummaries(town, [...records, ...notices], random.fork('summaries'));
  return [...records, ...notices, ...summaries];

  function writeAllNotices(of: Town, others: readonly Entry[], site: Site): EntryOf<'notices'>[] {
    const bare = of.stations.flatMap((station) =>
      writeNotices(station, of, random.fork(`notices ${station.id}`)),
    );
    // The model counts, so that what a notice states is what the site works out.
    const counted = others.flatMap((one): Entry[] => {
      if (one.kind === 'stations') return [{ ...one, data: { ...one.data, duty: undefined } }];
      return one.kind === 'congress' || one.kind === 'matters' ? [one] : [];
    });
    const slots = createModel([...counted, ...bare], site, today).town(of.slug)?.records.notices;
    const chance = random.fork('stated');
    const bySlot = new Map(slots?.map((notice) => [notice.id, notice.slot]));
    return bare.map((notice) => {
      const slot = bySlot.get(notice.id);
      return slot ? stateNumbers(notice, slot, chance) : notice;
    });
  }
}

function writeBodies(town: Town): Entry[] {
  const random = town.random.fork('bodies');
  const leaders = leadersOf(town, random.fork('leaders'));
  return [
    writeCongress(town, leaders.groups, random),
    ...town.terms.map((term) => writeTerm(term, town, random)),
    ...town.stations.map((station) =>
      writeStation(station, town, leaders.stations.get(station.id), random),
    ),
    ...writeDeputies(town, random),
  ];
}

/** Matters of residents, those among them that deputies made into suggestions. */
function writeMatters(town: Town, proposals: readonly MotionDraft[]): EntryOf<'matters'>[] {
  const { random, today } = town;
  const turned = proposals.flatMap(({ id, origin, submittedOn }): MatterDraft[] => {
    if (!origin || submittedOn === undefined) return [];
    origin.motion = { id, on: submittedOn };
    return origin.receivedOn <= today ? [origin] : [];
  });
  const drafts = numberMatters([...draftMatters(town, random.fork('matter drafts')), ...turned]);
  const chance = random.fork('matters');
  return drafts.map((draft) => writeMatter(draft, town, chance));
}
