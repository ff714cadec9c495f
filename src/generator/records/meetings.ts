import type { EntryOf } from '../../source/entry.ts';
import type { DataOf } from '../../source/kinds.ts';
import { say, type Words } from '../grammar.ts';
import { ordinal } from '../numerals.ts';
import type { Random } from '../random.ts';
import { inOffice, type Sitting, type Town } from '../town/town.ts';
import { meetingPhrases } from '../vocabulary/phrases/meetings.ts';
import { allThemes } from '../vocabulary/themes/index.ts';
import { clear, entry } from './entry.ts';
import { tell, workWords } from './work.ts';

type Data = DataOf<'meetings'>;

/** What other records say happened at meetings or because of them. */
export interface Around {
  readonly motions: readonly EntryOf<'motions'>[];
  readonly supervision: readonly EntryOf<'supervision'>[];
}

/** Writes every session and meeting of the presidium. */
export function writeMeetings(town: Town, around: Around, random: Random): EntryOf<'meetings'>[] {
  return town.sittings.map((sitting, index) => {
    const before = town.sittings.slice(0, index).findLast(({ kind }) => kind === sitting.kind);
    return write(sitting, before, town, around, random);
  });
}

function titleOf({ kind, term, number }: Sitting, town: Town): string {
  const congress = `${town.name}镇${ordinal(term.number)}届人民代表大会`;
  return kind === '人民代表大会会议'
    ? `${congress}${ordinal(number)}次会议`
    : `${congress}主席团${ordinal(number)}次会议`;
}

function agendaOf(sitting: Sitting, around: Around, words: Words, random: Random) {
  const { first, mid } = { first: meetingPhrases.firstAgenda, mid: meetingPhrases.midAgenda };
  const agenda: string[] =
    sitting.kind === '人民代表大会会议'
      ? [...(sitting.to ? first : mid)]
      : random.sample(meetingPhrases.presidiumAgenda, random.whole(2, 3));
  const bills = around.motions.filter(({ data }) =>
    data.events?.some((event) => event.act === '列入议程' && event.meeting === sitting.id),
  );
  agenda.push(...bills.map(({ data }) => `审议《${data.title}》`));
  const heard = around.supervision.filter(
    ({ data }) => data.meeting === sitting.id && data.kind === '听取报告',
  );
  agenda.push(...heard.map(({ data }) => data.title));
  if (sitting.number === 1 && sitting.to) agenda.unshift('选举镇人民代表大会主席、副主席');
  return agenda.map((item) => say(item, { ...words, subject: themeSubject(random) }, random));
}

const themeSubject = (random: Random) => random.pick(allThemes).subject;

/** Those who left and came in since the meeting before, to be announced. */
function changes(sitting: Sitting, before: Sitting | undefined, town: Town) {
  const since = before?.on ?? town.start;
  const left = town.vacancies.filter(({ since: day }) => since <= day && day < sitting.on);
  const came = town.vacancies.filter(
    ({ until, successor }) => successor && since <= until && until < sitting.on,
  );
  const decisions = [
    ...left.map(({ who, constituency }) => ({
      what: `公告${who}的代表资格终止，${ordinal(constituency)}选区缺额报县人大常委会安排`,
    })),
    ...came.map(({ successor, constituency }) => ({
      what: `确认${ordinal(constituency)}选区补选的${successor?.name ?? ''}代表资格有效`,
    })),
  ];
  const related = [
    ...left.flatMap(({ who }) => town.people.find(({ name }) => name === who)?.id ?? []),
    ...came.flatMap(({ successor }) => successor?.id ?? []),
  ].map((id) => `deputies/${id}`);
  return { decisions, related };
}

function decide(what: string, present: number, all: number, random: Random) {
  if (present <= all / 2 + 2) return { what };
  const against = random.chance(0.7) ? 0 : random.whole(1, 2);
  const abstained = random.chance(0.6) ? 0 : random.whole(1, 2);
  return { what, for: present - against - abstained, against, abstained };
}

function write(
  sitting: Sitting,
  before: Sitting | undefined,
  town: Town,
  around: Around,
  random: Random,
): EntryOf<'meetings'> {
  const { id, kind, term, number, on, to } = sitting;
  const session = kind === '人民代表大会会议';
  const called = inOffice(town, on).filter(({ role }) => session || role !== undefined).length;
  const absent = random.chance(0.25) ? 0 : random.whole(1, session ? 4 : 2);
  const present = Math.max(Math.ceil((called * 3) / 4), called - absent);
  const words: Words = {
    ...workWords(random.pick(allThemes), random.pick(town.areas), on, town, random),
    ...{ expected: String(called), present: String(present), absent: String(called - present) },
  };
  const fill = (template: string) =>
    say(template, { ...words, subject: themeSubject(random) }, random);
  const changed = changes(sitting, before, town);
  const passed = random
    .sample(session ? meetingPhrases.passed.slice(0, 5) : meetingPhrases.passed.slice(5), 2)
    .map((template) => decide(fill(template), present, called, random));
  const decisions: Data['decisions'] = [...passed, ...changed.decisions];
  const documents = session
    ? random.sample(meetingPhrases.document, 2).map((template) => ({ title: fill(template) }))
    : undefined;
  const received = around.motions.filter(({ data }) => data.meeting === id).length;
  const counted = received > 0 ? `会议期间收到代表提出的议案、建议、批评和意见${received}件。` : '';
  const open = called === present ? `应到${called}名，全部到会。` : '{opening}';
  return entry(
    town,
    'meetings',
    id,
    {
      title: titleOf(sitting, town),
      ...{ kind, term: term.id, number, on, to },
      place: session ? '镇政府大会议室' : '镇人大会议室',
      ...{ expected: called, present },
      agenda: agendaOf(sitting, around, words, random),
      ...{ decisions, documents },
      related: changed.related.length > 0 ? [...new Set(changed.related)] : undefined,
      review: clear(town, to ?? on, random),
    },
    tell(
      { ...meetingPhrases, opening: called === present ? [open] : meetingPhrases.opening },
      words,
      random,
      3,
    ) + (counted ? `\n\n${counted}` : ''),
  );
}
