import { keysOf } from '../../model/names.ts';
import type { Random } from '../random.ts';
import { femaleEnds, maleEnds, middles, readings, surnames } from '../vocabulary/names.ts';
import type { Register } from './places.ts';
import type { Person } from './town.ts';

/** A name with its surname told apart. */
interface Name {
  readonly surname: string;
  readonly given: string;
}

function drawName(gender: '男' | '女', random: Random): Name {
  const surname = random.pick(surnames);
  const last = random.pick(gender === '男' ? maleEnds : femaleEnds);
  if (random.chance(0.14)) return { surname, given: last };
  // Names of women are often a character twice.
  if (gender === '女' && random.chance(0.06)) return { surname, given: last + last };
  const middle = random.pick(middles);
  return { surname, given: middle === last ? last : middle + last };
}

const sound = (text: string, surname = false) => keysOf(text, { surname })[1] ?? '';

/** A person who stands for election in a year. */
export function drawPerson(year: number, register: Register, random: Random): Person {
  const gender = random.chance(0.34) ? '女' : '男';
  let name: Name = { surname: '', given: '' };
  const full = register.name(() => {
    name = drawName(gender, random);
    return name.surname + name.given;
  });
  const { surname, given } = name;
  const reading = readings[surname] ?? sound(surname, true);
  const syllables = [...given].map((letter) => readings[letter] ?? sound(letter));
  return {
    id: register.id(`${reading}-${syllables.join('')}`.replace(/[^a-z-]/g, '')),
    name: full,
    pinyin: Object.hasOwn(readings, surname)
      ? [reading, ...syllables].join(' ').replaceAll('v', 'ü')
      : undefined,
    gender,
    born: year - random.whole(27, 61),
    seats: [],
    reports: [],
  };
}

/** A name of somebody who is no deputy: a clerk or a reviewer. */
export function drawClerk(register: Register, random: Random): string {
  return register.name(() => {
    const { surname, given } = drawName(random.chance(0.6) ? '女' : '男', random);
    return surname + given;
  });
}
