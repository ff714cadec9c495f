import type { PartialDay } from '../model/day.ts';
import type { Motion, Town } from '../model/records.ts';
import { ruleOn, versionsOf } from '../model/rule-on.ts';
import { labelled } from './rule-words.ts';

/** A class of answers in one scheme: classes of two schemes are different ones, even under the same letter. */
export interface ResultClass {
  /** For addresses; no other class of the town has it. */
  readonly key: string;
  /** For example `A类`, or `A类（2024年12月31日以前）` of a scheme that is no longer used. */
  readonly name: string;
  readonly code: string;
  readonly meaning: string;
}

type Scheme = ReturnType<typeof versionsOf<Town['rules']['resultClasses']>>[number];

/** The classes of one scheme. */
export const classesIn = ({ classes, until }: Scheme): ResultClass[] =>
  classes.map(({ code, meaning }) => ({
    key: until === undefined ? code : `${code}-${until}`,
    name: labelled(`${code}类`, until),
    ...{ code, meaning },
  }));

/** All classes that a town has or had, those in use now first. */
export const resultClasses = ({ rules }: Town) =>
  versionsOf(rules.resultClasses).flatMap(classesIn);

/** What a class meant on the day of an answer; undefined where that time had no such class. */
export const resultClass = ({ rules }: Town, code: string | undefined, on?: PartialDay) =>
  classesIn(ruleOn(rules.resultClasses, on)).find((one) => one.code === code);

/** The class of the last answer to a motion. */
export const resultClassOf = ({ state, town }: Motion) =>
  resultClass(town, state.class, state.classOn);
