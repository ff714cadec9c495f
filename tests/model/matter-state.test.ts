import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/model/day.ts';
import { foldMatter, type MatterState } from '../../src/model/matter-state.ts';
import { anyMatterEvents, dayFrom } from './arbitraries.ts';
import { dataOf, partLike, rulesWith, type Written } from './fixtures.ts';

type WrittenEvent = NonNullable<Written<'matters'>['events']>[number];

const rules = rulesWith();
const fold = (events: WrittenEvent[], day = '2026-11-24', with_ = rules) =>
  foldMatter(dataOf('matters', { events }), with_, day);

const assigned: WrittenEvent = { on: '2026-03-02', act: '交办', office: 'chengjian' };
const answered: WrittenEvent = {
  ...{ on: '2026-03-20', act: '答复', outcome: '正在办理', answer: '月底装好。' },
};
const rated = (rating: '满意' | '基本满意' | '不满意' | '未表态', on = '2026-03-25') =>
  ({ on, act: '评价', rating }) satisfies WrittenEvent;
const returned: WrittenEvent = { on: '2026-03-05', act: '退回', why: '不归本单位管' };
const closed: WrittenEvent = { on: '2026-04-10', act: '办结' };

describe('where a matter stands', () => {
  test.each<[string, WrittenEvent[], Partial<MatterState>]>([
    ['nothing yet', [], { stage: '待交办', due: undefined, closedOn: undefined }],
    [
      'answered on the spot',
      [{ on: '2026-03-05', act: '当场答复', answer: '可以办。' }],
      { stage: '当场答复', closedOn: '2026-03-05', answeredOn: '2026-03-05' },
    ],
    [
      'not accepted',
      [{ on: '2026-03-05', act: '不予受理', channel: '请找法院。' }],
      { stage: '不予受理', closedOn: '2026-03-05', answeredOn: undefined },
    ],
    [
      'became a suggestion',
      [assigned, answered, { on: '2026-04-01', act: '转为建议', motion: '2026-03' }],
      { stage: '转为建议', closedOn: '2026-04-01', office: 'chengjian' },
    ],
    [
      'returned',
      [assigned, returned],
      { stage: '待交办', office: undefined, assignedOn: undefined, due: undefined },
    ],
    [
      'answered',
      [assigned, answered],
      { stage: '已答复', answeredOn: '2026-03-20', outcome: '正在办理', due: '2026-04-01' },
    ],
    [
      'rated well',
      [assigned, answered, rated('满意')],
      { stage: '已答复', rating: '满意', closedOn: undefined },
    ],
    ['rated fairly', [assigned, answered, rated('基本满意')], { stage: '已答复' }],
    ['not rated', [assigned, answered, rated('未表态')], { stage: '已答复', rating: '未表态' }],
    [
      'rated badly',
      [assigned, answered, rated('不满意')],
      { stage: '待重新办理', rating: '不满意', closedOn: undefined },
    ],
    [
      'rated again after talks',
      [assigned, answered, rated('不满意'), rated('基本满意', '2026-03-28')],
      { stage: '已答复', rating: '基本满意' },
    ],
    [
      'rated badly, then nothing said',
      [assigned, answered, rated('不满意'), rated('未表态', '2026-03-28')],
      { stage: '待重新办理' },
    ],
    [
      'answered anew after a bad rating, which spoke of the answer before',
      [
        ...[assigned, answered, rated('不满意')],
        { ...answered, on: '2026-04-05', outcome: '已解决' } as WrittenEvent,
      ],
      { stage: '已答复', outcome: '已解决', rating: undefined, answeredOn: '2026-03-20' },
    ],
    [
      'closed',
      [assigned, answered, rated('满意'), closed],
      { stage: '办结', closedOn: '2026-04-10', rating: '满意', outcome: '正在办理' },
    ],
    ['closed without an answer', [assigned, closed], { stage: '办结', answeredOn: undefined }],
    [
      'closed after it became a suggestion: counted once',
      [{ on: '2026-03-10', act: '转为建议', motion: '2026-03' }, closed],
      { stage: '办结', closedOn: '2026-03-10' },
    ],
    [
      'told of progress after it was closed',
      [assigned, closed, { ...answered, on: '2026-05-01', outcome: '已解决' } as WrittenEvent],
      { stage: '办结', closedOn: '2026-04-10', outcome: '已解决' },
    ],
    [
      'rated badly after it was closed',
      [assigned, answered, closed, rated('不满意', '2026-04-20')],
      { stage: '办结', closedOn: '2026-04-10', rating: '不满意' },
    ],
    [
      'handed over after it was closed: stays closed, since a notice has counted it',
      [assigned, answered, closed, { ...assigned, on: '2026-05-06' }],
      { stage: '办结', closedOn: '2026-04-10', assignedOn: '2026-03-02', due: '2026-04-01' },
    ],
    [
      'returned after it was closed',
      [assigned, closed, { ...returned, on: '2026-05-06' }],
      { stage: '办结', office: 'chengjian' },
    ],
  ])('%s', (_, events, state) => {
    expect(partLike(fold(events), state)).toEqual(state);
  });
});

