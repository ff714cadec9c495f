import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isNothing,
  nothing,
  readAddress,
  writeAddress,
} from '../../../src/client/search/address.ts';
import { filterKeys } from '../../../src/client/search/filter-keys.ts';
import { LONGEST } from '../../../src/query/parse.ts';

describe('an address', () => {
  test.each([
    ['', nothing],
    ['?', nothing],
    ['?q=%E9%81%93%E8%B7%AF', { ...nothing, text: '道路' }],
    ['?q=a+b%20c', { ...nothing, text: 'a b c' }],
    [
      '?kind=motions&year=2015..2019',
      { ...nothing, filters: { kind: 'motions', year: '2015..2019' } },
    ],
    ['?q=a&sort=day&page=3', { ...nothing, text: 'a', order: 'day', page: 3 }],
    ['?q=a&page=0', { ...nothing, text: 'a' }],
    ['?q=a&page=-2', { ...nothing, text: 'a' }],
    ['?q=a&page=1e9', { ...nothing, text: 'a' }],
    ['?q=a&sort=name&other=1', { ...nothing, text: 'a' }],
    ['?q=%E9%81', { ...nothing, text: '\uFFFD' }],
  ])('%s asks for %o', (query, request) => {
    expect(readAddress(query)).toEqual(request);
  });

  test('asks for no more than anybody looks for', () => {
    expect(readAddress(`?q=${'长'.repeat(10_000)}`).text).toHaveLength(LONGEST);
    expect(writeAddress({ ...nothing, text: '长'.repeat(10_000) }).length).toBeLessThan(2000);
  });

  test('is empty where nothing is asked for', () => {
    expect(writeAddress({ ...nothing, text: '  ' })).toBe('');
    expect(isNothing({ ...nothing, text: ' \u3000' })).toBe(true);
    expect(isNothing({ ...nothing, filters: { town: 'a' } })).toBe(false);
    expect(isNothing({ ...nothing, text: '路' })).toBe(false);
  });

  test('that was sent asks for the same', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim());
    const request = fc.record({
      text: words,
      filters: fc
        .dictionary(fc.constantFrom(...filterKeys), words.filter(Boolean))
        .map((filters) => ({ ...filters })),
      order: fc.constantFrom('relevance' as const, 'day' as const),
      page: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(request, (one) => {
        expect(readAddress(writeAddress(one))).toEqual(one);
      }),
    );
  });
});
