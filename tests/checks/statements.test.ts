import { expect, test } from 'vitest';
import { changedLine } from '#checks/body-change.ts';
import { lostStatements } from '#checks/statements.ts';
import { readContent } from '#source/disk.ts';
import type { EntryOf } from '#source/entry.ts';
import { whole } from '../fixtures/lay.ts';

const { entries } = readContent(whole);
const motion = entries.find((entry) => entry.kind === 'motions') as EntryOf<'motions'>;
const matter = entries.find((entry) => entry.kind === 'matters') as EntryOf<'matters'>;

/** What is lost where a record is the same but for one word. */
function changed<E extends typeof motion | typeof matter>(entry: E, from: string, to: string) {
  const data = JSON.parse(JSON.stringify(entry.data).replace(from, to)) as E['data'];
  return lostStatements(entry, { ...entry, data } as E).map(({ path, slight }) => [
    path?.join('.'),
    slight,
  ]);
}

test('a slip of the pen in a sentence is slight', () => {
  expect(changed(matter, '出行不便', '出行不变')).toEqual([['summary', true]]);
  expect(changed(motion, '雨天', '雨天')).toEqual([]);
});

test.each([
  [changed(matter, '"rating":"满意"', '"rating":"不满意"'), 'events.2.rating'],
  [changed(motion, '"class":"A"', '"class":"D"'), 'events.2.class'],
  [changed(matter, '六盏路灯都', '五盏路灯都'), 'events.1.answer'],
  [changed(matter, '"office":"chengjian"', '"office":"chengguan"'), 'events.0.office'],
  [changed(matter, '"on":"2026-03-06"', '"on":"2026-03-07"'), 'events.0.on'],
  [changed(matter, '都换了', '没换'), 'events.1.answer'],
])('a choice, a name, a number, a day and a denial are not slight', (lost, path) => {
  expect(lost).toEqual([[path, false]]);
});

test('how far something is goes on, unless it is told of a day', () => {
  expect(changed(motion, '还在做', '没有做到')).toEqual([]);
  expect(changed(matter, '已解决', '正在办理')).toEqual([['events.1.outcome', false]]);
});

test('a change in the body is where a line is gone', () => {
  const then = '第一段。\n\n第二段。\n\n第三段。';
  const lineIn = (now: string) => {
    const hit = changedLine(then, now);
    return hit && now.slice(hit.from, hit.to);
  };
  expect(lineIn('第一段。\n\n第二段改了。\n\n第三段。')).toBe('第二段改了。');
  expect(lineIn('第一段。\n\n第三段。')).toBe('第三段。');
  expect(lineIn('第一段。\n\n第二段。')).toBe('第二段。');
  expect(lineIn('改了。\n\n第二段。\n\n第三段。')).toBe('改了。');
});
