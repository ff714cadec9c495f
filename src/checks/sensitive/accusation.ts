import { hasPerson, isUndone, tellsNobody } from './accused.ts';
import type { Hidden } from './found.ts';
import { personAt } from './person.ts';

/** What people are accused of, of those who hold an office. */
const OFFICIAL =
  '贪污|受贿|行贿|索贿|挪用|侵占|侵吞|截留|私分|虚报冒领|冒领|套取|骗取|以权谋私|优亲厚友|吃拿卡要|中饱私囊|徇私舞弊|公款吃喝|收受(?=[^，。；\\n]{0,10}(?:贿|财|礼|红包|好处|现金|钱|回扣|烟|酒|卡|宴))|打击报复|买官卖官|贿选|乱搞男女|包养|嫖|赌博|吸毒';
/** What anybody is accused of; it counts only behind a word that is used for nothing but accusing. */
const ANY =
  '打人|打伤|殴打|辱骂|骂人|打骂|虐待|家暴|骚扰|猥亵|强奸|威胁|恐吓|敲诈|勒索|诈骗|偷|盗|抢|霸占|强占|强拆|乱收费|逃税|漏税|造假|作假|售假|无证|欠薪|克扣|拖欠|毁林|砍伐|开设|贩毒|涉黑|黑恶|放高利贷|行骗|包庇';
/** What a town is told of its inns and neighbours every day; against an office or a name it accuses. */
const ORDINARY = '占用|违建|违章|污染';
/** What notices speak of in general; who is named beside it is accused. */
const VAGUE = '违法|违规|违纪|渎职|失职|不作为|乱作为';
const ACCUSES = '检举|控告|举报|揭发|状告|实名告|告发';
/** Who may have done so; of others, an inn or a workshop, a town is told every day. */
const ROLE =
  '(?:村|社区|镇|乡|站|所|局|校|组|支部|村委会|居委会)?(?:支书|书记|主任|镇长|乡长|村长|村干部|站长|所长|局长|校长|会计|出纳|文书|组长|委员|干部)';
const ANYBODY =
  '邻居|邻里|老板|经理|厂长|场长|店主|房东|承包人|包工头|民警|警察|辅警|干警|城管|法官|教师|老师|医生|护士|丈夫|妻子|儿子|女婿|儿媳|公婆|婆婆|同事|同村人|工作人员';
const WHOM = new RegExp(ROLE, 'u');
const WHO = new RegExp(`${ROLE}|${ANYBODY}`, 'u');
/** An accusation in one sentence: that somebody accuses, whom, of what. */
const OF_OFFICE = new RegExp(`(?:${ACCUSES}|反映)([^。；！？\\n]{0,24}?)(?:${OFFICIAL})`, 'gu');
const OF_ANYBODY = new RegExp(`(?:${ACCUSES})([^，,。；！？\\n]{0,16}?)(?:${ANY})`, 'gu');
const OF_ORDINARY = new RegExp(`(?:${ACCUSES})([^，,。；！？\\n]{0,16}?)(?:${ORDINARY})`, 'gu');
const VAGUELY = new RegExp(`(?:${ACCUSES})([^，,。；！？\\n]{0,16}?)(?:${VAGUE})`, 'gu');
const NOBODY = /(?!)/u;
/** Somebody accused by name, whatever of. 举报人 is who accuses. */
const BY_NAME = new RegExp(
  `(?:控告|检举|状告|告发|揭发)(?:了|过)?((?:[\\u4E00-\\u9FFF]{0,6}(?:${ROLE}|${ANYBODY}))?)`,
  'gu',
);
/** Of one of them a rule or a lesson may be told. */
const GENERAL =
  /(?:渠道|途径|方式|电话|范围|防止|杜绝|严禁|禁止|查处|整治|类|人员?权|权利|不得|奖励|属于|须知|任何|[、，]举报)/u;

/** Who is accused of what, as one span. That an accusation was passed on is none. */
export function findAccusations(text: string): Hidden[] {
  if (!/[举告揭]|反映/.test(text)) return [];
  return joined(text, [
    ...said(text, OF_OFFICE, WHOM),
    ...said(text, OF_ANYBODY, WHO),
    ...said(text, OF_ORDINARY, WHOM),
    ...said(text, VAGUELY, NOBODY),
    ...byName(text),
  ]);
}

function said(text: string, form: RegExp, role: RegExp): Hidden[] {
  return [...text.matchAll(form)].flatMap((match) => {
    const [written, whom = ''] = match;
    const named = hasPerson(whom);
    const end = match.index + written.length;
    if (GENERAL.test(whom) || isUndone(whom) || !(role.test(whom) || named)) return [];
    if (!named && tellsNobody(text, { start: match.index, whom, end })) return [];
    return hidden(text, end - written.length + written.indexOf(whom, 2), end);
  });
}

function byName(text: string): Hidden[] {
  return [...text.matchAll(BY_NAME)].flatMap(({ 0: written, 1: role = '', index }) => {
    const at = index + written.length;
    const length = personAt(text, at);
    return length === 0 ? [] : hidden(text, at - role.length, at + length);
  });
}

function hidden(text: string, start: number, end: number): Hidden {
  const folded = text.slice(start, end);
  return { start, end, masked: '*'.repeat(folded.length), folded };
}

/** In order; those that overlap as one. */
function joined(text: string, found: readonly Hidden[]): Hidden[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart.map(({ start, end }) => hidden(text, start, end));
}
