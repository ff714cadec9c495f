import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/model/day.ts';
import { foldMotion, type MotionState } from '../../src/model/motion-state.ts';
import { anyMotionEvents, dayFrom } from './arbitraries.ts';
import { dataOf, partLike, rulesWith, type Written } from './fixtures.ts';

type WrittenEvent = NonNullable<Written<'motions'>['events']>[number];
type Expected = Partial<MotionState>;

const rules = rulesWith();
const TODAY = '2026-11-24';

/** Due 2026-06-05. */
const assigned: WrittenEvent = { on: '2026-03-05', act: '交办', lead: 'chengjian' };
const registered: WrittenEvent = { on: '2026-03-02', act: '登记' };
const returned: WrittenEvent = { on: '2026-03-09', act: '退回', why: '不归本单位管' };
const answer = (on: string | undefined, code = 'A'): WrittenEvent => ({
  ...{ act: '答复', class: code },
  ...(on === undefined ? {} : { on }),
});
const extended = (until: string, on = '2026-05-20'): WrittenEvent => ({
  ...{ on, act: '延期', until, why: '要等雨季过去' },
});
const rated = (
  result: '满意' | '基本满意' | '不满意' | '未表态' | undefined,
  on = '2026-06-10',
): WrittenEvent => ({ on, act: '评价', ...(result ? { result } : {}) });
const redone: WrittenEvent = { on: '2026-06-15', act: '重办', why: '代表不满意' };
const closed: WrittenEvent = { on: '2026-08-01', act: '办结' };
const withdrawn: WrittenEvent = { on: '2026-04-01', act: '撤回', why: '已经解决' };

const fold = (events: WrittenEvent[], day = TODAY, given = rules) =>
  foldMotion(dataOf('motions', { events, submittedOn: '2026-03-01' }), given, day);

function expectState(events: WrittenEvent[], expected: Expected, day = TODAY) {
  expect(partLike(fold(events, day), expected)).toEqual(expected);
}

/** A period by a rule of the settings, whose sources differ by their numbers. */
const by = (name: 'replyMonths' | 'complexMonths' | 'redoMonths', months: number) => ({
  ...{ rule: name, months, source: `${months}：测试所用` },
});

const unanswered: Expected = { answered: false, answeredOn: undefined, answers: 0 };
const noClock: Expected = { due: undefined, dueBy: undefined, punctuality: '不详', daysLate: 0 };

describe('before it is handed over', () => {
  test.each<[string, WrittenEvent[], Expected]>([
    ['only submitted', [], { stage: '待交办', ...unanswered, ...noClock }],
    ['registered', [registered], { stage: '待交办', handledAs: '建议' }],
    ['on the agenda', [registered, { on: '2026-03-03', act: '列入议程' }], { stage: '列入议程' }],
    [
      'returned',
      [registered, assigned, returned],
      { stage: '待交办', lead: undefined, joint: [], assignedOn: undefined, ...noClock },
    ],
  ])('%s', (_, events, expected) => expectState(events, expected));

  test('a bill turned into a suggestion is handled as one', () => {
    const events: WrittenEvent[] = [
      registered,
      { on: '2026-03-03', act: '转为建议', why: '不属于职权范围' },
    ];
    const state = foldMotion(dataOf('motions', { kind: '议案', events }), rules, TODAY);
    expect(state).toMatchObject({ stage: '待交办', handledAs: '建议' });
    const before = foldMotion(dataOf('motions', { kind: '议案', events }), rules, '2026-03-02');
    expect(before.handledAs).toBe('议案');
  });

  test('nothing is known of it', () => {
    expect(foldMotion(dataOf('motions'), rules, TODAY).stage).toBe('经过不详');
  });

  test('nothing was known of it on a day before all that is recorded', () => {
    const data = dataOf('motions', { events: [assigned] });
    expect(foldMotion(data, rules, '2026-03-04').stage).toBe('经过不详');
  });
});

