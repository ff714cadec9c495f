import { expect, test } from 'vitest';
import { filterKeys } from '../../../src/client/search/filter-keys.ts';
import { feedOf } from '../../../src/client/search/feed.ts';
import type { Answer, Choice, Facets } from '../../../src/client/search/answer.ts';

const feeds = { folder: '/renda/data/feeds/', kinds: ['motions', 'matters'] };
const choice = (value: string, text: string, chosen = true): Choice => ({
  value,
  text,
  count: 1,
  chosen,
});
const [a, b] = [choice('jia', '甲镇'), choice('yi', '乙镇')];

const answer = (facets: Partial<Facets>, total = 3) =>
  ({
    total,
    facets: { ...Object.fromEntries(filterKeys.map((key) => [key, []])), ...facets },
  }) as unknown as Answer;

test.each([
  ['no filter', {}, 'all', '订阅全站的更新'],
  [
    'a town that could be chosen',
    { town: [choice('jia', '甲镇', false)] },
    'all',
    '订阅全站的更新',
  ],
  ['a town', { town: [a] }, 'jia', '订阅甲镇的更新'],
  ['a kind without a town', { kind: [choice('motions', '议案建议')] }, 'all', '订阅全站的更新'],
  [
    'a town and a kind',
    { town: [a], kind: [choice('motions', '议案建议')] },
    'jia/motions',
    '订阅甲镇议案建议的更新',
  ],
  [
    'a kind without feeds',
    { town: [a], kind: [choice('areas', '村和社区')] },
    'jia',
    '订阅甲镇的更新',
  ],
  ['two towns', { town: [a, b] }, 'all', '订阅全站的更新'],
])('of a search with %s', (_, facets, path, text) => {
  expect(feedOf(answer(facets), feeds)).toEqual({ href: `/renda/data/feeds/${path}.xml`, text });
});

test('of a search that finds nothing there is none', () => {
  expect(feedOf(answer({ town: [a] }, 0), feeds)).toBeUndefined();
});
