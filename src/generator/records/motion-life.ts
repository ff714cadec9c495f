import { addDays, addMonths, type Day, daysBetween } from '../../model/day.ts';
import { dueAfterMonths } from '../../model/deadline.ts';
import type { MotionEvent } from '../../model/motion-state.ts';
import { monthEnd, spoken, workdayAfter, workdayFrom, workdayUntil } from '../calendar.ts';
import { say, type Words } from '../grammar.ts';
import type { Random } from '../random.ts';
import type { Town } from '../town/town.ts';
import { motionPhrases } from '../vocabulary/phrases/motions.ts';
import { Steps } from './steps.ts';

type Rating = Extract<MotionEvent, { act: '评价' }>['work'];
type Answer = Extract<MotionEvent, { act: '答复' }>;
const WAYS = ['座谈会', '上门', '电话', '现场', '其他'] as const;

/** The handling of one proposal, step by step. What would happen after today does not happen. */
export class MotionLife {
  readonly #steps: Steps<MotionEvent>;
  readonly #words: Words;
  readonly #town: Town;
  readonly #random: Random;
  #due: Day;
  #assignedOn: Day;
  /** Whether every step follows soon upon the other. */
  readonly #brisk: boolean;

  constructor(submittedOn: Day, words: Words, town: Town, random: Random, brisk = false) {
    this.#brisk = brisk;
    this.#steps = new Steps(town, submittedOn);
    this.#due = submittedOn;
    this.#assignedOn = submittedOn;
    this.#words = words;
    this.#town = town;
    this.#random = random;
  }

  get events(): readonly MotionEvent[] {
    return this.#steps.events;
  }

  /** The day of the last step. */
  get at(): Day {
    return this.#steps.at;
  }

  register(longest = 2): this {
    return this.#happen(this.#later(0, longest), (on) => ({ on, act: '登记' }));
  }

  putOnAgenda(meeting: string, on: Day): this {
    return this.#happen(on, (day) => ({ on: day, act: '列入议程', meeting }));
  }

  convert(): this {
    const why = this.#say(this.#random.pick(motionPhrases.converted), this.#steps.at);
    return this.#happen(this.#later(0, 3), (on) => ({ on, act: '转为建议', why }));
  }

  assign(lead: string, joint: readonly string[], complex = false): this {
    const on = this.#later(5, 18);
    this.#happen(on, (day) => ({
      ...{ on: day, act: '交办', lead },
      joint: joint.length > 0 ? [...joint] : undefined,
      complex: complex ? true : undefined,
    }));
    const { replyMonths, complexMonths } = this.#town.rules;
    this.#assignedOn = on;
    this.#due = dueAfterMonths(on, (complex ? complexMonths : replyMonths).value);
    return this;
  }

  sendBack(): this {
    const why = this.#say(this.#random.pick(motionPhrases.returned), this.#steps.at);
    return this.#happen(this.#later(2, 6), (on) => ({ on, act: '退回', why }));
  }

  consult(): this {
    const on = this.#later(8, 30);
    const about = this.#random.chance(0.8)
      ? this.#say(this.#random.pick(motionPhrases.about), on)
      : undefined;
    return this.#happen(on, (day) => ({
      on: day,
      act: '面商',
      way: this.#random.pick(WAYS),
      about,
    }));
  }

  /** Told before the period is over, and never beyond the months for what is complex. */
  extend(): this {
    const on = workdayUntil(addDays(this.#due, -this.#random.whole(3, 15)));
    const months = this.#town.rules.complexMonths.value;
    const latest = addMonths(this.#assignedOn, months);
    const wanted = workdayFrom(addDays(this.#due, this.#random.whole(25, 75)));
    const until = wanted < latest ? wanted : workdayUntil(latest);
    const why = this.#say(this.#random.pick(motionPhrases.extend), on);
    this.#happen(on, (day) => ({ on: day, act: '延期', until, why }));
    this.#due = until;
    return this;
  }

  answer(code: string | undefined, late = false): this {
    const room = Math.max(1, daysBetween(this.#steps.at, this.#due));
    const longest = this.#brisk ? 14 : Math.max(1, room - 1);
    const early = workdayUntil(
      addDays(this.#steps.at, this.#random.whole(Math.min(room, 10), longest)),
    );
    const on = late ? workdayAfter(this.#due, 2, 25, this.#random) : early;
    const about = this.#say(this.#random.pick(motionPhrases.answerBrief), on);
    return this.#answered(on, code, about);
  }

  /** A later answer that tells how far it has come; such an answer has no deadline. */
  report(code: string | undefined, low: number, high: number): this {
    const on = this.#later(low, high);
    return this.#answered(on, code, this.#say(this.#random.pick(motionPhrases.outcome), on));
  }

  rate(work: Rating, result: Rating): this {
    const list = result === '不满意' ? motionPhrases.dissatisfied : motionPhrases.ratingText;
    const on = this.#later(4, 18);
    const about =
      result === '不满意' || this.#random.chance(0.5)
        ? this.#say(this.#random.pick(list), on)
        : undefined;
    return this.#happen(on, (day) => ({ on: day, act: '评价', work, result, about }));
  }

  redo(): this {
    const why = this.#say(this.#random.pick(motionPhrases.redo), this.#steps.at);
    const on = this.#later(2, 9);
    this.#due = dueAfterMonths(on, this.#town.rules.redoMonths.value);
    return this.#happen(on, (day) => ({ on: day, act: '重办', why }));
  }

  close(low: number, high: number, list: readonly string[] = motionPhrases.settled): this {
    const on = this.#later(low, high);
    const result = this.#random.chance(0.85) ? this.#say(this.#random.pick(list), on) : undefined;
    return this.#happen(on, (day) => ({ on: day, act: '办结', result }));
  }

  withdraw(): this {
    const why = this.#say(this.#random.pick(motionPhrases.withdrawn), this.#steps.at);
    return this.#happen(this.#later(5, 25), (on) => ({ on, act: '撤回', why }));
  }

  #happen(on: Day, event: (on: Day) => MotionEvent): this {
    this.#steps.add(on, event);
    return this;
  }

  /** The number of the letter is given when all answers are known. */
  #answered(on: Day, code: string | undefined, about: string): this {
    const numbered = { act: '答复', number: '', class: code, about } as const;
    return this.#happen(on, (day): Answer => ({ on: day, ...numbered }));
  }

  #later(low: number, high: number): Day {
    return workdayAfter(
      this.#steps.at,
      low,
      this.#brisk ? Math.min(high, low + 3) : high,
      this.#random,
    );
  }

  #say(template: string, on: Day): string {
    const words = {
      ...this.#words,
      limit: monthEnd(on, this.#random.whole(1, 5)),
      visit: spoken(this.#steps.at, on.slice(0, 4)),
    };
    return say(template, words, this.#random);
  }
}
