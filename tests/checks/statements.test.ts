import { expect, test } from 'vitest';
import { changedLine, keepsParagraphs } from '#checks/body-change.ts';
import { lostStatements } from '#checks/statements.ts';
import { readContent } from '#source/disk.ts';
import type { Entry, EntryOf } from '#source/entry.ts';
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

/** The parts of a record that are lost where data of it are laid over others. */
function lostOf(kind: Entry['kind'], then: object, now: object): (string | undefined)[] {
  const entry = entries.find((one) => one.kind === kind) as Entry;
  const withData = (data: object) => ({ ...entry, data: { ...entry.data, ...data } }) as Entry;
  return lostStatements(withData(then), withData(now)).map(({ path }) => path?.join('.'));
}

const promise = (outcome: string, about: string, more?: object) => ({
  commitments: [{ what: '修好围网', outcome, about, ...more }],
});
const advice = (outcome: string, about: string) => ({
  recommendations: [{ what: '修好围网', outcome, about }],
});
const goal = (achieved: number, note: string) => ({
  targets: [{ label: '修路', unit: '公里', achieved, note }],
});
const seat = (until: string, about: string, since = '2026-07-28') => ({
  vacancies: [{ constituency: '第七选区', since, until, why: '调离本镇' }],
  about,
});
const report = (about: string) => ({ reports: [{ on: '2026-01-10', about }] });

test.each<[Entry['kind'], object, object, string[]]>([
  ['motions', promise('还在做', '开工了'), promise('还在做', '开工了。已铺一半。'), []],
  ['motions', promise('还在做', '开工'), promise('已做到', '全线通车', { doneOn: '2026-03' }), []],
  ['summaries', promise('部分做到', '修了北面'), promise('已做到', '修好'), []],
  ['summaries', promise('已做到', '修好'), promise('已做到', '没修'), ['commitments.0.about']],
  ['motions', promise('没有做到', '无钱'), promise('没有做到', '停工'), ['commitments.0.about']],
  ['motions', promise('已做到', '修好'), promise('没有做到', '修好'), ['commitments.0.outcome']],
  ['motions', promise('没有做到', '停工'), promise('已做到', '停工'), []],
  ['supervision', advice('正在整改', '在做'), advice('部分整改', '东面修好'), []],
  ['supervision', advice('已整改', '在修'), advice('已整改', '全好'), ['recommendations.0.about']],
  ['campaigns', goal(1, '在修'), goal(2, '修好了两段'), []],
  ['campaigns', goal(1, '在修'), goal(1, '修好了两段'), ['targets.0.note']],
  ['terms', seat('2026-09', '缺额一名'), seat('2026-11-02', '满额'), []],
  ['terms', seat('2026-09', '缺额一名'), seat('2026-09', '满额'), ['about']],
  ['terms', seat('2026-09', '无', '2026-07'), seat('2026-10', '无'), ['vacancies.0.since']],
  ['deputies', { about: '在村里种田' }, { about: '在镇上教书' }, []],
  ['deputies', report('修路'), report('建校'), ['reports.0.about']],
])('of %s, an explanation goes on as long as what it explains: %j', (kind, then, now, lost) => {
  expect(lostOf(kind, then, now)).toEqual(lost);
});

test.each([
  ['换了三处路灯。', '换了3处路灯。', true],
  ['共一百二十三米，二〇二六年修好。', '共123米，2026年修好。', true],
  ['花了一千五。', '花了1005。', false],
  ['换了三处路灯。', '换了4处路灯。', false],
  ['第一句。第二句。\n\n第三句。', '第一句。\n\n第二句。\n\n第三句。', true],
  ['第一句。\n\n第二句。\n\n第三句。', '第三句。\n\n第一句。第二\n句。', true],
  ['修好了。', '没有修好了。', false],
  ['第一句。第二句。', '第一句。\n\n第二句没有。', false],
])('of %j, %j says all the same: %j', (before, after, same) => {
  expect(keepsParagraphs(before, after)).toBe(same);
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
