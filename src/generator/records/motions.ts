import { addDays, addMonths, daysBetween } from '../../model/day.ts';
import type { MotionEvent } from '../../model/motion-state.ts';
import type { EntryOf } from '../../source/entry.ts';
import type { DataOf } from '../../source/kinds.ts';
import { byEarliest, spoken } from '../calendar.ts';
import { say, type Words } from '../grammar.ts';
import type { Random } from '../random.ts';
import type { Town } from '../town/town.ts';
import { motionPhrases } from '../vocabulary/phrases/motions.ts';
import { clear, entry, latestOf } from './entry.ts';
import { type MotionDraft, scopeOf } from './motion-draft.ts';
import { liveMotion } from './motion-fates.ts';
import { MotionLife } from './motion-life.ts';
import { bodyOf, titleOf } from './motion-text.ts';

type Data = DataOf<'motions'>;
const BRISK: ReadonlySet<string> = new Set(['dissatisfied', 'redoing', 'redoLate']);

function wordsOf(draft: MotionDraft, town: Town, random: Random): Words {
  const { theme, lead, cosigners, submittedOn = town.start } = draft;
  const name = (id: string) => town.offices.find((office) => office.id === id)?.name ?? '';
  const n = random.whole(12, 64);
  const m = random.whole(5, n - 4);
  const words: Words = {
    ...motionPhrases,
    ...{ subject: theme.subject, counted: theme.counted, unit: theme.unit },
    ...{ problem: theme.problems, measure: theme.measures, scope: scopeOf(draft, random) },
    ...{ officeName: name(theme.lead), jointName: name(theme.joint), leadName: lead.name },
    ...{ n: String(n), m: String(m), k: String(random.whole(2, Math.ceil(m / 2))) },
    cost: String(random.whole(8, 240) * 100),
    signed: String(cosigners.length + 1),
    when: spoken(addMonths(submittedOn, -random.whole(1, 3)).slice(0, 7), submittedOn.slice(0, 4)),
    limit: '年底',
  };
  return words;
}

/** What the answer promised, and what became of it. */
function commitmentsOf(
  events: readonly MotionEvent[],
  draft: MotionDraft,
  words: Words,
  town: Town,
  random: Random,
): Data['commitments'] {
  const answer = events.find(({ act }) => act === '答复')?.on;
  const closed = events.find(({ act }) => act === '办结')?.on;
  const open = town.rules.resultClasses.classes.filter((one) => one.open).map(({ code }) => code);
  const promises = events.some((event) => event.act === '答复' && open.includes(event.class ?? ''));
  if (answer === undefined || !promises) return undefined;
  return random.sample(draft.theme.measures, random.whole(1, 2)).map((what) => {
    const due = addMonths(answer, random.whole(2, 8)).slice(0, 7);
    const about = random.chance(0.4) ? say('{outcome}', words, random) : undefined;
    if (closed === undefined) {
      const outcome = random.pick(['还在做', '还在做', '部分做到', '没有做到'] as const);
      return { what, due, outcome, about };
    }
    const doneOn = addDays(answer, random.whole(0, daysBetween(answer, closed)));
    return { what, due, doneOn, outcome: '已做到' as const, about };
  });
}

function moneyOf(draft: MotionDraft, words: Words, random: Random): Data['money'] {
  const purpose = random.pick(draft.theme.measures);
  const from = say('{funds}', words, random);
  return [{ amount: random.whole(5, 480) * 1000, from, purpose }];
}

/** Writes one proposal; the numbers of its answers are given later, when all are known. */
export function writeMotion(draft: MotionDraft, town: Town, random: Random): EntryOf<'motions'> {
  const { submittedOn, session, theme, fate } = draft;
  const words = wordsOf(draft, town, random);
  const title = titleOf(draft, words, random);
  if (submittedOn === undefined) return writeUnknown(draft, title, town, random);
  const brisk = BRISK.has(fate);
  const life = liveMotion(
    new MotionLife(submittedOn, words, town, random, brisk),
    draft,
    town,
    random,
  );
  const { events } = life;
  const summary = draft.kind !== '议案' && random.chance(0.15);
  const answered = events.some(({ act }) => act === '答复');
  const commitments = commitmentsOf(events, draft, words, town, random);
  const last = latestOf(town, submittedOn, life.at);
  const origin = draft.origin ? [`matters/${draft.origin.id}`] : undefined;
  return entry(
    town,
    'motions',
    draft.id,
    {
      title,
      kind: draft.kind,
      number: `第${Number(draft.id.slice(5))}号`,
      lead: draft.lead.id,
      cosigners: draft.cosigners.length > 0 ? draft.cosigners.map(({ id }) => id) : undefined,
      meeting: session?.id,
      recess: session ? undefined : true,
      submittedOn,
      category: theme.category,
      keyFollowUp: fate === 'redoneInVain' || random.chance(0.06) ? true : undefined,
      publicity: summary ? '摘要公开' : '全文公开',
      areas: [draft.area.id],
      campaign: draft.campaign,
      events: events.length > 0 ? [...events] : undefined,
      commitments,
      money: answered && random.chance(0.3) ? moneyOf(draft, words, random) : undefined,
      related: origin,
      review: clear(town, last, random, summary ? random.pick(motionPhrases.groundWhy) : undefined),
    },
    bodyOf(draft, events, words, random, summary),
  );
}

/** A proposal of which only the title has come down. */
function writeUnknown(
  draft: MotionDraft,
  title: string,
  town: Town,
  random: Random,
): EntryOf<'motions'> {
  const body = '登记簿上只留下题目，正文和办理经过没有找到。';
  return entry(
    town,
    'motions',
    draft.id,
    {
      title,
      kind: draft.kind,
      proposers: '部分镇人大代表',
      category: draft.theme.category,
      publicity: '摘要公开',
      note: '旧登记簿受潮缺页，提出的日期、提出人和办理经过不详；编号按归档的年份编。',
      review: clear(town, town.start, random),
    },
    body,
  );
}

/** Gives every answer the number of the letter: by office and year, in the order of days. */
export function numberAnswers(motions: readonly EntryOf<'motions'>[], town: Town): void {
  const answers = motions.flatMap(({ data }) => {
    let lead = '';
    return (data.events ?? []).flatMap((event) => {
      if (event.act === '交办') lead = event.lead ?? '';
      return event.act === '答复' ? [{ event, lead, on: event.on ?? '' }] : [];
    });
  });
  const counts = new Map<string, number>();
  for (const { event, lead, on } of answers.toSorted(byEarliest(({ on }) => on))) {
    const letters = town.offices.find(({ id }) => id === lead)?.letters ?? '函';
    const series = `${town.name.slice(0, 1)}${letters}〔${on.slice(0, 4)}〕`;
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    event.number = `${series}${count}号`;
  }
}
