import fc from 'fast-check';
import { addDays, type Day, type Month, type PartialDay } from '../../src/model/day.ts';
import type { Written } from './fixtures.ts';

type MotionWritten = NonNullable<Written<'motions'>['events']>[number];

/** Days from `first` on, over so many days. */
export const dayFrom = (first: Day, over: number): fc.Arbitrary<Day> =>
  fc.integer({ min: 0, max: over }).map((count) => addDays(first, count));

/** A day of the 20th to 22nd century. */
export const anyDay: fc.Arbitrary<Day> = dayFrom('1900-01-01', 100_000);

/** A day of the years for which this site will mostly be used. */
export const presentDay: fc.Arbitrary<Day> = dayFrom('2024-01-01', 1500);

/** A month of those years. */
export const presentMonth: fc.Arbitrary<Month> = presentDay.map((day) => day.slice(0, 7));

/** A day known to the day, the month or the year. */
export const anyPartialDay: fc.Arbitrary<PartialDay> = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

/** Days in order, each with something else. */
function inOrder<T>(anything: fc.Arbitrary<T>, count: number): fc.Arbitrary<[Day, T][]> {
  return fc
    .array(fc.tuple(dayFrom('2026-01-01', 300), anything), { maxLength: count })
    .map((list) => list.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

const ratings = fc.constantFrom('满意', '基本满意', '不满意', '未表态');

/** What may happen to a matter, by day, in any order of acts. */
export const anyMatterEvents = inOrder(
  fc.oneof(
    fc.record({ act: fc.constant('当场答复'), answer: fc.constant('可以办。') }),
    fc.record({ act: fc.constant('交办'), office: fc.constantFrom('chengjian', 'shuili') }),
    fc.record({ act: fc.constant('退回'), why: fc.constant('不归本单位管') }),
    fc.record({
      act: fc.constant('答复'),
      outcome: fc.constantFrom('已解决', '正在办理', '列入计划', '解释说明'),
      answer: fc.constant('月底装好。'),
    }),
    fc.record({ act: fc.constant('评价'), rating: ratings }),
    fc.record({ act: fc.constant('转为建议'), motion: fc.constant('2026-03') }),
    fc.record({ act: fc.constant('办结') }),
    fc.record({ act: fc.constant('不予受理'), channel: fc.constant('请找法院。') }),
  ),
  8,
).map((list) => list.map(([on, event]) => ({ on, ...event })));

/** What may happen to a motion, by day, in any order of acts; some days are not known. */
export const anyMotionEvents = inOrder(
  fc.tuple(
    fc.boolean(),
    fc.oneof(
      fc.record({ act: fc.constant('登记') }),
      fc.record({ act: fc.constant('列入议程') }),
      fc.record({ act: fc.constant('转为建议'), why: fc.constant('不属于职权范围') }),
      fc.record({
        act: fc.constant('交办'),
        lead: fc.constantFrom('chengjian', 'shuili'),
        complex: fc.option(fc.boolean(), { nil: undefined }),
      }),
      fc.record({ act: fc.constant('退回'), why: fc.constant('不归本单位管') }),
      fc.record({ act: fc.constant('面商'), way: fc.constant('上门') }),
      fc.record({
        act: fc.constant('延期'),
        until: dayFrom('2026-03-01', 300),
        why: fc.constant('要等雨季过去'),
      }),
      fc.record({ act: fc.constant('答复'), class: fc.constantFrom('A', 'B', 'C', 'D') }),
      fc.record({
        act: fc.constant('评价'),
        work: fc.option(ratings, { nil: undefined }),
        result: fc.option(ratings, { nil: undefined }),
      }),
      fc.record({ act: fc.constant('重办'), why: fc.constant('代表不满意') }),
      fc.record({ act: fc.constant('办结') }),
      fc.record({ act: fc.constant('撤回'), why: fc.constant('已经解决') }),
    ),
  ),
  8,
).map((list) =>
  list.map(([on, [known, event]]): MotionWritten => (known ? { on, ...event } : event)),
);
