import type { Entry } from '../source/entry.ts';
import type { Path } from '../source/fault.ts';
import type { Kind } from '../source/kinds.ts';

/** A statement that was published and is so no longer. */
export interface Lost {
  readonly path: Path;
  /** Whether it is only worded otherwise, by a letter or two, with all digits kept. */
  readonly slight: boolean;
}

/** What is said about a record, not by it. */
const ABOUT = new Set(['review', 'exceptions', 'corrections', 'related', 'note', 'sources']);
/** What goes on, and is kept up to date without anybody having been wrong. */
const GOING_ON: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  terms: ['until', 'to'],
  deputies: [
    ...['work', 'education', 'party', 'role', 'group', 'to', 'ended'],
    ...['areas', 'station', 'liaison', 'contact'],
  ],
  campaigns: ['achieved', 'asOf', 'to'],
};
const PROGRESS: readonly string[] = ['outcome', 'doneOn'];
/** That these days are moved back has a rule of its own. */
const PUBLISHED: readonly string[] = ['postedOn', 'publishedOn'];
/** What stands there as it is today: when it changes, the world has changed. */
const STANDING = new Set<Kind>(['congress', 'stations']);

/**
 * What a record had stated and states no longer. Events that were added, marks and spaces, the state of what
 * goes on, and the form of the file do not count.
 */
export function lostStatements(before: Entry, after: Entry): Lost[] {
  if (STANDING.has(before.kind)) return [];
  const goingOn = new Set([...PROGRESS, ...(GOING_ON[before.kind] ?? [])]);
  const lost = new Comparison(goingOn).inObject(before.data, after.data, []);
  return [...lost, ...(isKept(before.body, after.body) ? [] : [bodyLoss(before, after)])];
}

/** Whether anything at all is said otherwise, or more is said; reviews and the form of the file aside. */
export function saysOtherwise(before: Entry, after: Entry): boolean {
  const said = ({ data, body }: Entry) => {
    const { review: _, exceptions: __, ...rest } = data;
    return sorted(rest) + plain(body);
  };
  return said(before) !== said(after);
}

function bodyLoss(before: Entry, after: Entry): Lost {
  return { path: [], slight: isSlight(before.body, after.body) };
}

class Comparison {
  readonly #goingOn: ReadonlySet<string>;

  constructor(goingOn: ReadonlySet<string>) {
    this.#goingOn = goingOn;
  }

  lostIn(before: unknown, after: unknown, path: Path): Lost[] {
    if (Array.isArray(before)) return this.inList(before, Array.isArray(after) ? after : [], path);
    if (isObject(before))
      return isObject(after) ? this.inObject(before, after, path) : [{ path, slight: false }];
    if (plain(String(before)) === plain(String(after))) return [];
    const texts = typeof before === 'string' && typeof after === 'string';
    return [{ path, slight: texts && isSlight(before, after) }];
  }

  inObject(before: object, after: object, path: Path): Lost[] {
    const now = after as Record<string, unknown>;
    return Object.entries(before).flatMap(([key, value]) => {
      if (this.#goingOn.has(key) || (path.length === 0 && ABOUT.has(key))) return [];
      if (PUBLISHED.includes(key) && String(now[key]) < String(value)) return [];
      return key in now ? this.lostIn(value, now[key], [...path, key]) : [{ path, slight: false }];
    });
  }

  /** Each item must still be there, as it was or with more to it; where it lies does not count. */
  inList(before: readonly unknown[], after: readonly unknown[], path: Path): Lost[] {
    const left = after.map((item, index) => ({ item, index }));
    const gone = before.filter((item) => {
      const at = left.findIndex((other) => this.lostIn(item, other.item, path).length === 0);
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
    return gone.flatMap((item) => {
      const other = left.shift();
      return other
        ? this.lostIn(item, other.item, [...path, other.index])
        : [{ path, slight: false }];
    });
  }
}

/** Paragraphs may be added, and moved; none may go. */
function isKept(before: string, after: string): boolean {
  const now = new Set(paragraphs(after));
  return paragraphs(before).every((paragraph) => now.has(paragraph));
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(plain)
    .filter(Boolean);
}

/** At most two letters differ in one place, and no digit: a slip of the pen, or a change of meaning in small. */
function isSlight(before: string, after: string): boolean {
  const [a, b] = [plain(before), plain(after)];
  if (a.replace(/\P{N}/gu, '') !== b.replace(/\P{N}/gu, '')) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 2;
}

/** Letters and digits: what is read, without marks and spaces. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}.+%-]/gu, '');
}

function sorted(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    isObject(value) && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : typeof value === 'string'
        ? plain(value)
        : value,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
