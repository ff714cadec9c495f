import type { Entry } from '../source/entry.ts';
import type { Path } from '../source/fault.ts';
import { kinds, type Kind } from '../source/kinds.ts';
import { definitionOf, fieldsOf, type Schema } from '../source/shape.ts';
import { keepsParagraphs } from './body-change.ts';
import { goesOn } from './going-on.ts';
import { said } from './said.ts';
import { isSlight, mayBeSlip } from './slip.ts';

/** A statement that was published and is so no longer. */
export interface Lost {
  /** Undefined where it is something in the body. */
  readonly path: Path | undefined;
  /** Whether it is only worded otherwise, by a letter or two, and may be a slip of the pen. */
  readonly slight: boolean;
}

/** What is said about a record, not by it. */
const ABOUT = new Set(['review', 'exceptions', 'corrections', 'related', 'note', 'sources']);
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
  const { schema } = kinds[before.kind];
  const lost = new Comparison(before.kind).inObject(before.data, after.data, { path: [], schema });
  return [...lost, ...(keepsParagraphs(before.body, after.body) ? [] : [bodyLoss(before, after)])];
}

/** Whether anything at all is said otherwise, or more is said; reviews and the form of the file aside. */
export function saysOtherwise(before: Entry, after: Entry): boolean {
  const all = ({ data, body }: Entry) => {
    const { review: _, exceptions: __, ...rest } = data;
    return sorted(rest) + said(body);
  };
  return all(before) !== all(after);
}

function bodyLoss(before: Entry, after: Entry): Lost {
  return { path: undefined, slight: isSlight(before.body, after.body) };
}

/** Where something stands, and what its schema is, as far as there is one. */
interface Place {
  readonly path: Path;
  readonly schema: Schema | undefined;
}

type Known = Record<string, unknown>;

class Comparison {
  readonly #kind: Kind;

  constructor(kind: Kind) {
    this.#kind = kind;
  }

  lostIn(before: unknown, after: unknown, place: Place): Lost[] {
    const { path, schema } = place;
    if (Array.isArray(before)) return this.inList(before, Array.isArray(after) ? after : [], place);
    if (isObject(before))
      return isObject(after) ? this.inObject(before, after, place) : [{ path, slight: false }];
    if (said(String(before)) === said(String(after))) return [];
    const texts = typeof before === 'string' && typeof after === 'string';
    return [{ path, slight: texts && mayBeSlip(path, schema) && isSlight(before, after) }];
  }

  inObject(then: object, after: object, { path, schema }: Place): Lost[] {
    const [before, now] = [then, after] as [Known, Known];
    const fields = schema ? fieldsOf(schema, before) : {};
    const holder = { path, fields, before, after: now };
    return Object.entries(before).flatMap(([key, value]) => {
      if (goesOn(this.#kind, key, holder) || (path.length === 0 && ABOUT.has(key))) return [];
      if (PUBLISHED.includes(key) && String(now[key]) < String(value)) return [];
      const place = { path: [...path, key], schema: fields[key] };
      return key in now ? this.lostIn(value, now[key], place) : [{ path, slight: false }];
    });
  }

  /** Each item must still be there, as it was or with more to it; where it lies does not count. */
  inList(before: readonly unknown[], after: readonly unknown[], { path, schema }: Place): Lost[] {
    const def = schema && definitionOf(schema);
    const item = def?.type === 'array' ? def.element : undefined;
    const left = after.map((value, index) => ({
      value,
      place: { path: [...path, index], schema: item },
    }));
    const gone = before.filter((value) => {
      const at = left.findIndex(
        (other) => this.lostIn(value, other.value, other.place).length === 0,
      );
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
    return gone.flatMap((value) => {
      const other = left.shift();
      return other ? this.lostIn(value, other.value, other.place) : [{ path, slight: false }];
    });
  }
}

function sorted(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    isObject(value) && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : typeof value === 'string'
        ? said(value)
        : value,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
