import { expect, test } from 'vitest';
import { findMarks } from '#checks/sensitive/classification.ts';

function marksIn(text: string): string[] {
  return findMarks(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['秘密★5年', '秘密★'],
  ['★机密', '★机密'],
  ['☆ 秘 密', '☆ 秘 密'],
  ['# 秘　密', '# 秘　密'],
  ['正文\n内 部 资 料\n正文', '内 部 资 料'],
  ['关于修路的情况（内 部 资 料）', '（内 部 资 料）'],
  ['这份 内 部 资 料 请收好', '内 部 资 料'],
  ['密级：机密', '密级：机密'],
  ['| 密级 | 秘密 |', '密级 | 秘密'],
  ['note: 机密', 'note: 机密'],
  ['  what: "绝密"', 'what: "绝密"'],
  ['（此件不公开）', '此件不公开'],
  ['此件依申请公开', '此件依申请公开'],
  ['公开属性：不予公开', '公开属性：不予公开'],
  ['【不予公开】', '【不予公开】'],
  ['正文\n不予公开\n', '不予公开'],
  ['内部资料，注意保存', '内部资料'],
])('%s: a mark', (text, mark) => {
  expect(marksIn(text)).toEqual([mark]);
});

test.each([
  '浙江省内部资料性出版物准印证第B003号',
  '- count: 1\n  ground: 国家秘密',
  '单位名称和金额属个案情况，不予公开',
  '涉及个人隐私的依法不予公开。',
  '个人电话不公开；本人愿意的除外',
  '（此件公开发布）',
  '公开属性：主动公开',
  '公开方式：主动公开，不公开的写明理由',
  '茶山租金收支不公开',
  '不得公开内部资料',
  '遵守保密规定，保守国家秘密',
  '县里办秘密选举培训班',
  '部门内部通道照明不亮',
  '居民可以依申请公开取得',
])('%s: no mark', (text) => {
  expect(marksIn(text)).toEqual([]);
});
