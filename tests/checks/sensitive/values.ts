import type { SensitiveKind } from '#checks/sensitive/found.ts';
import type { Dice } from './dice.ts';
import {
  address,
  alignedName,
  email,
  identityNumber,
  landline,
  mobile,
  name,
  oldIdentityNumber,
  otherCard,
  plate,
  plateApart,
  room,
  unionPay,
} from './made.ts';

/** How to make a value of a kind and the sentences that it stands in; `@` is the value. */
export interface Maker {
  readonly kind: SensitiveKind;
  readonly make: (dice: Dice) => string;
  /** Whether its digits can be written otherwise. */
  readonly isNumber: boolean;
  readonly sentences: readonly string[];
}

/** As a clerk types: alone, in a sentence, a field, a heading, a table, a list, behind a date or another number. */
const plain = [
  '@',
  '请记下@，以后再办。',
  'summary: 老街路灯不亮，@，请尽快修好。',
  'summary: "老街路灯不亮，@"',
  'result: |\n  已与反映的居民说明，\n  @\n  不再坚持。',
  '# @',
  '- @',
  '| 3 | @ | 是 |',
  '登记日期2026-03-05，@（本人）',
  '2026年3月5日收到来信一封（@），当日登记。',
  '共3人，第1人：@；其余未登记。',
  '3. @',
  '见附件 2，@。',
];

/** Every kind of value. */
export const makers: readonly Maker[] = [
  { kind: 'identity-number', make: identityNumber, isNumber: true, sentences: plain },
  {
    kind: 'identity-number',
    make: oldIdentityNumber,
    isNumber: true,
    sentences: [...plain, '身份证号：@。'],
  },
  { kind: 'bank-card', make: unionPay, isNumber: true, sentences: plain },
  {
    kind: 'bank-card',
    make: otherCard,
    isNumber: true,
    sentences: ['卡号@', '开户行农行，账号：@', '补贴打到银行卡 @ 上'],
  },
  {
    kind: 'mobile',
    make: mobile,
    isNumber: true,
    sentences: [...plain, '张三@', '电话：+86 @', '手机@，微信同号', '联系人张三 @'],
  },
  {
    kind: 'landline',
    make: landline,
    isNumber: false,
    sentences: [...plain, '电话@转8001', '值班电话：@、0000-5510401'],
  },
  { kind: 'plate', make: plate, isNumber: false, sentences: plain },
  {
    kind: 'plate',
    make: plateApart,
    isNumber: false,
    sentences: ['@', '车牌@', '车牌：@，停在路口', '| 3 | @ | 是 |'],
  },
  {
    kind: 'account',
    make: (dice) => dice.one(['zhouguoping', 'li_xiulan', 'w-gy']) + dice.digits(3),
    isNumber: false,
    sentences: ['微信号@', '微信：@', '微信 @，请加'],
  },
  {
    kind: 'account',
    make: (dice) => `${1 + dice.below(9)}${dice.digits(dice.one([6, 8, 9]))}`,
    isNumber: false,
    sentences: ['QQ号 @', 'QQ：@。', 'qq@'],
  },
  {
    kind: 'passport',
    make: (dice) => `${dice.one('EGH')}${dice.digits(8)}`,
    isNumber: false,
    sentences: ['护照号码@', '持护照 @ 出境', '港澳通行证号：@。'],
  },
  { kind: 'email', make: email, isNumber: false, sentences: plain },
  {
    kind: 'named-person',
    make: name,
    isNumber: false,
    sentences: [
      '姓名：@',
      '户主：@，共 4 口人',
      '| 姓名 | 联系电话 |\n| --- | --- |\n| @ | 见表 |',
      '| 序号 | 户主 | 组 |\n|---|---|---|\n| 1 | @ | 三组 |',
      '序号\t联系人\t事项\n1\t@\t路灯',
      '姓名,事项\n@,路灯不亮',
      '姓名\n\n联系电话\n\n@\n\n三组',
      '@（低保户）反映屋顶漏雨。',
      '由@（学生）的母亲来站反映',
      '（@（女，五保户）已入住敬老院）',
      '@系低保户，住房漏雨',
      '村民@、李秀兰等五人联名反映',
      '群众@来电，要求修路。',
      '困难户@的房屋属危房。',
      '老人@在路口摔倒。',
      '村民@家门口积水',
      '残疾人@因病致贫',
      '居民 @ 反映：路灯不亮',
      '低保户@反映路灯不亮。',
      '学生：@，三年级',
      '信访人@多次来访',
      '患者 @ 的医药费',
      '居民@',
      '受助学生（@）',
      '村民@说路不平',
      '举报人@，电话不详',
    ],
  },
  {
    kind: 'named-person',
    make: alignedName,
    isNumber: false,
    sentences: [
      '贫困户@',
      '困难户：@',
      '举报人@',
      '学生 @',
      '姓　名：@',
      '| 户　主 | 组 |\n|---|---|\n| @ | 三 |',
    ],
  },
  {
    kind: 'home-address',
    make: room,
    isNumber: false,
    sentences: ['@', '@漏水', '地点：@', '反映 @ 噪声', '老人住@'],
  },
  {
    kind: 'home-address',
    make: address,
    isNumber: false,
    sentences: ['李秀兰，住@。', '王桂英家住@', '家庭住址：@', '@村民张建国', '@ 陈玉梅'],
  },
];