describe('while an answer is awaited', () => {
  const waiting = { due: '2026-06-05', dueBy: by('replyMonths', 3) };

  test.each<[string, string, Expected]>([
    ['the first day', '2026-03-05', { stage: '办理中', punctuality: '未到期', daysLate: 0 }],
    ['the last day', '2026-06-05', { stage: '办理中', punctuality: '未到期', daysLate: 0 }],
    ['one day over', '2026-06-06', { stage: '逾期未答复', punctuality: '逾期', daysLate: 1 }],
    ['long over', '2026-11-24', { stage: '逾期未答复', punctuality: '逾期', daysLate: 172 }],
  ])('%s', (_, day, expected) => {
    expectState([assigned], { ...expected, ...waiting, ...unanswered, lead: 'chengjian' }, day);
  });

  test('a last day off moves to the next working day', () => {
    expectState([{ ...assigned, on: '2026-07-02' }], { due: '2026-10-08' });
    expectState([{ ...assigned, on: '2026-07-10' }], { due: '2026-10-10' });
  });

  test('a complex one has longer', () => {
    expectState([{ ...assigned, complex: true } as WrittenEvent], {
      ...{ complex: true, due: '2026-09-07', dueBy: by('complexMonths', 6) },
    });
  });

  test('the months are those of the place', () => {
    const local = rulesWith({ replyMonths: 2, complexMonths: 4 });
    expect(fold([assigned], TODAY, local)).toMatchObject({
      ...{ due: '2026-05-06', dueBy: by('replyMonths', 2), stage: '逾期未答复' },
    });
  });

  test('talks do not stop the clock', () => {
    expectState([assigned, { on: '2026-04-01', act: '面商', way: '上门' }], {
      ...{ stage: '逾期未答复', due: '2026-06-05' },
    });
  });

  test.each([[undefined], ['2026'], ['2026-03']])(
    'handed over on %s: no deadline can be known',
    (on) => {
      const { on: _, ...event } = assigned;
      expectState([on === undefined ? event : { ...event, on }], {
        ...{ stage: '办理中', assignedOn: on, ...noClock },
      });
    },
  );

  test('offices are those of the last handing over', () => {
    const events: WrittenEvent[] = [
      { ...assigned, joint: ['caizheng'] } as WrittenEvent,
      returned,
      { on: '2026-03-16', act: '交办', lead: 'shuili', joint: ['nongye'] },
    ];
    expectState(events, {
      ...{ lead: 'shuili', joint: ['nongye'], assignedOn: '2026-03-16', due: '2026-06-16' },
    });
  });

  test('it stays complex with another office, unless that is said no longer to be so', () => {
    const complex = { ...assigned, complex: true } as WrittenEvent;
    const again: WrittenEvent = { on: '2026-03-16', act: '交办', lead: 'shuili' };
    expectState([complex, returned, again], { complex: true, due: '2026-09-16' });
    expectState([complex, returned, { ...again, complex: false }], {
      ...{ complex: false, due: '2026-06-16' },
    });
  });
});

describe('an extension', () => {
  const byExtension: Expected = { extended: true, dueBy: { rule: 'extension' } };

  test.each<[string, WrittenEvent[], string, Expected]>([
    [
      'moves the last day',
      [assigned, extended('2026-09-05')],
      '2026-09-05',
      { stage: '办理中', due: '2026-09-05', ...byExtension },
    ],
    [
      'runs out too',
      [assigned, extended('2026-09-05')],
      '2026-09-06',
      { stage: '逾期未答复', daysLate: 1, ...byExtension },
    ],
    [
      'on the last day is in time',
      [assigned, extended('2026-09-05', '2026-06-05')],
      '2026-07-01',
      { stage: '办理中', ...byExtension },
    ],
    [
      'after the last day does not undo the lateness',
      [assigned, extended('2026-09-05', '2026-06-08')],
      '2026-07-01',
      { stage: '逾期未答复', due: '2026-06-05', extended: false, daysLate: 26 },
    ],
    [
      'after a late answer does not make it timely',
      [assigned, answer('2026-06-10'), extended('2026-09-05', '2026-06-11')],
      TODAY,
      { punctuality: '逾期', daysLate: 5, extended: false },
    ],
    [
      'makes a later answer timely',
      [assigned, extended('2026-09-05'), answer('2026-08-30')],
      TODAY,
      { punctuality: '按时', daysLate: 0, ...byExtension },
    ],
    [
      'may be extended again before it runs out',
      [assigned, extended('2026-07-05'), extended('2026-09-05', '2026-07-01')],
      TODAY,
      { due: '2026-09-05' },
    ],
    [
      'gives a deadline where the day of handing over is unknown',
      [{ act: '交办', lead: 'chengjian' }, extended('2026-09-05')],
      TODAY,
      { due: '2026-09-05', stage: '逾期未答复', ...byExtension },
    ],
    [
      'is over when another office gets it',
      [
        ...[assigned, extended('2026-09-05'), { ...returned, on: '2026-05-25' }],
        { ...assigned, on: '2026-06-01' },
      ],
      TODAY,
      { due: '2026-09-01', extended: false, dueBy: by('replyMonths', 3) },
    ],
  ])('%s', (_, events, day, expected) => expectState(events, expected, day));
});

