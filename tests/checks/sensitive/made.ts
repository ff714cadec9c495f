import type { Dice } from './dice.ts';

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
/** Of 18 signs, with the right last one. */
export function identityNumber(dice: Dice): string {
  const digits =
    dice.one(AREAS) +
    `${1930 + dice.below(90)}${pad(1 + dice.below(12))}${pad(1 + dice.below(28))}` +
    dice.digits(3);
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return digits + '10X98765432'.charAt(sum % 11);
}

/** Of 15 digits, as until 1999. */
export function oldIdentityNumber(dice: Dice): string {
  const born = `${pad(30 + dice.below(60))}${pad(1 + dice.below(12))}${pad(1 + dice.below(28))}`;
  return dice.one(AREAS) + born + dice.digits(3);
}

/** Of China UnionPay. */
export function unionPay(dice: Dice): string {
  return withLuhn(`62${dice.digits(dice.one([13, 16]))}`);
}

/** Of another network. */
export function otherCard(dice: Dice): string {
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

/** Of any network. */
export function mobile(dice: Dice): string {
  return `1${3 + dice.below(7)}${dice.digits(9)}`;
}

/** With its area code. */
export function landline(dice: Dice): string {
  const area = dice.one(['010', '021', '0571', '0591', '0377', '0834', '023']);
  const number = `${2 + dice.below(7)}${dice.digits(area.length === 3 ? 7 : 6 + dice.below(2))}`;
  return area + dice.one(['-', '', ' ', '—', '－']) + number;
}

/** Of a car, also of one that runs on new energy. */
export function plate(dice: Dice): string {
  const signs = Array.from({ length: dice.one([5, 6]) }, (_, at) =>
    at < 2 && dice.chance(4) ? dice.one(LETTERS) : String(dice.below(10)),
  );
  return dice.one(PROVINCES) + dice.one(LETTERS) + dice.one(['', '·', ' ', '-']) + signs.join('');
}

/** Every sign of it apart. */
export function plateApart(dice: Dice): string {
  return [...`${dice.one(PROVINCES)}${dice.one(LETTERS)}${dice.digits(5)}`].join(' ');
}

/** With @ in several forms. */
export function email(dice: Dice): string {
  const local = dice.one(['zhang.san', 'lixiulan', 'wang_gy', 'a1']) + dice.digits(3);
  return (
    local + dice.one(['@', '＠', '@', '(at)']) + dice.one(['qq.com', '163.com', 'mail.sina.com.cn'])
  );
}

/** Of anybody. */
export function name(dice: Dice): string {
  if (dice.chance(4)) return dice.one(COMMON) + dice.one(WHOLE);
  const given = dice.chance(7) ? dice.one(GIVEN) : dice.one(GIVEN) + dice.one(GIVEN);
  return (dice.chance(50) ? dice.one(ALL) : dice.one(COMMON)) + given;
}

/** As wide as a name of three characters, or every character apart. */
export function alignedName(dice: Dice): string {
  const given = dice.chance(2) ? [dice.one(GIVEN)] : [dice.one(GIVEN), dice.one(GIVEN)];
  return [dice.one(COMMON), ...given].join(dice.one(['　', ' ', '  ']));
}

/** Down to the room where somebody lives. */
export function room(dice: Dice): string {
  const door = `${1 + dice.below(6)}0${1 + dice.below(4)}`;
  return dice.one([
    `云溪街${1 + dice.below(90)}号${1 + dice.below(4)}单元${door}室`,
    `新苑小区${1 + dice.below(9)}幢${1 + dice.below(4)}单元${door}室`,
    `老茶厂宿舍${1 + dice.below(9)}栋${1 + dice.below(4)}单元${door}`,
    `金桂花园${1 + dice.below(9)}-${1 + dice.below(4)}-${door}`,
    `幸福家园${1 + dice.below(9)}号楼${door}室`,
  ]);
}

/** Down to the door. */
export function address(dice: Dice): string {
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
