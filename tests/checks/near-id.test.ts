import { expect, test } from 'vitest';
import { nearIds } from '#checks/near-id.ts';

test.each<[string, string[], string[]]>([
  ['hedon', ['hedong', 'hexi'], ['hedong']],
  ['shuiwuzhan', ['shuiwu', 'chengjian'], ['shuiwu']],
  ['road-2026', ['roads-2026', 'roads-2025'], ['roads-2026']],
  ['2026-1', ['2026-01', '2026-11'], ['2026-01']],
  ['s11', ['s10', 's1', 's12'], []],
  ['2026-21', ['2026-01', '2026-20'], []],
  ['18', ['19', '1'], []],
  ['x', ['y'], []],
])('%s among %j is %j', (written, known, near) => {
  expect(nearIds(written, known)).toEqual(near);
});

test.each<[string, string[], string[]]>([
  ['wang-deshu', ['wang-deshun', 'wang-min'], ['wang-deshun']],
  ['wang-deshun', ['wang-deshun-2'], []],
  ['wang-xiuying', ['tang-xiuying', 'zhang-xiuying'], []],
  ['wang-li', ['wang-lihua', 'wang-min'], []],
])('of deputies, %s among %j is %j', (written, known, near) => {
  expect(nearIds(written, known, true)).toEqual(near);
});