describe('an answer', () => {
  test.each<[string, WrittenEvent[], Expected]>([
    ['in time', [assigned, answer('2026-06-05')], { punctuality: '按时', daysLate: 0 }],
    ['a day late', [assigned, answer('2026-06-06')], { punctuality: '逾期', daysLate: 1 }],
    ['in a month before', [assigned, answer('2026-05')], { punctuality: '按时', daysLate: 0 }],
    ['in the month of the deadline', [assigned, answer('2026-06')], { punctuality: '不详' }],
    ['in a month after', [assigned, answer('2026-08')], { punctuality: '逾期', daysLate: 57 }],
    ['in that year', [assigned, answer('2026')], { punctuality: '不详' }],
    ['at an unknown time', [assigned, answer(undefined)], { punctuality: '不详', answered: true }],
    [
      'to something handed over at an unknown time',
      [{ act: '交办' }, answer('2026-06-06')],
      { stage: '已答复', answeredOn: '2026-06-06', ...noClock },
    ],
    [
      'that closes',
      [assigned, answer('2026-05-20', 'C')],
      { stage: '已答复', class: 'C', answered: true, answeredOn: '2026-05-20', answers: 1 },
    ],
    ['that promises', [assigned, answer('2026-05-20', 'B')], { stage: '跟踪落实', class: 'B' }],
    ['of no known class', [assigned, answer('2026-05-20', '甲')], { stage: '已答复', class: '甲' }],
    [
      'that reports progress on a promise',
      [assigned, answer('2026-05-20', 'B'), answer('2026-10-20', 'A')],
      {
        ...{ stage: '已答复', class: 'A', answers: 2 },
        ...{ answeredOn: '2026-05-20', punctuality: '按时' },
      },
    ],
    [
      'after it was closed',
      [assigned, answer('2026-05-20', 'B'), closed, answer('2026-10-20', 'B')],
      { stage: '办结', closedOn: '2026-08-01', answers: 2 },
    ],
  ])('%s', (_, events, expected) => expectState(events, expected));
});

describe('a rating', () => {
  const inTime = [assigned, answer('2026-05-20')];

  test.each<[string, WrittenEvent[], Expected]>([
    ['good', [...inTime, rated('满意')], { stage: '已答复', result: '满意' }],
    ['fair', [...inTime, rated('基本满意')], { stage: '已答复', result: '基本满意' }],
    ['none', [...inTime, rated('未表态')], { stage: '已答复', result: '未表态' }],
    ['bad', [...inTime, rated('不满意')], { stage: '待重新办理', punctuality: '按时' }],
    [
      'fair, of a promise',
      [assigned, answer('2026-05-20', 'B'), rated('基本满意')],
      { stage: '跟踪落实' },
    ],
    [
      'bad of the work only',
      [...inTime, { on: '2026-06-10', act: '评价', work: '不满意', result: '满意' }],
      { stage: '已答复', work: '不满意', result: '满意' },
    ],
    [
      'of the work, later of the result',
      [...inTime, { on: '2026-06-10', act: '评价', work: '满意' }, rated('基本满意', '2026-09-01')],
      { work: '满意', result: '基本满意' },
    ],
    [
      'bad, then better after talks',
      [...inTime, rated('不满意'), rated('基本满意', '2026-06-12')],
      { stage: '已答复', result: '基本满意' },
    ],
    [
      'bad, then better, of a promise',
      [assigned, answer('2026-05-20', 'B'), rated('不满意'), rated('满意', '2026-06-12')],
      { stage: '跟踪落实' },
    ],
    [
      'bad, then nothing said',
      [...inTime, rated('不满意'), rated('未表态', '2026-06-12')],
      { stage: '待重新办理' },
    ],
    [
      'is of the answer before it, not of a new one',
      [...inTime, rated('不满意'), redone, answer('2026-07-01')],
      { stage: '已答复', work: undefined, result: undefined },
    ],
    [
      'bad, of something closed, opens it again',
      [...inTime, closed, rated('不满意', '2026-08-10')],
      { stage: '待重新办理', closedOn: undefined },
    ],
    [
      'of something withdrawn changes nothing',
      [...inTime, { ...withdrawn, on: '2026-06-01' }, rated('不满意')],
      { stage: '撤回', closedOn: '2026-06-01' },
    ],
  ])('%s', (_, events, expected) => expectState(events, expected));
});

describe('redoing', () => {
  const again = [assigned, answer('2026-05-20'), rated('不满意'), redone];

  test('starts a clock of its own', () => {
    const running: Expected = {
      ...{ due: '2026-07-15', dueBy: by('redoMonths', 1) },
      ...{ answered: false, answeredOn: undefined, answers: 1, result: '不满意' },
    };
    expectState(again, { stage: '重新办理', punctuality: '未到期', ...running }, '2026-07-15');
    expectState(again, { stage: '逾期未答复', daysLate: 1, ...running }, '2026-07-16');
  });

  test('is judged by its own answer', () => {
    expectState([...again, answer('2026-07-17')], {
      ...{ stage: '已答复', answers: 2, answeredOn: '2026-07-17' },
      ...{ punctuality: '逾期', daysLate: 2, assignedOn: '2026-03-05' },
    });
  });

  test('leaves the first answer what it was', () => {
    const first = { on: '2026-05-20', punctuality: '按时' } as const;
    expectState(again, { first }, '2026-07-16');
    expectState([...again, answer('2026-07-17')], { first, punctuality: '逾期' });
    expectState([assigned], { first: undefined });
  });

  test('opens again what was closed', () => {
    const events = [assigned, answer('2026-05-20'), { ...closed, on: '2026-06-01' }, redone];
    expectState(events, { stage: '重新办理', closedOn: undefined }, '2026-06-20');
  });
});