describe('the clock', () => {
  test.each([
    ['on the day it was handed over', '2026-03-02', '办理中'],
    ['on the last day', '2026-04-01', '办理中'],
    ['on the day after', '2026-04-02', '逾期未答复'],
  ])('%s', (_, day, stage) => {
    expect(fold([assigned], day)).toMatchObject({ stage, due: '2026-04-01' });
  });

  test('starts anew when another office gets it', () => {
    const events = [assigned, returned, { ...assigned, on: '2026-03-09', office: 'shuili' }];
    expect(fold(events, '2026-04-08')).toMatchObject({
      ...{ stage: '办理中', office: 'shuili', assignedOn: '2026-03-09', due: '2026-04-08' },
    });
  });

  test('starts anew when it is handed over again, and awaits an answer again', () => {
    const events = [assigned, answered, rated('不满意'), { ...assigned, on: '2026-04-01' }];
    const awaited = { due: '2026-05-06', answeredOn: undefined, outcome: undefined };
    expect(fold(events, '2026-05-06')).toMatchObject({ stage: '办理中', ...awaited });
    expect(fold(events, '2026-05-07')).toMatchObject({ stage: '逾期未答复', ...awaited });
  });

  test('is of the days that the place has set', () => {
    const state = fold([assigned], '2026-03-10', rulesWith({ stationReplyDays: 7 }));
    expect(state).toMatchObject({ stage: '逾期未答复', due: '2026-03-09' });
  });

  test('stops at the first answer; a later one reports progress', () => {
    const later = { ...answered, on: '2026-05-10', outcome: '已解决' } as WrittenEvent;
    expect(fold([assigned, answered, later])).toMatchObject({
      ...{ answeredOn: '2026-03-20', lastAnsweredOn: '2026-05-10' },
      ...{ outcome: '已解决', due: '2026-04-01' },
    });
  });
});

describe('on an earlier day', () => {
  const events = [assigned, answered, rated('满意'), closed];

  test.each([
    ['2026-03-01', '待交办', 0],
    ['2026-03-02', '办理中', 1],
    ['2026-03-20', '已答复', 2],
    ['2026-04-09', '已答复', 3],
    ['2026-04-10', '办结', 4],
  ])('%s: %s', (day, stage, count) => {
    const state = fold(events, day);
    expect(state.stage).toBe(stage);
    expect(state.events).toHaveLength(count);
  });

  test('what happened later changes nothing', () => {
    const span = 400;
    fc.assert(
      fc.property(anyMatterEvents, dayFrom('2025-12-01', span), (events, day) => {
        const upTo = events.filter(({ on }) => on <= day);
        expect(fold(events, day)).toEqual(fold(upTo, day));
      }),
    );
  });

  test('a closed matter stays closed on the day it was first closed', () => {
    fc.assert(
      fc.property(anyMatterEvents, (events) => {
        const last = fold(events, '2028-01-01');
        fc.pre(last.closedOn !== undefined);
        expect(fold(events, last.closedOn).closedOn).toBe(last.closedOn);
        expect(fold(events, addDays(last.closedOn!, -1)).closedOn).toBeUndefined();
        expect(['当场答复', '转为建议', '不予受理', '办结']).toContain(last.stage);
      }),
    );
  });
});
