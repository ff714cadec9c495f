import { expect, test } from 'vitest';
import { meantWord } from '#checks/meant-word.ts';

const kinds = ['议案', '建议', '批评', '意见', '质询案'];
const ratings = ['满意', '基本满意', '不满意', '未表态'];
const outcomes = ['已整改', '部分整改', '没有整改', '正在整改', '不详'];
const answers = ['已解决', '正在办理', '列入计划', '解释说明'];
const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const spans = ['年度', '半年', '不详'];
const conclusions = ['可以公开', '处理后公开'];

test.each<[string, readonly string[], string | undefined]>([
  // The same word, written otherwise.
  [' 建 议', kinds, '建议'],
  ['建義', kinds, '建议'],
  ['建义', kinds, '建议'],
  ['議案', kinds, '议案'],
  ['“建议”', kinds, '建议'],
  ['批评类', kinds, '批评'],
  ['已經解決', answers, '已解决'],
  ['以解决', answers, '已解决'],
  ['可以', conclusions, '可以公开'],
  ['周天', weekdays, '周日'],
  ['星期一', weekdays, '周一'],
  ['礼拜天', weekdays, '周日'],
  ['全年', spans, '年度'],
  ['半年度', spans, '半年'],
  ['不祥', spans, '不详'],
  ['整改中', outcomes, '正在整改'],
  ['未整改', outcomes, '没有整改'],
  ['镇级', ['镇', '县'], '镇'],
  // Another word: the writer must choose.
  ['提案', kinds, undefined],
  ['建议案', kinds, undefined],
  ['不公开', ['全文公开', '摘要公开'], undefined],
  ['不可以公开', conclusions, undefined],
  ['公开', conclusions, undefined],
  ['整改', outcomes, undefined],
  ['未解决', answers, undefined],
  ['没有解决', answers, undefined],
  ['解决', answers, undefined],
  ['部分已整改', outcomes, undefined],
  ['比较满意', ratings, undefined],
  ['不太满意', ratings, undefined],
  ['表态', ratings, undefined],
  ['监督', ['重点监督', '视察'], undefined],
  ['周', weekdays, undefined],
  ['水利', ['道路交通', '农业水利'], undefined],
])('%j among %j is %j', (written, words, meant) => {
  expect(meantWord(written, words)).toBe(meant);
});
