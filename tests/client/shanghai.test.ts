import { describe, expect, test } from 'vitest';
import { phase, shanghai } from '../../src/client/shanghai.ts';

describe('shanghai', () => {
  test.each([
    ['2026-11-24T15:59:59Z', '2026-11-24', '23:59'],
    ['2026-11-24T16:00:00Z', '2026-11-25', '00:00'],
    ['2026-12-31T20:30:00Z', '2027-01-01', '04:30'],
    ['2026-07-01T00:00:00-05:00', '2026-07-01', '13:00'],
  ])('%s is %s %s', (now, date, time) => {
    expect(shanghai(new Date(now))).toEqual({ date, time });
  });
});

describe('phase', () => {
  const slot = { date: '2026-11-25', start: '09:00', end: '11:30' };

  test.each([
    ['2026-11-24', '10:00', 'later'],
    ['2026-11-25', '08:59', 'today'],
    ['2026-11-25', '09:00', 'now'],
    ['2026-11-25', '11:29', 'now'],
    ['2026-11-25', '11:30', 'past'],
    ['2026-11-26', '00:00', 'past'],
  ])('on %s at %s the slot is %s', (date, time, expected) => {
    expect(phase(slot, { date, time })).toBe(expected);
  });
});