describe('the end', () => {
  test.each<[string, WrittenEvent[], Expected]>([
    [
      'closed',
      [assigned, answer('2026-05-20'), rated('满意'), closed],
      { stage: '办结', closedOn: '2026-08-01', punctuality: '按时', result: '满意' },
    ],
    [
      'closed on an unknown day',
      [assigned, answer('2026-05-20'), { act: '办结' }],
      { stage: '办结', closedOn: undefined },
    ],
    [
      'closed without an answer',
      [assigned, closed],
      { stage: '办结', answered: false, punctuality: '不详' },
    ],
    [
      'withdrawn',
      [assigned, withdrawn],
      { stage: '撤回', closedOn: '2026-04-01', answered: false, ...noClock },
    ],
    [
      'withdrawn after a late answer, which stays late',
      [assigned, answer('2026-06-08'), { ...withdrawn, on: '2026-06-20' }],
      { stage: '撤回', punctuality: '逾期', daysLate: 3 },
    ],
    [
      'an extension after it was closed',
      [assigned, withdrawn, extended('2026-09-05')],
      { stage: '撤回', extended: false, ...noClock },
    ],
    [
      'handed over again',
      [assigned, withdrawn, { ...assigned, on: '2026-10-10' }],
      { stage: '办理中', closedOn: undefined, due: '2027-01-11' },
    ],
  ])('%s', (_, events, expected) => expectState(events, expected));
});

describe('archives without days', () => {
  test.each<[string, WrittenEvent[], Expected]>([
    ['only that it was answered', [{ act: '答复' }], { stage: '已答复', ...noClock }],
    ['only that it was closed', [{ act: '办结' }], { stage: '办结' }],
    [
      'handed over and answered',
      [{ act: '交办' }, { act: '答复' }],
      { stage: '已答复', answered: true, answeredOn: undefined, ...noClock },
    ],
    [
      'a year is all that is known',
      [
        { on: '2015', act: '交办' },
        { on: '2015', act: '办结' },
      ],
      { stage: '办结', closedOn: '2015' },
    ],
  ])('%s', (_, events, expected) => expectState(events, expected));

  test('an undated event is not older than the dated one before it', () => {
    const events: WrittenEvent[] = [assigned, { act: '答复' }];
    expectState(events, { stage: '待交办', events: [] }, '2026-03-04');
    expectState(events, { stage: '已答复' }, '2026-03-05');
  });
});

describe('on an earlier day', () => {
  const events = [registered, assigned, answer('2026-05-20'), rated('满意'), closed];

  test.each([
    ['2026-03-01', '待交办', 0],
    ['2026-03-04', '待交办', 1],
    ['2026-05-19', '办理中', 2],
    ['2026-05-20', '已答复', 3],
    ['2026-07-31', '已答复', 4],
    ['2026-08-01', '办结', 5],
  ])('%s: %s', (day, stage, count) => {
    const state = fold(events, day);
    expect(state.stage).toBe(stage);
    expect(state.events).toHaveLength(count);
  });

  test('what happened later changes nothing', () => {
    fc.assert(
      fc.property(anyMotionEvents, dayFrom('2025-12-01', 400), (list, day) => {
        const later = list.findIndex(({ on }) => on !== undefined && on > day);
        const upTo = later < 0 ? list : list.slice(0, later);
        expect(fold(list, day)).toEqual(fold(upTo, day));
      }),
    );
  });

  test('a state agrees with itself', () => {
    fc.assert(
      fc.property(anyMotionEvents, dayFrom('2026-01-01', 500), (list, day) => {
        const state = fold(list, day);
        const ended = state.stage === '办结' || state.stage === '撤回';
        expect(state.due === undefined).toBe(state.dueBy === undefined);
        expect(state.extended).toBe(state.dueBy?.rule === 'extension');
        expect(state.daysLate > 0).toBe(state.punctuality === '逾期');
        if (state.closedOn !== undefined) expect(ended).toBe(true);
        if (state.answeredOn !== undefined) expect(state.answered).toBe(true);
        if (state.answered) expect(state.answers).toBeGreaterThan(0);
        if (state.stage === '逾期未答复') {
          expect(state.answered).toBe(false);
          expect(day > state.due!).toBe(true);
          expect(addDays(state.due!, state.daysLate)).toBe(day);
        }
      }),
    );
  });
});
