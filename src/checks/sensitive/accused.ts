import { personAt } from './person.ts';

/** Words about an accusation: where its verb begins, who is accused, and where it ends. */
interface Told {
  readonly start: number;
  readonly whom: string;
  readonly end: number;
}

/** What is called after somebody is not a person: 金城化工厂. */
const BODY = /[厂店场社馆院矿站吧楼坊]|公司|企业|工地|超市|码头/u;
/** Behind a person: where it was done, or to whom. */
const APART = /^[在到于的和与对向把]/u;
/** What was done to somebody or something, or was not done at all: 河道被侵占, 没有套取. */
const UNDONE = /被$|(?<!有)没有?$|(?<!有)[没未]$|不存在$/u;
/** Somebody asks for the way to accuse: 问怎样举报. */
const ASKS = /(?:怎样|怎么|如何|哪里|何处|向谁|找谁)[^，,。；\n]{0,4}$/u;
/** All of them: 检举控告党员干部违反党的纪律. */
const ALL = /党员(?:领导)?干部|公职人员|监察对象/u;
/** Somebody has done so: what follows is the case, not advice. */
const DONE = /(?:来信|来电|来访|来件|匿名|实名|收到|接到|有人|[封件名位]|信中)[^，,。；\n]{0,6}$/u;
const CLAUSE = '[^，,。；！？\\n]';
const WAY = '(?:到|向|拨打|打|直接|联系|交|送|找|致电|通过|登录)';
const WHERE = `(?:可(?![能疑])|应|请(?:可|${WAY}))`;
const CALL = `(?:拨?打|拨|致电)${CLAUSE}{0,6}\\d{5}`;
/** Where to go with it: …的，请向县纪委监委反映; …的线索，请交镇纪委; …打12333. */
const ADVISES = new RegExp(
  [
    `^${CLAUSE}{0,16}的[，,](?:${WHERE}|${WAY}|由${CLAUSE}{2,14}受理)`,
    `^${CLAUSE}{0,16}(?:的|线索|行为|问题)[，,]?${WHERE}`,
    `^${CLAUSE}{0,8}${CALL}`,
    `^${CLAUSE}{0,16}的(?:渠道|途径|办法|电话|受理)`,
  ].join('|'),
  'u',
);
/** Nobody is said to have done so, and then: …，请拨打12333. */
const TO_CALL = new RegExp(`^${CLAUSE}{0,8}[，,](?:请|可)?${CALL}`, 'u');
const BEGINS = /(?:^|[^\u4E00-\u9FFF]|需要?|想要?|如果?|若)$/u;
/** That such things be looked into, whoever does them: …等问题能及时查处. */
const WISHED = new RegExp(`^${CLAUSE}{0,12}等?问题${CLAUSE}{0,4}(?:能|得到|做到)`, 'u');
/** Somebody or other, of whom something is suggested: 个别村干部…，建议公开. */
const SOME = /^(?:了|过)?(?:有?个别|有的|有些|一些|少数|部分)/u;
const SUGGESTS = /^[^。；！？\n]{0,20}[，,][^。；！？\n]{0,6}(?:建议|希望|应当)/u;

/** Whether it is said that nothing was done, or to somebody. */
export function isUndone(whom: string): boolean {
  return UNDONE.test(whom);
}

/** Whether words about accusing somebody without a name tell of nobody: how to do it, or what would be good. */
export function tellsNobody(text: string, { start, whom, end }: Told): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 48);
  if (ASKS.test(before) || ALL.test(whom)) return true;
  if (ADVISES.test(behind)) return !DONE.test(before);
  if (TO_CALL.test(behind) && BEGINS.test(before)) return true;
  return WISHED.test(behind) || (SOME.test(whom) && SUGGESTS.test(behind));
}

/** Whether a text holds a name that is not the beginning of what a body is called. */
export function hasPerson(text: string): boolean {
  return [...text].some((_, at) => {
    const length = personAt(text, at);
    if (length === 0) return false;
    const behind = text.slice(at + length, at + length + 3);
    return !BODY.test(text.slice(at + 1, at + length) + (APART.test(behind) ? '' : behind));
  });
}
