import { expect, test } from 'vitest';
import { wrongTotals } from '#checks/totals.ts';
import { readContent } from '#source/disk.ts';
import type { EntryOf } from '#source/entry.ts';
import { whole } from '../fixtures/lay.ts';

const { entries } = readContent(whole);
const meeting = entries.find((entry) => entry.kind === 'meetings') as EntryOf<'meetings'>;

/** What is found of a meeting with one vote. */
function found(votes: number, more: Partial<EntryOf<'meetings'>['data']>) {
  const decisions = [{ what: '通过决议', for: votes, against: 0 }];
  const { to: _, expected: __, present: ___, ...rest } = meeting.data;
  return wrongTotals({ ...meeting, data: { ...rest, decisions, ...more } }).map(
    ({ level = 'error' }) => level,
  );
}

test.each<[number, Partial<EntryOf<'meetings'>['data']>, string[]]>([
  [56, { expected: 58, present: 55 }, ['error']],
  [56, { expected: 58, present: 55, to: '2026-01-16' }, ['warning']],
  [59, { expected: 58, present: 55, to: '2026-01-16' }, ['error']],
  [56, { present: 55, to: '2026-01-16' }, ['warning']],
  [53, { present: 55 }, []],
  [56, { expected: 58 }, []],
  [3, {}, []],
])('%d votes where the meeting says %j', (votes, more, levels) => {
  expect(found(votes, more)).toEqual(levels);
});
