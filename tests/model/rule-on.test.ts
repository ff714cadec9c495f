import { describe, expect, test } from 'vitest';
import { foldMatter } from '../../src/model/matter-state.ts';
import { foldMotion } from '../../src/model/motion-state.ts';
import {
  noticeMonthOf,
  noticeMonths,
  noticePeriod,
  noticeRules,
} from '../../src/model/notice-calendar.ts';
import { ruleOn, versionsOf } from '../../src/model/rule-on.ts';
import { rules as schema, type Rules } from '../../src/schema/rules.ts';
import { dataOf, settings } from './fixtures.ts';

const version = (until: string, value: number) => ({ until, value, source: `第${value}条` });

/** 10 until the end of 2024, then 20 until the middle of 2025, then 25. */
const changed = {
  ...{ value: 25, source: '第25条' },
  earlier: [version('2024-12-31', 10), version('2025-06-15', 20)],
};

const withRules = (changes: Partial<Record<keyof Rules, unknown>>): Rules =>
  schema.parse({ ...settings.rules, ...changes });

describe('a rule that was changed', () => {
  test.each([
    ['1999', 10],
    ['2024-12-31', 10],
    ['2025-01-01', 20],
    ['2025-06-15', 20],
    ['2025-06-16', 25],
    ['2031-01-01', 25],
    // Known in part: by the last day that it may mean.
    ['2024', 10],
    ['2024-12', 10],
    ['2025', 25],
    ['2025-06', 25],
    ['2025-05', 20],
    [undefined, 25],
  ])('on %s is %i', (day, value) => {
    expect(ruleOn(changed, day)).toMatchObject({ value, source: `第${value}条` });
  });

  test('has its versions, the last first, each the very one that holds on its days', () => {
    const versions = versionsOf(changed);
    expect(versions.map(({ value, until }) => [value, until])).toEqual([
      [25, undefined],
      [20, '2025-06-15'],
      [10, '2024-12-31'],
    ]);
    expect(versions.map((one) => ruleOn(changed, one.until) === one)).toEqual([true, true, true]);
  });

  test('has but one where it never was another', () => {
    const rule = { value: 3, source: '第3条', earlier: undefined };
    expect(versionsOf(rule)).toEqual([rule]);
    expect(ruleOn(rule, '2000-01-01')).toBe(rule);
  });
});

describe('is told', () => {
  const problems = (earlier: unknown) => {
    const { success, error } = schema.safeParse({
      ...settings.rules,
      noticeDay: { ...changed, earlier },
    });
    return success ? [] : error.issues.map(({ path, message }) => [path.join('.'), message]);
  };

  test.each([
    ['in order', [version('2024-12-31', 10), version('2025-06-15', 20)], []],
    [
      'out of order',
      [version('2025-06-15', 20), version('2024-12-31', 10)],
      [['noticeDay.earlier', '从早到晚写，until 不能重复']],
    ],
    [
      'twice',
      [version('2025-06-15', 20), version('2025-06-15', 10)],
      [['noticeDay.earlier', '从早到晚写，until 不能重复']],
    ],
    ['of nothing', [], [['noticeDay.earlier', '以前没有别的规定，就把 earlier 删去']]],
    [
      'with a number that no month has',
      [version('2025-06-15', 32)],
      [['noticeDay.earlier.0.value', '最大是 31']],
    ],
  ])('%s', (_, earlier, expected) => {
    expect(problems(earlier)).toEqual(expected);
  });
});

describe('notices', () => {
  // From the 31st to the 1st: the narrowest that a change can make a period.
  const rules = withRules({
    noticeDay: {
      value: 1,
      source: '新',
      earlier: [{ until: '2025-12-10', value: 31, source: '旧' }],
    },
  });

  test.each([
    ['2025-11', '2025-11-01', '2025-11-30'],
    // The month had begun when the rule changed.
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2026-01', '2026-01-01', '2026-01-01'],
    ['2026-02', '2026-01-02', '2026-02-01'],
  ])('of %s are from %s to %s', (month, from, to) => {
    expect(noticePeriod(month, rules)).toEqual({ month, from, to });
  });

  test('leave no day out', () => {
    expect(noticeMonths('2025-12-05', '2026-02-15', rules)).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(
      ['2025-12-31', '2026-01-01', '2026-01-02'].map((day) => noticeMonthOf(day, rules)),
    ).toEqual(['2025-12', '2026-01', '2026-02']);
  });

  test.each([
    [['2026-01', '2026-02'], [1]],
    [
      ['2025-11', '2026-01'],
      [1, 31],
    ],
    [['2025-12'], [31]],
    [[], []],
  ])('of %j had the days %j', (months, days) => {
    expect(noticeRules(months, rules).map(({ value }) => value)).toEqual(days);
  });
});

describe('motions', () => {
  const rules = withRules({
    replyMonths: {
      ...{ value: 3, source: '新' },
      earlier: [{ until: '2025-12-31', value: 6, source: '旧' }],
    },
    resultClasses: {
      ...{ scheme: '新四类', source: '新', classes: [{ code: 'A', meaning: '已经解决' }] },
      earlier: [
        {
          ...{ until: '2025-12-31', scheme: '旧类', source: '旧' },
          classes: [{ code: 'A', meaning: '列入计划', open: true }],
        },
      ],
    },
  });
  const state = (assigned: string, answered?: string) =>
    foldMotion(
      dataOf('motions', {
        submittedOn: '2025-01-06',
        events: [
          { on: assigned, act: '交办', lead: 'shuili' },
          ...(answered ? [{ on: answered, act: '答复', class: 'A' } as const] : []),
        ],
      }),
      rules,
      '2026-12-31',
    );

  test.each([
    ['2025-12-31', '2026-06-30', 6, '旧'],
    ['2026-01-01', '2026-04-01', 3, '新'],
  ])('handed over on %s are due on %s', (assigned, due, months, source) => {
    expect(state(assigned)).toMatchObject({ due, dueBy: { rule: 'replyMonths', months, source } });
  });

  test.each([
    ['2025-12-31', '跟踪落实'],
    ['2026-01-01', '已答复'],
    ['2025', '跟踪落实'],
  ])('answered on %s: %s', (answered, stage) => {
    expect(state('2025-02-06', answered)).toMatchObject({ stage, class: 'A', classOn: answered });
  });
});

test.each([
  ['2025-12-31', '2026-01-30', 30, '旧'],
  ['2026-01-05', '2026-01-15', 10, '新'],
])('a matter handed over on %s is due on %s', (on, due, days, source) => {
  const rules = withRules({
    stationReplyDays: {
      ...{ value: 10, source: '新' },
      earlier: [{ until: '2025-12-31', value: 30, source: '旧' }],
    },
  });
  const data = dataOf('matters', {
    receivedOn: '2025-12-30',
    events: [{ on, act: '交办', office: 'shuili' }],
  });
  expect(foldMatter(data, rules, '2026-12-31')).toMatchObject({ due, dueBy: { days, source } });
});
