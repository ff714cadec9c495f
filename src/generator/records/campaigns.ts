import { addDays, type Day } from '../../model/day.ts';
import type { Entry, EntryOf } from '../../source/entry.ts';
import type { DataOf } from '../../source/kinds.ts';
import { spoken } from '../calendar.ts';
import { say } from '../grammar.ts';
import type { Random } from '../random.ts';
import { inOffice, type Town } from '../town/town.ts';
import { campaignPhrases, campaigns, type CampaignWords } from '../vocabulary/campaigns.ts';
import { clear, entry } from './entry.ts';

type Data = DataOf<'campaigns'>;

/** One year's campaign, before its figures are known. */
export interface CampaignDraft {
  readonly id: string;
  readonly year: number;
  readonly words: CampaignWords;
  readonly from: Day;
  readonly to: Day;
}

/** Chooses a campaign for every year in which one has begun. */
export function draftCampaigns(town: Town, random: Random): CampaignDraft[] {
  const drafts: CampaignDraft[] = [];
  const chosen = random.sample(campaigns, campaigns.length);
  for (let year = town.first; year <= Number(town.today.slice(0, 4)); year += 1) {
    const words = chosen[(year - town.first) % chosen.length];
    const from = addDays(`${year}-03-01`, random.whole(0, 25));
    const to = addDays(`${year}-12-01`, random.whole(0, 25));
    if (words && from <= town.today)
      drafts.push({ id: `${words.id}-${year}`, year, words, from, to });
  }
  return drafts;
}

/** The campaign that runs on a day. */
export function campaignOn(drafts: readonly CampaignDraft[]) {
  return (day: Day) => drafts.find(({ from, to }) => from <= day && day <= to)?.id;
}

/** Writes a campaign with the true numbers of what belongs to it. */
export function writeCampaign(
  draft: CampaignDraft,
  records: readonly Entry[],
  town: Town,
  random: Random,
): EntryOf<'campaigns'> {
  const { id, year, words, from, to } = draft;
  const over = to <= town.today;
  const asOf = over ? to : town.today;
  const count = (kind: Entry['kind']) =>
    records.filter((one) => one.kind === kind && 'campaign' in one.data && one.data.campaign === id)
      .length;
  const target = random.whole(6, 60) * (words.unit === '户' || words.unit === '张' ? 20 : 1);
  const share = over ? random.whole(70, 104) : random.whole(25, 85);
  const achieved = Math.max(1, Math.round((target * share) / 100));
  const seats = inOffice(town, from);
  const chair = seats.find(({ role }) => role === '副主席') ?? seats[0];
  const targets: Data['targets'] = [
    { label: words.label, unit: words.unit, target, achieved, asOf },
    { label: '在行动中开展的代表活动', unit: '次', achieved: count('activities'), asOf },
    { label: '在行动中开展的监督', unit: '次', achieved: count('supervision'), asOf },
  ];
  const text = {
    ...{ name: words.name, unit: words.unit, target: String(target), achieved: String(achieved) },
    when: spoken(asOf.slice(0, 7), String(year)),
    k: String(random.whole(3, 14)),
  };
  const fill = (list: readonly string[], more = {}) =>
    say(random.pick(list), { ...text, ...more }, random);
  const start = fill(campaignPhrases.start, { when: spoken(from.slice(0, 7), String(year)) });
  const ways = random.sample(campaignPhrases.way, 2).join('');
  const numbers =
    fill(campaignPhrases.numbers) + (achieved < target ? fill(campaignPhrases.short) : '');
  return entry(
    town,
    'campaigns',
    id,
    {
      title: `${words.name}（${year}年）`,
      theme: words.theme,
      level: '本镇',
      from: from.slice(0, 7),
      to: over ? to.slice(0, 7) : undefined,
      leader: chair?.person.id,
      targets,
      assignments: town.groups.map((group) => ({
        group: group.id,
        areas: town.areas.filter((area) => area.group === group).map((area) => area.id),
        task: words.task,
      })),
      review: clear(town, asOf, random),
    },
    [`${start}${ways}`, numbers].join('\n\n'),
  );
}
