import { expect, test } from 'vitest';
import { areToldApart } from '#checks/told-apart.ts';

test.each([
  ['枫林路东段路灯不亮', '枫林路西段路灯不亮', true],
  ['枫林路东段路灯不亮', '石竹路东段路灯不亮', true],
  ['1号楼漏水', '5号楼漏水', true],
  ['一号楼漏水', '10号楼漏水', true],
  ['A栋漏水', 'B栋漏水', true],
  ['上石桥断水', '下石桥断水', true],
  ['老街积水', '新村积水', true],
  ['长塘桥护栏坏了', '石塘桥护栏坏了', true],
  ['枫林路东段路灯不亮', '枫林路东段路灯不亮了', false],
  ['枫林路东段路灯不亮', '枫林路东段路灯坏了', false],
  ['3号楼漏水', '三号楼漏水', false],
  ['1号楼漏水', '楼顶漏水', false],
  ['六盏路灯不亮', '五盏路灯不亮', false],
  ['上午停水', '下午停水', false],
  ['村口路灯不亮', '村头路灯不亮', false],
  ['垃圾堆放在河边', '垃圾乱倒在河边', false],
  ['晚上路灯不亮', '夜里路灯不亮', false],
])('whether %s and %s are two things: %j', (one, other, apart) => {
  const told = (title: string) => ({ title, summary: `居民反映，${title}。` });
  expect(areToldApart(told(one), told(other))).toBe(apart);
  expect(areToldApart(told(other), told(one))).toBe(apart);
});

test.each([
  ['枫林路路灯不亮', '枫淋路路灯不亮'],
  ['枫林路东段路灯不亮', '枫林路西段路灯不亮'],
])('%s and %s may be one, of which the other has a slip', (one, other) => {
  const summary = `居民反映，${one}。`;
  expect(areToldApart({ title: one, summary }, { title: other, summary })).toBe(false);
});
