import type { Entry } from '../source/entry.ts';
import type { Path } from '../source/fault.ts';
import { kinds, type Kind } from '../source/kinds.ts';
import { valueAt } from '../source/shape.ts';
import { textsAt, type Spot } from '../source/spots.ts';
import { surelyBefore } from './certain.ts';
import type { Finding } from './issue.ts';
import { subjectOf } from './subject.ts';

type Where = Spot<unknown>['path'];

/** Where a time begins and where it ends; `null` stands for an index, the same one on both sides. */
type Span = readonly [start: Where, end: Where];

const ON_TO: Span = [['on'], ['to']];

// A duty plan has its own words in the schema; a slot of duty may well be moved forward.
const SPANS: { readonly [K in Kind]?: readonly Span[] } = {
  terms: [
    [['from'], ['to']],
    [
      ['vacancies', null, 'since'],
      ['vacancies', null, 'until'],
    ],
  ],
  deputies: [
    [
      ['mandates', null, 'from'],
      ['mandates', null, 'to'],
    ],
    [
      ['contact', 'consentOn'],
      ['contact', 'verifiedOn'],
    ],
  ],
  stations: [[['openedOn'], ['closedOn']]],
  motions: [
    [
      ['events', null, 'on'],
      ['events', null, 'until'],
    ],
  ],
  supervision: [
    ON_TO,
    [['on'], ['recommendations', null, 'due']],
    [['on'], ['recommendations', null, 'doneOn']],
  ],
  activities: [ON_TO],
  meetings: [ON_TO],
  campaigns: [[['from'], ['to']]],
  summaries: [[['year'], ['publishedOn']]],
};

/** Times in a record that end before they begin. */
export function endsBeforeStart(entry: Entry): Finding[] {
  return (SPANS[entry.kind] ?? []).flatMap((span) => reversed(entry, span));
}

function reversed({ kind, data }: Entry, [start, end]: Span): Finding[] {
  const found: Finding[] = [];
  const said = (path: Path, day: string) => `${subjectOf(kinds[kind].schema, path, data)}${day}`;
  textsAt(data, end, (path, last) => {
    const opposite = start.map((step, depth) => step ?? path[depth] ?? 0);
    const first = valueAt(data, opposite);
    if (typeof first !== 'string' || !surelyBefore(last, first)) return;
    const message = `${said(path, last)} 早于 ${said(opposite, first)}`;
    found.push({ at: { path }, message, hint: '核对两个日期，改正写错的一个' });
  });
  return found;
}
