import { expect, test } from 'vitest';
import { isSamePerson } from '#checks/same-person.ts';

test.each([
  ['周建国', '周建国'],
  ['镇保密审查员 骆文清', '骆文清'],
  ['镇保密审查员骆文清', '骆文清'],
  ['骆文清（镇保密审查员）', '骆文清'],
  ['骆文清(人大办)', '镇保密审查员　骆文清'],
  ['骆文清主任', '骆文清'],
  ['骆文清 同志', '骆文清'],
  ['人大主席 骆文清', '骆文清副主任'],
  ['人大办骆文清', '骆文清'],
  ['欧阳文清', '镇人大秘书 欧阳文清'],
  ['李梅', '联络员李梅'],
  ['人大办', '人大办'],
  [' 骆文清 ', '骆文清'],
  ['骆 文清', '骆文清'],
  ['骆文清、周建国', '周建国'],
])('%s and %s are one', (one, other) => {
  expect(isSamePerson(one, other)).toBe(true);
  expect(isSamePerson(other, one)).toBe(true);
});

test.each([
  ['周建国', '骆文清'],
  ['镇保密审查员 骆文清', '镇保密审查员 周建国'],
  ['人大办', '骆文清'],
  ['人大办', '党政办'],
  ['欧阳文清', '阳文清'],
  ['骆文清', '文清'],
  ['张建国', '周建国'],
  ['人大主席', '党委书记'],
  ['周建国（人大办）', '骆文清（人大办）'],
  ['李梅', '李梅英'],
  ['', '骆文清'],
])('%s and %s are two', (one, other) => {
  expect(isSamePerson(one, other)).toBe(false);
  expect(isSamePerson(other, one)).toBe(false);
});
