import { said } from './said.ts';

/** What two records say of what they are about. */
interface Told {
  readonly title: string;
  readonly summary: string;
}

/** Where two titles differ: what one has and what the other has instead, and what both have behind it. */
interface Swap {
  readonly one: string;
  readonly other: string;
  readonly behind: string;
}

const TOKEN = /\d+(?:\.\d+)?|[\s\S]/gu;
/** What something is numbered by, where no measure word follows: six lamps and five may be the same ones. */
const NUMBER = /[\dA-Z甲乙丙丁]/iu;
const COUNTED = /^[盏处天次人个米件年月日时分公元块条根棵只户]/u;
const SIDE = /[东西南北上下前后左右中内外]/u;
const TIME = /^[午旬月周个天年]/u;
const PLACE = '[路街巷弄村组屯寨湾桥河渠塘库站校园区楼栋幢坝山庄坊沟岭江湖港]';
/** A road, but not a lamp or the surface of one. */
const NO_MORE = '(?![灯面口况障沿边])';
/** The rest of a name: at most one letter of its own, and what sort of place it is. */
const REST_OF_NAME = new RegExp(`^[^在到往向从把被于的了有]?${PLACE}${NO_MORE}`, 'u');
const ENDS_AS_NAME = new RegExp(`.${PLACE}$`, 'u');

/**
 * Whether the titles name two things, however alike they are: another number, side or place. Where a summary names
 * what the other title names, it may be a slip.
 */
export function areToldApart(a: Told, b: Told): boolean {
  return swapsOf(said(a.title), said(b.title)).some((swap) => tells(swap, a, b));
}

function tells({ one, other, behind }: Swap, a: Told, b: Told): boolean {
  const both = (pattern: RegExp) => pattern.test(one) && pattern.test(other);
  const name = REST_OF_NAME.exec(behind)?.[0];
  const isNamed = name !== undefined || (both(ENDS_AS_NAME) && !/^[灯面口]/u.test(behind));
  const isPlain = (both(NUMBER) && !COUNTED.test(behind)) || (both(SIDE) && !TIME.test(behind));
  if (!isPlain && !isNamed) return false;
  const next = name ?? behind.slice(0, 1);
  const [first, second] = [one + next, other + next];
  const says = ({ summary }: Told, what: string) => said(summary).includes(what);
  // One letter in a longer name may be a slip, unless the summary says it again.
  if (!isPlain && Math.min(one.length, other.length) < 2)
    return says(a, first) && says(b, second) && !says(a, second) && !says(b, first);
  return (says(a, first) || !says(a, second)) && (says(b, second) || !says(b, first));
}

/** What stands in one text where the other one has something else, along what both have. */
function swapsOf(a: string, b: string): Swap[] {
  const [one, other] = [tokensOf(a), tokensOf(b)];
  const common = commonOf(one, other);
  return common.slice(0, -1).flatMap(([i, j], at) => {
    const [nextI, nextJ] = common[at + 1] ?? [i, j];
    const swap = {
      one: one.slice(i + 1, nextI).join(''),
      other: other.slice(j + 1, nextJ).join(''),
    };
    if (!swap.one || !swap.other) return [];
    let length = 0;
    while (one[nextI + length] !== undefined && one[nextI + length] === other[nextJ + length])
      length += 1;
    return [{ ...swap, behind: one.slice(nextI, nextI + length).join('') }];
  });
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Pairs of places that make up the longest common part, with one before the beginning and one behind the end. */
function commonOf(a: readonly string[], b: readonly string[]): [number, number][] {
  const best = longestFrom(a, b);
  const pairs: [number, number][] = [[-1, -1]];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((best[i + 1]?.[j] ?? 0) >= (best[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return [...pairs, [a.length, b.length]];
}

/** How long the common part of what is left from two places on is. */
function longestFrom(a: readonly string[], b: readonly string[]): number[][] {
  const best = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const longest =
        a[i] === b[j]
          ? (best[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0);
      (best[i] ?? [])[j] = longest;
    }
  }
  return best;
}
