import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, nearest } from '#checks/near.ts';

describe('distance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['titel', 'title', 2],
    ['建义', '建议', 1],
    ['wang-deshu', 'wang-deshun', 1],
    ['𠮷祥', '吉祥', 1],
  ])('%j to %j is %i', (from, to, far) => {
    expect(distance(from, to)).toBe(far);
  });

  test('is the same both ways, and nothing only for the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearest', () => {
  test.each([
    ['titel', ['title', 'kind'], ['title']],
    ['建义', ['议案', '建议', '批评'], ['建议']],
    ['可以', ['可以公开', '处理后公开'], ['可以公开']],
    ['on', ['to', 'by'], []],
    ['x', ['y'], []],
    ['li', ['li-a', 'li-b', 'li-c', 'li-d'], ['li-a', 'li-b', 'li-c']],
    ['Wang', ['wang'], ['wang']],
  ])('%s among %j is %j', (text, known, near) => {
    expect(nearest(text, known)).toEqual(near);
  });
});
