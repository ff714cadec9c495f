import { expect, test } from 'vitest';
import type { SensitiveKind } from '#checks/sensitive/found.ts';
import { everythingIn, foundIn } from './found-in.ts';

test.each<readonly [SensitiveKind, string, string]>([
  ['account', '微信号zhouguoping88', 'zhouguoping88'],
  ['account', '微信：zhou_guoping', 'zhou_guoping'],
  ['account', 'QQ号 123456789', '123456789'],
  ['account', 'qq：１２３４５６７８９', '１２３４５６７８９'],
  ['landline', '短号668812', '668812'],
  ['landline', '虚拟网号：61234', '61234'],
  ['mobile', '联系人电话l3812345678', 'l3812345678'],
  ['mobile', '电话 138 O123 4567', '138 O123 4567'],
  ['mobile', '微信13812345678', '13812345678'],
  ['plate', '浙 A 1 2 3 4 5', '浙 A 1 2 3 4 5'],
  ['plate', '车牌浙 A12345', '浙 A12345'],
  ['plate', '车牌A12345', 'A12345'],
  ['plate', '浙A12345', '浙A12345'],
])('%s in %s: %s', (kind, text, value) => {
  expect(foundIn(text, kind)).toEqual([value]);
});

test.each([
  '关注微信公众号yunxirenda',
  '微信群已有300人',
  '微信小程序、微信公众平台',
  '加入微信群 yunxijumin',
  'QQ群里登记',
  '微信 2026年开通',
  '微信关注500人',
  '短号码牌已换',
  '短号通讯录共有3人',
  '川 A 级景区3处',
  '购新 A4 纸 12000 张',
  '云 B2 2025',
  '车牌识别系统',
  '换了号牌A类 200 块',
  '编号IO3812345678',
  '型号 l38-200',
])('%s: nothing', (text) => {
  expect(everythingIn(text)).toEqual([]);
});
