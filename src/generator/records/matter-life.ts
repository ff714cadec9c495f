import { addDays, type Day, daysBetween } from '../../model/day.ts';
import { dueAfterDays } from '../../model/deadline.ts';
import type { MatterEvent } from '../../model/matter-state.ts';
import { monthEnd, spoken, workdayAfter, workdayUntil } from '../calendar.ts';
import { say, type Words } from '../grammar.ts';
import type { Random } from '../random.ts';
import type { Office, Town } from '../town/town.ts';
import { matterPhrases } from '../vocabulary/phrases/matters.ts';
import { Steps } from './steps.ts';
import type { MatterDraft } from './matter-drafts.ts';

type Outcome = Extract<MatterEvent, { act: '答复' }>['outcome'];
type Rating = Extract<MatterEvent, { act: '评价' }>['rating'];

/** The handling of one matter, step by step. What would happen after today does not happen. */
export class MatterLife {
  readonly #steps: Steps<MatterEvent>;
  readonly #draft: MatterDraft;
  readonly #town: Town;
  readonly #random: Random;
  readonly #words: Words;
  #due: Day | undefined;

  constructor(draft: MatterDraft, words: Words, town: Town, random: Random) {
    this.#draft = draft;
    this.#words = words;
    this.#town = town;
    this.#random = random;
    this.#steps = new Steps(town, draft.receivedOn);
  }

  get events(): readonly MatterEvent[] {
    return this.#steps.events;
  }

  /** Settled while the resident was still there. */
  answerOnSpot(): this {
    const answer = this.#say(this.#random.pick(matterPhrases.onSpot), this.#steps.at);
    return this.#happen(this.#steps.at, (on) => ({ on, act: '当场答复', answer }));
  }

  refuse(): this {
    const channel = this.#say(this.#random.pick(matterPhrases.refusal), this.#steps.at);
    return this.#happen(this.#later(0, 3), (on) => ({ on, act: '不予受理', channel }));
  }

  assign(office: Office): this {
    this.#happen(this.#later(0, 4), (on) => ({ on, act: '交办', office: office.id }));
    this.#due = dueAfterDays(this.#steps.at, this.#town.rules.stationReplyDays.value);
    return this;
  }

  sendBack(): this {
    const why = this.#say(this.#random.pick(matterPhrases.refused), this.#steps.at);
    return this.#happen(this.#later(1, 4), (on) => ({ on, act: '退回', why }));
  }

  /** The first answer since the matter was handed over: in time, or some days late. */
  answer(outcome: Outcome, late = false): this {
    const due = this.#due ?? this.#steps.at;
    const days = Math.max(2, daysBetween(this.#steps.at, due));
    const on = late
      ? workdayAfter(due, 2, 16, this.#random)
      : workdayUntil(addDays(this.#steps.at, this.#random.whole(2, days)));
    const text = this.#answerText(outcome, on < this.#steps.at ? this.#steps.at : on);
    const excuse = late ? this.#random.pick(matterPhrases.late) : '';
    return this.#answered(on, outcome, text + excuse);
  }

  /** A later answer that tells how far it has come; such an answer has no deadline. */
  report(low: number, high: number): this {
    const on = this.#later(low, high);
    return this.#answered(on, '已解决', this.#say(this.#random.pick(matterPhrases.afterwards), on));
  }

  /** An answer after the resident was not content. */
  answerAgain(outcome: Outcome): this {
    const on = this.#later(5, 20);
    const template =
      outcome === '已解决' ? this.#random.pick(matterPhrases.again) : '{explanation}';
    return this.#answered(on, outcome, this.#say(template, on));
  }

  rate(rating: Rating): this {
    return this.#happen(this.#later(1, 7), (on) => ({ on, act: '评价', rating }));
  }

  close(quiet = false): this {
    const list = quiet ? matterPhrases.quiet : matterPhrases.result;
    const on = this.#later(0, 6);
    const result = this.#random.chance(0.6) ? this.#say(this.#random.pick(list), on) : undefined;
    return this.#happen(on, (day) => ({ on: day, act: '办结', result }));
  }

  becomeMotion(motion: string, on: Day): this {
    return this.#happen(on, (day) => ({ on: day, act: '转为建议', motion }));
  }

  #happen(on: Day, event: (on: Day) => MatterEvent): this {
    this.#steps.add(on, event);
    return this;
  }

  #answered(on: Day, outcome: Outcome, answer: string): this {
    return this.#happen(on, (day) => ({ on: day, act: '答复', outcome, answer }));
  }

  #later(low: number, high: number): Day {
    return workdayAfter(this.#steps.at, low, high, this.#random);
  }

  #answerText(outcome: Outcome, on: Day): string {
    const seen = '{visit}{look}，{finding}。';
    switch (outcome) {
      case '已解决':
        return this.#say(`${seen}{worked}。[{checked}|]`, on);
      case '正在办理':
        return this.#say(`${seen}{promised}。{meanwhile}`, on);
      case '列入计划':
        return this.#say(`[${seen}|]{scheduled}。{meanwhile}`, on);
      case '解释说明':
        return this.#say(`[${seen}|{visit}{look}。]{explanation}`, on);
    }
  }

  /** Fills a template with days between the last step and the day on which it is written. */
  #say(template: string, on: Day): string {
    const year = on.slice(0, 4);
    const span = Math.max(0, daysBetween(this.#steps.at, on));
    const [first = 0, second = 0, third = 0] = [0, 1, 2]
      .map(() => this.#random.whole(0, span))
      .sort((a, b) => a - b);
    const day = (offset: number) => spoken(addDays(this.#steps.at, offset), year);
    const { thing } = this.#draft;
    const words: Words = {
      ...this.#words,
      ...{ visit: day(first), start: day(second), done: day(third), seen: spoken(on, year) },
      limit: monthEnd(on, this.#random.whole(1, 4)),
      later: `${Number(year) + 1}年`,
      m: String(this.#random.whole(2, 9)),
      cost: String(this.#random.whole(3, 90) * 100),
      ...{ cause: thing.causes, explanation: thing.explanations, interim: thing.interims },
    };
    return say(template, words, this.#random);
  }
}
