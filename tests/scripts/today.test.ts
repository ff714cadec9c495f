import { afterEach, expect, test, vi } from 'vitest';
import { WrongUse } from '../../scripts/options.ts';
import { today } from '../../scripts/today.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('is the day that is set', () => {
  expect(today({ HUIYIN_TODAY: '2024-02-29' })).toBe('2024-02-29');
});

test.each([
  ['2026-03-04T15:59:59Z', '2026-03-04'],
  ['2026-03-04T16:00:00Z', '2026-03-05'],
])('is at %s in Shanghai %s where none is set', (moment, day) => {
  vi.useFakeTimers({ now: new Date(moment) });
  expect([today({}), today({ HUIYIN_TODAY: '' })]).toEqual([day, day]);
});

test.each(['2026-02-30', '2026-3-5', '2026', '明天', '2026-03-05 '])(
  '“%s” is refused',
  (written) => {
    expect(() => today({ HUIYIN_TODAY: written })).toThrow(
      new WrongUse(`环境变量 HUIYIN_TODAY 写成了“${written}”；要写成年-月-日，例如 2026-03-05。`),
    );
  },
);
