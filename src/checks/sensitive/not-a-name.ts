import { isCrop } from './crops.ts';

/** A body, an estate or a fund: 金山小学, 康宁中心, 万科城市花园. */
const SCHOOL =
  '(?:小学|中学|大学|学校|幼儿园)(?!毕业|肄业|结业|文化|学历|辍学|期间|阶段|在读|就读|时|没|未)';
const BODY =
  '(?:中心(?![地区脏里])|公园|花园|家园|名苑|小区|新村|社区|基金|置业|物业|地产|集团|(?:有限)?公司|城市|国际|艺术团|合作社|医院|养老院|敬老院|水库|电站|广场|公路|大道|大桥|隧道|车站|码头|市场|商场|超市|酒店|银行|大厦|山庄|农场|林场|景区|工业园|产业园|慈善)';
/** Not on the way to one, nor at one. */
const NAMING = '[^在到去往于的和与及说来跟由从向是找离对经住进出我你他这那有没\\s“”（）、，。：]';
const BODY_BEHIND = new RegExp(`[\\u4E00-\\u9FFF]${NAMING}{1,2}?(?:${SCHOOL}|${BODY})`, 'y');
/** In marks of quotation, with what it is behind them: “常青”艺术团. */
const BRAND =
  /[\u4E00-\u9FFF]{2,4}[”"」](?:[艺文合舞秧]|志愿|服务|[老少]年|[小花公家]园|小区|品牌|工程|行动|项目|基金|活动|驿站|队|团|苑)/y;
/** In marks of quotation and with its kind: “康居苑”. */
const ESTATE = /[\u4E00-\u9FFF]{2,4}(?<=[苑园府居邸])[”"」]/y;
/** What old people easily do, what pupils wear, and other words with what makes them words. */
const WORDS = new RegExp(
  [
    '易(?:走[失丢]|受[骗伤损凉]|摔[跤倒]|感[冒染]|忘事|迷路|跌倒|上当|疲劳|失眠|孤独|误[食服])',
    '戴(?:[好上着](?=了|[头安口红帽护手眼])|安全|头盔|口罩|红领巾|眼镜|护)',
    '高(?:素质|质量|水平|收入|风险|学历|标准|品质|技能|血压)',
    '万(?:[名余多人户]|[科达邦](?=[城花广小物置地项公府云翡金]))',
    '高年级|龙舟[赛队竞比邀文活]|常青树|黄梅[天戏季]|梅雨[季天期]|梅花鹿|桂花[树香]|杨[树柳](?:[飞絮树]|毛毛)|童子鸡|金华火腿|金山银山|金钥匙|林荫[道路树]|柏树[林苗]|黄土[坡路地]|白鹭[洲湖]|白云山|雷雨[天季]|贺岁[片活演晚联]',
    '(?:金桂|江滨|康居|安居|阳光|江南|金色|金都|龙泉)[苑府居庭城]',
    '江[东南西北](?:片|一带|岸)|江(?:湖河|河湖|湖[、，])',
    '单[月日周季][用耗缴平最累水电消收]',
    '祝[贺愿福](?=[\\u4E00-\\u9FFF]{2})(?!反映|提出|要求|申请|投诉|举报|来)',
  ].join('|'),
  'y',
);

/** Whether what reads like a name at an offset of a text is something else, as what follows tells. */
export function isNoName(text: string, at: number): boolean {
  return (
    isCrop(text, at) || [BODY_BEHIND, BRAND, ESTATE, WORDS].some((form) => isAt(form, text, at))
  );
}

function isAt(form: RegExp, text: string, at: number): boolean {
  form.lastIndex = at;
  return form.test(text);
}
