import { expect, test } from 'vitest';
import { seatOf } from '#checks/presidium.ts';

test.each<[string, string | undefined]>([
  ['主席', '主席'],
  ['镇人大主席、主席团常务主席', '主席'],
  ['人大副主席', '副主席'],
  ['主席团副主席', '副主席'],
  ['主席团成员', '主席团成员'],
  ['主席团成员（原副主席）', '主席团成员'],
  ['主席团成员、镇工会主席', '主席团成员'],
  ['主席团常务主席', undefined],
  ['第六次会议执行主席', undefined],
  ['曾任镇人大主席', undefined],
  ['第一代表小组组长', undefined],
])('the seat of %s', (role, seat) => {
  expect(seatOf(role)).toBe(seat);
});
