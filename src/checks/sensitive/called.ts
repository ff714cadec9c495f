import { tableOf } from './table.ts';

/** Who is called so is no public figure. */
const PEOPLE = (
  '学生 女童 男童 儿童 孤儿 未成年人 低保户 低保对象 低保家庭 五保户 五保老人 五保对象 特困户 特困人员 供养人员 贫困户 脱贫户 监测户 ' +
  '困难户 困难家庭 残疾人 患者 病人 伤者 死者 受害人 被害人 当事人 举报人 检举人 控告人 投诉人 反映人 来访人 来信人 来电人 上访人 ' +
  '上访户 信访人 村民 居民 社员 群众 住户 户主 业主 租户 房东 农户 老人 监护人 受助人 申请人 嫌疑人 解除人员 矫正对象 吸毒人员 家长 家属 ' +
  '联系人 租客 孕妇 产妇 病患 职工 工人 民工 农民 商户 摊主 店主 车主 司机 留守儿童 留守老人 独居老人 空巢老人 小学生 中学生 大学生 遇难者'
).split(' ');
/** Words for a name itself. */
const FIELDS = ['姓名', '名字', '户名', '收款人', '持卡人', '经办人'];
/** Of the people those whose names stand below the word for them. */
const HEADERS = new Set([
  ...FIELDS,
  ...'户主 业主 租户 联系人 申请人 受助人 监护人 家长 当事人 反映人 来访人 信访人 低保户 五保户 困难户 脱贫户 监测户 残疾人'.split(
    ' ',
  ),
]);

const words = new Set([...PEOPLE, ...FIELDS]);
const fields = new Set(FIELDS);
const LENGTHS = [5, 4, 3, 2].filter((length) => [...words].some((word) => word.length === length));
/** A table of last characters, and the last two as one number, tell most places where no word ends. */
const lasts = tableOf([[1, [...words].map((word) => word.slice(-1)).join('')]]);
const pairs = new Set([...words].map((word) => pairBefore(word, word.length)));

/** A word in a text for people who do not act in public, or for a name. */
export interface Called {
  readonly start: number;
  readonly end: number;
  /** 姓名 and the like: what they are is said of nobody. */
  readonly isField: boolean;
  /** May stand over a column, or before a colon. */
  readonly isHeader: boolean;
}

/** Every such word of a text, in order; of two that end in the same place the longer. */
export function calledIn(text: string): Called[] {
  const found: Called[] = [];
  for (let end = 2; end <= text.length; end += 1) {
    if (lasts[text.charCodeAt(end - 1)] !== 1 || !pairs.has(pairBefore(text, end))) continue;
    const length = LENGTHS.find((many) => many <= end && words.has(text.slice(end - many, end)));
    if (length === undefined) continue;
    const word = text.slice(end - length, end);
    found.push({
      start: end - length,
      end,
      isField: fields.has(word),
      isHeader: HEADERS.has(word),
    });
  }
  return found;
}

function pairBefore(text: string, end: number): number {
  return text.charCodeAt(end - 2) * 0x10000 + text.charCodeAt(end - 1);
}
