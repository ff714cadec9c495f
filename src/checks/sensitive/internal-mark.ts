import { CLASSES, GAP, HEAD, NO_MORE } from './mark-parts.ts';

/** Not on a line that goes on with the sentence of the one before. */
const NO_FOLD =
  '(?<![，,、][ \\t]{0,4}\\r?\\n[ \\t]{0,12}|[\\u4E00-\\u9FFF][ \\t]{0,4}\\r?\\n[ \\t]{2,12})';
/** Where a text, a line or a sentence begins, or blanks set the mark apart. */
const START = `(?<![\\u4E00-\\u9FFF、，,（(”’》）)\\w])${NO_FOLD}`;
/** The paper itself, of which this is said: 本件为内部资料. */
const OF_PAPER =
  '(?:(?:[本此该](?:内部)?(?:件|文|刊|稿|表|资料|材料|文件|简报)|附件|以上(?:内容|材料|资料)?)(?:[为系是]|属于?)?)?';
const PAPER =
  '(?:内部(?:资料(?!性)|文件|刊物)|(?:仅供|仅限)?内部(?:参考|参阅|传阅)|仅?供领导(?:参阅|参考))';
const OTHER = '内部材料|(?:仅供|仅限)?内部(?:使用|掌握|发行)';

/** Nor is it one of several things of which something is told: 内部资料、涉密文件一律…. */
const NO_LIST = '(?!、(?!注意|请勿|不得|不准|严禁|禁止|切勿))';

/** What says that a paper is internal; 管道内部使用防腐涂层 does not, nor does 内部资料不得带出办公室. */
export const INTERNAL = [
  `${START}${OF_PAPER}(?:${PAPER}|${OTHER})${NO_MORE}${NO_LIST}`,
  `(?<=[，,])${PAPER}${NO_MORE}${NO_LIST}`,
  `(?<=[（(])${PAPER}(?=[，,；;])`,
].join('|');

const FORBIDS = '(?:不得|不准|严禁|禁止|请勿|切勿)(?:外传|外泄|翻印|扩散)';
/** Another mark, and what divides it from this one. */
const BESIDE = `(?<![\\u4E00-\\u9FFF、])${OF_PAPER}(?:${PAPER}|${OTHER}|${CLASSES}|注意保[存密]|此件[不予得宜依申请]{1,4}公开)[，,；;！!]${GAP}`;

/** What forbids to hand a paper on: alone, or beside other marks; 登记本不得外传 tells of a rule. */
export const FORBIDDING = [
  `${START}${OF_PAPER}${FORBIDS}${NO_MORE}`,
  `(?<=[（(]|${BESIDE})${FORBIDS}${NO_MORE}`,
  `(?<=${HEAD})${NO_FOLD}内部(?:资料|文件|材料)${FORBIDS}(?=[。！!"'”]{0,2}[ \\t\\r]*$)`,
].join('|');
