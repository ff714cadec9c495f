import { addDays, type Day } from '../../model/day.ts';
import { foldMatter } from '../../model/matter-state.ts';
import { foldMotion } from '../../model/motion-state.ts';
import type { Entry, EntryOf } from '../../source/entry.ts';
import type { DataOf, Kind } from '../../source/kinds.ts';
import { workdayFrom } from '../calendar.ts';
import { say, type Words } from '../grammar.ts';
import type { Random } from '../random.ts';
import type { Town } from '../town/town.ts';
import { summaryPhrases } from '../vocabulary/phrases/summaries.ts';
import { allThemes } from '../vocabulary/themes/index.ts';
import { clear, entry } from './entry.ts';

type Data = DataOf<'summaries'>;
type Figure = NonNullable<Data['figures']>[number];

/** The time that a summary tells of. */
interface Span {
  readonly id: string;
  readonly year: string;
  readonly half: boolean;
  readonly from: Day;
  readonly to: Day;
}

/** Writes a summary of each year that is over, and of the first half of one that is not. */
export function writeSummaries(
  town: Town,
  records: readonly Entry[],
  random: Random,
): EntryOf<'summaries'>[] {
  const summaries: EntryOf<'summaries'>[] = [];
  for (let year = town.first; year <= Number(town.today.slice(0, 4)); year += 1) {
    const shared = { year: String(year), from: `${year}-01-01` };
    const half = { ...shared, id: `${year}-1`, half: true, to: `${year}-06-30` };
    const whole = { ...shared, id: String(year), half: false, to: `${year}-12-31` };
    for (const span of [half, whole]) {
      const publishedOn = workdayFrom(addDays(span.to, random.whole(4, 9)));
      const later = span.half && year < Number(town.today.slice(0, 4));
      if (publishedOn > town.today || later || span.to < addDays(town.start, 60)) continue;
      summaries.push(write(span, publishedOn, town, records, random));
    }
  }
  return summaries;
}

/** What the records give for a span of time. */
function count({ from, to }: Span, town: Town, records: readonly Entry[]) {
  const inSpan = (day: string | undefined) => day !== undefined && from <= day && day <= to;
  const of = <K extends Kind>(kind: K, dayOf: (data: DataOf<K>) => string | undefined) =>
    (records.filter((one) => one.kind === kind) as EntryOf<K>[]).filter(({ data }) =>
      inSpan(dayOf(data)),
    );
  const motions = of('motions', ({ submittedOn }) => submittedOn);
  const matters = of('matters', ({ receivedOn }) => receivedOn);
  const supervision = of('supervision', ({ on }) => on);
  const activities = of('activities', ({ on }) => on);
  const meetings = of('meetings', ({ on }) => on);
  return {
    motions: motions.length,
    answered: motions.filter(({ data }) => foldMotion(data, town.rules, to).answers > 0).length,
    matters: matters.length,
    settled: matters.filter(({ data }) => foldMatter(data, town.rules, to).closedOn).length,
    supervision: supervision.length,
    checks: supervision.filter(({ data }) => data.kind === '执法检查').length,
    activities: activities.length,
    study: activities.filter(({ data }) => data.kind === '学习培训').length,
    sessions: meetings.filter(({ data }) => data.kind === '人民代表大会会议').length,
    presidium: meetings.filter(({ data }) => data.kind === '主席团会议').length,
    posted: of('notices', ({ postedOn }) => postedOn).length,
  };
}

type Counts = ReturnType<typeof count>;

const FIGURES: readonly (readonly [keyof Counts, string, string, string?])[] = [
  ['motions', '代表提出的议案、建议、批评和意见', '件', 'motions.count'],
  ['answered', '到期末已经答复的议案建议', '件'],
  ['matters', '居民到联络站反映的事项', '件', 'matters.received'],
  ['settled', '其中到期末已经了结的', '件'],
  ['posted', '联络站公示', '期'],
  ['supervision', '监督事项', '项', 'supervision.count'],
  ['checks', '执法检查', '次', 'supervision.lawChecks'],
  ['activities', '代表活动', '次', 'activities.count'],
  ['study', '学习培训', '次', 'activities.study'],
  ['sessions', '代表大会会议', '次', 'meetings.sessions'],
  ['presidium', '主席团会议', '次', 'meetings.presidium'],
];

