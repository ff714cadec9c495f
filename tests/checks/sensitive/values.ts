import type { SensitiveKind } from '#checks/sensitive/found.ts';
import type { Dice } from './dice.ts';

/** How to make a value of a kind and the sentences that it stands in; `@` is the value. */
export interface Maker {
  readonly kind: SensitiveKind;
  readonly make: (dice: Dice) => string;
  /** Whether its digits can be written otherwise. */
  readonly isNumber: boolean;
  readonly sentences: readonly string[];
}

const AREAS = ['110105', '330102', '350128', '410725', '510902', '620102', '440305', '370112'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** The hundred most common surnames as the Ministry of Public Security counts them: 85 of 100 people. */
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常';
/** 百家姓, from its beginning to its end, rare ones and all. */
const ALL = [
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公',
  ...'万俟 司马 上官 欧阳 夏侯 诸葛 闻人 东方 赫连 皇甫 尉迟 公羊 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公孙 仲孙 轩辕 令狐 钟离 宇文 长孙 慕容 鲜于 闾丘 司徒 司空'.split(
    ' ',
  ),
];
// As they are counted in real lists of names, not as the detector knows them.
const GIVEN =
  '伟芳秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰玉梅春生金荣海燕建国志华红玲国庆德福长根水珍菊香宝才文斌小雨子涵浩宇梓萱思琪俊豪雪莲凤仙月娥彩云金花银花素珍大勇二妹' +
  '辉鹏波龙飞鑫婷慧丹倩莉琴萍燕颖琳欣怡佳宁凯峰林森东旭晨阳';
/** Whole given names of several generations. */
const WHOLE =
  '家辉 振华 永康 世昌 克勤 守信 正义 学礼 树人 兴旺 有才 万里 云飞 天宇 一鸣 亦菲 若曦 诗涵 语嫣 奕辰 沐宸 昊然 俊熙 雅婷 淑贞 惠芬 爱莲 翠兰 腊梅 冬生 秋菊 夏荷 锁柱 铁牛 石头 满仓 得胜 解放 援朝 卫东 跃进 四清 家宝 招弟 来福 狗剩 毛妹 桂香 玉兰'.split(
    ' ',
  );
const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

const pad = (number: number) => String(number).padStart(2, '0');
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
    kind: 'home-address',
    make: address,
    isNumber: false,
    sentences: ['李秀兰，住@。', '王桂英家住@', '家庭住址：@', '@村民张建国', '@ 陈玉梅'],
  },
];

function identityNumber(dice: Dice): string {
  const digits =
    dice.one(AREAS) +
    `${1930 + dice.below(90)}${pad(1 + dice.below(12))}${pad(1 + dice.below(28))}` +
    dice.digits(3);
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return digits + '10X98765432'.charAt(sum % 11);
}

function oldIdentityNumber(dice: Dice): string {
  const born = `${pad(30 + dice.below(60))}${pad(1 + dice.below(12))}${pad(1 + dice.below(28))}`;
  return dice.one(AREAS) + born + dice.digits(3);
}

function unionPay(dice: Dice): string {
  return withLuhn(`62${dice.digits(dice.one([13, 16]))}`);
}

function otherCard(dice: Dice): string {
  return withLuhn(`${dice.one(['4', '5', '9'])}${dice.digits(dice.one([14, 17]))}`);
}

function withLuhn(digits: string): string {
  return [...'0123456789'].map((last) => digits + last).find(passesLuhn) ?? digits;
}

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function mobile(dice: Dice): string {
  return `1${3 + dice.below(7)}${dice.digits(9)}`;
}

function landline(dice: Dice): string {
  const area = dice.one(['010', '021', '0571', '0591', '0377', '0834', '023']);
  const number = `${2 + dice.below(7)}${dice.digits(area.length === 3 ? 7 : 6 + dice.below(2))}`;
  return area + dice.one(['-', '', ' ', '—', '－']) + number;
}

function plate(dice: Dice): string {
  const signs = Array.from({ length: dice.one([5, 6]) }, (_, at) =>
    at < 2 && dice.chance(4) ? dice.one(LETTERS) : String(dice.below(10)),
  );
  return dice.one(PROVINCES) + dice.one(LETTERS) + dice.one(['', '·', ' ', '-']) + signs.join('');
}

function email(dice: Dice): string {
  const local = dice.one(['zhang.san', 'lixiulan', 'wang_gy', 'a1']) + dice.digits(3);
  return (
    local + dice.one(['@', '＠', '@', '(at)']) + dice.one(['qq.com', '163.com', 'mail.sina.com.cn'])
  );
}

function name(dice: Dice): string {
  if (dice.chance(4)) return dice.one(COMMON) + dice.one(WHOLE);
  const given = dice.chance(7) ? dice.one(GIVEN) : dice.one(GIVEN) + dice.one(GIVEN);
  return (dice.chance(50) ? dice.one(ALL) : dice.one(COMMON)) + given;
}

function address(dice: Dice): string {
  const door = 1 + dice.below(300);
  return dice.one([
    `云溪镇下溪村${dice.one('一二三四五')}组${door}号`,
    `石桥村3组${door}号`,
    `河东路${door}号${1 + dice.below(9)}栋2单元${door}室`,
    `新苑小区${1 + dice.below(20)}栋${door}室`,
    `老街${door}号`,
    `云溪镇石桥社区幸福路${door}号院${1 + dice.below(9)}号楼${1 + dice.below(30)}室`,
    `下溪村李家湾${1 + dice.below(9)}组 ${door} 号`,
  ]);
}
