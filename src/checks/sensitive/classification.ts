import { FORBIDDING, INTERNAL } from './internal-mark.ts';
import { apart, CLASSES, GAP, HEAD, LINE, NO_MORE, oneOf } from './mark-parts.ts';

/** A place in a text where papers say that they are not for everybody. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

const STAR = '[★☆✩✭⭐]';
/** 国家秘密定密管理: the class, a star, how long it is kept; by some the star is put first. */
const STARRED = `${CLASSES}${GAP}${STAR}|${STAR}${GAP}${CLASSES}`;
const CLASS = `密${GAP}级${GAP}[:：是为|]${GAP}(?:${CLASSES}|${apart('内部')})`;
const OPEN = `[【〔\\[(（]${GAP}`;
const CLOSE = `${GAP}[】〕\\])）]`;
const PAPER = oneOf('内部资料', '内部文件');
const SAID_OF_PAPER = `(?:${CLASSES}|${PAPER}|${oneOf('内部', '不予公开', '不公开')}|(?:仅供|仅限)?内部(?:使用|参考|传阅|参阅))`;
/** Behind a place it says who may go in. */
const NO_PLACE = '(?<![场堂室所道路库院楼房厕])';
/** Before a title or behind one; 停车场（内部）对外开放 has none. */
const BRACKETED = [
  `${OPEN}${oneOf('绝密', '机密')}${CLOSE}`,
  `(?<=${HEAD})${OPEN}${SAID_OF_PAPER}${CLOSE}`,
  `${NO_PLACE}${OPEN}${SAID_OF_PAPER}${CLOSE}(?=[*》”"']*[ \\t\\r]*(?:$|\\|))`,
  `${OPEN}${PAPER}${CLOSE}(?![\\u4E00-\\u9FFF、])`,
].join('|');
const LINE_END = '[! ！*\\t\\u3000\\r]*$';
const ALONE = `${LINE}(?:${CLASSES}|${PAPER}|注意保存|不予公开|不宜公开)${LINE_END}`;
/** The whole of a value: `note: 机密`. */
const VALUE = `^[ \\t\\-]*[A-Za-z]+:[ \\t]+["'“]?${CLASSES}["'”]?[ \\t\\r]*$`;
/** With blanks between it is typeset as a mark, and no part of a sentence. */
const INTERNAL_APART =
  '内[ \\t\\u3000]{1,4}部[ \\t\\u3000]{1,4}(?:资|文|材|刊)[ \\t\\u3000]{1,4}[料件物]';
/** 公文公开属性: what the office that wrote a paper has said of it. */
const NOT_PUBLIC = `此件(?:不予|不得|不宜|不|依申请)公开|公开(?:属性|方式|类别|选项)${GAP}[:：|]${GAP}(?:不予公开|不公开|依申请公开)${NO_MORE}`;
const MARK = new RegExp(
  [STARRED, CLASS, BRACKETED, ALONE, VALUE, INTERNAL, INTERNAL_APART, FORBIDDING, NOT_PUBLIC]
    .map((one) => `(?:${one})`)
    .join('|'),
  'gmu',
);
/** Every mark has one of these, and hardly a record has: nothing else is looked at. */
const SIGN =
  /[绝机秘][ \t\u3000]*密|密[ \t\u3000]*级|内[ \t\u3000]*部|外[传泄]|翻印|扩散|参阅|领导参考|注意保存|此件|不[ \t\u3000予宜]*公|依申请公开/;
/** Who speaks of such papers does not put one in: 不得公开内部资料, 标着“不得外传”的. */
const SPEAKS_OF =
  /(?:不得|不能|不准|不要|严禁|禁止|防止|避免|标[有着注明]|印有|带有|涉及|含有|夹带|泄露|保守|保护|属于|凡是?|是否|有没有|没有|非)[^。；\n]{0,10}$/u;
/** Not where the quotation marks are those of a value. */
const QUOTED = /(?<![A-Za-z]:[ \t]{1,4})[“‘《"'][^”’》"'\n]{0,8}$/u;
/** What is neither said of a paper nor quoted. */
const CERTAIN = /[★☆✩✭⭐]|密[ \t\u3000]*级|内[ \t\u3000]+部|^[ \t-]*[A-Za-z]+:/u;

/** Marks of secret and internal papers, where a paper bears them and does not only speak of them. */
export function findMarks(text: string): Mark[] {
  if (!SIGN.test(text)) return [];
  return [...text.matchAll(MARK)].flatMap((match) => {
    const [written] = match;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (!CERTAIN.test(written) && (SPEAKS_OF.test(before) || QUOTED.test(before))) return [];
    const lead = written.length - written.trimStart().length;
    const start = match.index + lead;
    return { start, end: start + written.trim().length };
  });
}
