import { expect, test } from 'vitest';
import { answersIn } from '#checks/answers.ts';
import { saysNothing } from '#checks/rules/empty-formula.ts';

test.each([
  '您反映的问题已收悉，我们高度重视，正在积极研究解决。',
  '情况属实，已责成相关单位整改到位。',
  '经核实，情况属实，已责成相关部门尽快整改落实到位。',
  '领导高度重视，组织专人督办，进一步加大工作力度。',
  '将尽快维修。',
  '水管问题已收悉。',
  '已责成有关部门维修。',
])('no fact: %s', (text) => {
  expect(saysNothing(text)).toBe(true);
});

test.each([
  '情况不属实，路灯没有坏。',
  '已督促物业公司清运垃圾。',
  '围网已经补好，情况属实。',
  '不在镇里的权限内，请找县水利局。',
  '六盏路灯都换了灯泡。',
  '水管已换。',
  '已拆除。',
  '已通水。',
  '已经全部清运。',
])('a fact: %s', (text) => {
  expect(saysNothing(text)).toBe(false);
});

test('an answer in a body ends where the next one begins', () => {
  const body = '案由。\n\n## 答复\n\n甲。\n\n### 一\n\n乙。\n\n## 重新办理后的答复\n\n丙。';
  expect(answersIn(body).map(({ text }) => text.trim())).toEqual([
    '甲。\n\n### 一\n\n乙。',
    '丙。',
  ]);
});
