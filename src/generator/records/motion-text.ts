import type { MotionEvent } from '../../model/motion-state.ts';
import { say, type Words } from '../grammar.ts';
import { chineseNumber } from '../numerals.ts';
import type { Random } from '../random.ts';
import { motionPhrases } from '../vocabulary/phrases/motions.ts';
import type { Theme } from '../vocabulary/theme.ts';
import type { MotionDraft } from './motion-draft.ts';
import { monthEnd, spoken } from '../calendar.ts';
import type { Day } from '../../model/day.ts';

type Answer = Extract<MotionEvent, { act: '答复' }>;

const TITLES = {
  议案: motionPhrases.titleBill,
  建议: motionPhrases.titleProposal,
  批评: motionPhrases.titleCriticism,
  意见: motionPhrases.titleOpinion,
  质询案: motionPhrases.titleQuestion,
} as const;

/** The title of a proposal. */
export function titleOf({ kind, origin }: MotionDraft, words: Words, random: Random): string {
  if (!origin) return say(random.pick(TITLES[kind]), words, random);
  const { thing, defect } = origin;
  return say(`关于解决{scope}${thing.name}${defect}问题的建议`, words, random);
}

/** The text of a proposal and of every answer to it, as Markdown. */
export function bodyOf(
  draft: MotionDraft,
  events: readonly MotionEvent[],
  words: Words,
  random: Random,
  summary: boolean,
): string {
  const text = new Paragraphs(words, random);
  if (draft.kind === '议案') writeBill(draft, text, random);
  else writeProposal(draft, text, random, summary);
  let heading = '## 答复';
  for (const event of events) {
    if (event.act === '重办') heading = '## 重新办理后的答复';
    if (event.act !== '答复') continue;
    writeAnswer(draft, event, text.add(heading), random);
    heading = '## 进展答复';
  }
  return text.all();
}

/** Paragraphs filled from templates, one after the other. */
class Paragraphs {
  readonly #parts: string[] = [];
  readonly #words: Words;
  readonly #random: Random;

  constructor(words: Words, random: Random) {
    this.#words = words;
    this.#random = random;
  }

  add(template: string, words: Words = {}): this {
    this.#parts.push(say(template, { ...this.#words, ...words }, this.#random));
    return this;
  }

  all(): string {
    return this.#parts.join('\n\n');
  }
}

function writeBill({ theme }: MotionDraft, text: Paragraphs, random: Random): void {
  text.add('## 案由').add('{opening}{reasons}');
  text.add('## 案据').add('{facts}');
  addProblems(theme, text, random, 3);
  const plans = random.sample(motionPhrases.plan, theme.measures.length);
  text
    .add('## 方案')
    .add(
      theme.measures
        .map((measure, index) => numbered(index, plans[index] ?? '{measure}。', measure))
        .join('\n'),
    );
}

const numbered = (index: number, template: string, measure: string) =>
  `${index + 1}. ${template.replaceAll('{measure}', measure)}`;

function writeProposal(
  { theme, kind }: MotionDraft,
  text: Paragraphs,
  random: Random,
  summary: boolean,
): void {
  text.add(`${summary ? '（摘要）' : ''}{opening}{facts}`);
  if (!summary) addProblems(theme, text, random, random.whole(2, 3));
  const proposals = random.sample(motionPhrases.proposal, theme.measures.length);
  const items = theme.measures.map((measure, index) =>
    numbered(index, proposals[index] ?? '{measure}。', measure),
  );
  if (kind === '质询案') {
    text.add('质询对象：{officeName}。').add('{problem}，请到会说明原因、经过和改正的日期。');
  } else if (random.chance(0.7)) text.add('{proposalHead}').add(items.join('\n'));
  else text.add(`{proposalHead}${inLine(theme.measures)}。`);
  if (!summary && random.chance(0.8)) text.add('{closing}');
}

/** The problems one after the other, none of them twice. */
function addProblems(theme: Theme, text: Paragraphs, random: Random, count: number): void {
  const [first = '', ...others] = random.sample(theme.problems, count);
  const more = random.sample(motionPhrases.furtherProblem, others.length);
  const sentences = [random.pick(motionPhrases.firstProblem), ...more];
  const fill = (sentence: string, index: number) =>
    sentence.replaceAll('{problem}', [first, ...others][index] ?? first);
  text.add(sentences.map(fill).join(''));
}

const inLine = (measures: readonly string[]) =>
  measures.map((measure, index) => `${chineseNumber(index + 1)}是${measure}`).join('；');

function writeAnswer(
  { theme }: MotionDraft,
  { on, class: code }: Answer,
  text: Paragraphs,
  random: Random,
): void {
  const day = (on ?? '') as Day;
  const limits = { limit: monthEnd(day, random.whole(1, 5)), visit: spoken(day, day.slice(0, 4)) };
  text.add('{greeting}').add('{thanks}', limits);
  const refuses = code === 'C' || code === 'D' || code === '丙';
  const points = random.sample(motionPhrases.answerPoint, theme.measures.length);
  if (refuses) points[0] = random.pick(motionPhrases.answerNo);
  for (const [index, measure] of theme.measures.entries()) {
    const point = points[index] ?? '{measure}。';
    text.add(`${chineseNumber(index + 1)}、${point}`, { ...limits, measure });
  }
  text.add('{answerEnd}', limits);
}