/** A sentence as it was thought out, and as it is written. */
interface Part {
  readonly template: string;
  readonly text: string;
}

/** Where a number stands in the text, in its own words; undefined where it does not, or not only once. */
function quoteOf(key: keyof Counts, value: number, parts: readonly Part[]): string | undefined {
  const pattern = new RegExp(`[^，。、；{}]*\\{${key}\\}[件次项期]`);
  const phrase = parts.flatMap(({ template }) => pattern.exec(template)?.[0] ?? [])[0];
  const quote = phrase?.replace(`{${key}}`, String(value));
  const text = parts.map((part) => part.text).join('');
  return quote !== undefined && text.split(quote).length === 2 ? quote : undefined;
}

function figuresOf(counts: Counts, { half }: Span, parts: readonly Part[]): Figure[] {
  return FIGURES.map(([key, label, unit, measure]) => ({
    ...{ label, value: counts[key], unit },
    quote: quoteOf(key, counts[key], parts),
    period: half ? '上半年' : undefined,
    // A measure speaks of a whole year.
    measure: half ? undefined : measure,
  }));
}

function promisesOf(span: Span, town: Town, words: Words, random: Random): Data['commitments'] {
  const next = String(Number(span.year) + 1);
  return random.sample(summaryPhrases.promise, 2).map((template) => {
    const what = say(template, words, random);
    const past = `${next}-12-31` <= town.today;
    const outcome = past
      ? random.pick(['已做到', '已做到', '部分做到', '没有做到'] as const)
      : ('还在做' as const);
    const doneOn = outcome === '已做到' ? `${next}-${random.pick(['06', '09', '11'])}` : undefined;
    return { what, due: `${next}-12`, doneOn, outcome };
  });
}

const PARTS = ['meetings', 'motions', 'matters', 'supervision', 'activities', 'notices'] as const;

function write(
  span: Span,
  publishedOn: Day,
  town: Town,
  records: readonly Entry[],
  random: Random,
): EntryOf<'summaries'> {
  const counts = count(span, town, records);
  const theme = random.pick(allThemes);
  const words: Words = {
    ...Object.fromEntries(Object.entries(counts).map(([key, value]) => [key, String(value)])),
    ...{ subject: theme.subject, measure: theme.measures },
    year: span.half ? `${span.year}年上半年` : `${span.year}年`,
  };
  const fill = (template: string) => say(template, words, random);
  const problems = random.sample(summaryPhrases.weak, random.whole(2, 3)).map(fill);
  const parts = PARTS.map((part): Part => {
    const template = random.pick(summaryPhrases[part]);
    return { template, text: fill(template) };
  });
  const said = parts.map(({ text }) => text);
  const body = [
    fill(random.pick(summaryPhrases.opening)),
    said.slice(0, 3).join(''),
    said.slice(3).join(''),
    `## 不足\n\n${problems.join('')}`,
    fill(random.pick(summaryPhrases.ending)),
  ].join('\n\n');
  const commitments = span.half ? undefined : promisesOf(span, town, words, random);
  const kept = commitments?.flatMap(({ doneOn }) => doneOn ?? []).map((month) => `${month}-28`);
  const last = [publishedOn, ...(kept ?? [])].sort().at(-1) ?? publishedOn;
  return entry(
    town,
    'summaries',
    span.id,
    {
      title: `${town.name}镇人大${span.year}年${span.half ? '上半年' : ''}工作总结`,
      span: span.half ? '半年' : '年度',
      year: span.year,
      publishedOn,
      figures: figuresOf(counts, span, parts),
      problems,
      commitments,
      review: clear(town, last, random),
    },
    body,
  );
}
