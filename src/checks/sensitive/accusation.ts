import type { Hidden } from './found.ts';
import { personAt } from './person.ts';

/** What people are accused of, of those who hold an office. */
const WRONG =
  '贪污|受贿|行贿|索贿|挪用|侵占|侵吞|截留|私分|虚报冒领|冒领|套取|骗取|以权谋私|优亲厚友|吃拿卡要|中饱私囊|徇私舞弊|公款吃喝|收受|打击报复|买官卖官|贿选|乱搞男女|包养|嫖|赌博|吸毒';
const ACCUSES = '检举|控告|举报|揭发|反映|状告|实名告|告发';
const ROLE =
  '(?:村|社区|镇|乡|站|所|局|校|组|支部|村委会|居委会)?(?:支书|书记|主任|镇长|乡长|村长|村干部|站长|所长|局长|校长|会计|出纳|文书|组长|委员|干部)';
/** An accusation in one sentence: that somebody accuses, whom, of what. */
const ACCUSATION = new RegExp(`(?:${ACCUSES})([^。；！？\\n]{0,24}?)(?:${WRONG})`, 'gu');
const WHOM = new RegExp(ROLE, 'u');
/** Of one of them a rule or a lesson may be told. */
const GENERAL = /(?:渠道|途径|方式|电话|范围|防止|杜绝|严禁|禁止|查处|整治|类)/u;

/** Who is accused of what, as one span. That an accusation was passed on is none. */
export function findAccusations(text: string): Hidden[] {
  return [...text.matchAll(ACCUSATION)].flatMap((match) => {
    const [written, whom = ''] = match;
    if (GENERAL.test(whom) || !(WHOM.test(whom) || hasPerson(whom))) return [];
    const end = match.index + written.length;
    const start = end - written.length + written.indexOf(whom, 2);
    const folded = text.slice(start, end);
    return { start, end, masked: '*'.repeat(folded.length), folded };
  });
}

function hasPerson(text: string): boolean {
  return [...text].some((_, at) => personAt(text, at) > 0);
}
