/** A place in a text where papers say that they are not for everybody. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

const GAP = '[ \\t\\u3000]{0,4}';
/** 国家秘密定密管理: the class, a star, how long it is kept. */
const STARRED = `(?:绝密|机密|秘密|工作秘密)${GAP}[★☆✩✭⭐]`;
const CLASS = `密${GAP}级${GAP}[:：是为]${GAP}(?:绝密|机密|秘密|内部)`;
const BRACKETED = `[【〔\\[(（]${GAP}(?:绝密|机密|秘密|工作秘密|内部|内部资料|内部文件)${GAP}[】〕\\])）]`;
const ALONE = `^[#>*\\- \\t]*(?:绝密|机密|秘密|工作秘密|内部资料|内部文件|注意保存)[! ！\\t\\r]*$`;
const INTERNAL =
  '内部(?:资料|文件|材料|刊物|参考|传阅|使用|掌握|发行)|仅供内部|仅限内部|供领导(?:参阅|参考)';
const NOT_OUTSIDE = '(?:不得|不准|严禁|禁止|请勿|切勿)(?:外传|外泄|翻印|扩散)';
const MARK = new RegExp(
  [STARRED, CLASS, BRACKETED, ALONE, INTERNAL, NOT_OUTSIDE].map((one) => `(?:${one})`).join('|'),
  'gmu',
);
/** Every mark has one of these: nothing else is looked at. */
const SIGNS = ['密', '内部', '外传', '外泄', '翻印', '扩散', '参阅', '领导参考', '注意保存'];
/** Who speaks of such papers does not put one in: 不得公开内部资料, 标着“不得外传”的. */
const SPEAKS_OF =
  /(?:不得|不能|不准|不要|严禁|禁止|防止|避免|标[有着注明]|印有|带有|涉及|含有|夹带|泄露|保守|保护|属于|凡是?|是否|有没有|没有|非)[^。；\n]{0,10}$/u;
const QUOTED = /[“‘《"'][^”’》"'\n]{0,8}$/u;

/** Marks of secret and internal papers, where a paper bears them and does not only speak of them. */
export function findMarks(text: string): Mark[] {
  if (!SIGNS.some((sign) => text.includes(sign))) return [];
  return [...text.matchAll(MARK)].flatMap((match) => {
    const [written] = match;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const isCertain = /[★☆✩✭⭐]|密[ \t\u3000]*级/u.test(written);
    if (!isCertain && (SPEAKS_OF.test(before) || QUOTED.test(before))) return [];
    const lead = written.length - written.trimStart().length;
    const start = match.index + lead;
    return { start, end: start + written.trim().length };
  });
}
