import type { Found } from './found.ts';
import { isCommonInNames } from './given-names.ts';
import { personAt } from './person.ts';
import { surnameAt } from './surnames.ts';

/** Who is called so is no public figure. Of these words none is the beginning of another. */
const CALLED =
  '学生 女童 男童 儿童 孤儿 未成年人 低保户 低保对象 低保家庭 五保户 五保老人 五保对象 特困户 特困人员 供养人员 贫困户 脱贫户 监测户 ' +
  '困难户 困难家庭 残疾人 患者 病人 伤者 死者 受害人 被害人 当事人 举报人 检举人 控告人 投诉人 反映人 来访人 来信人 来电人 上访人 ' +
  '上访户 信访人 村民 居民 社员 群众 住户 户主 业主 租户 房东 农户 老人 监护人 受助人 申请人 嫌疑人 解除人员 矫正对象 吸毒人员 家长 家属 ' +
  '联系人 租客 孕妇 产妇 病患 职工 工人 民工 农民 商户 摊主 店主 车主 司机 留守儿童 留守老人 独居老人 空巢老人 小学生 中学生 大学生 遇难者';
const CALL = new RegExp(CALLED.replaceAll(' ', '|'), 'g');
/** Between a name and the word behind it that says what somebody is: 张三（女，学生）, 张志强系低保户. */
const BRACKET = /[（(【[][^（()）\n]{0,6}$/u;
const VERB = /(?:系|是|为|是一名|系一名)$/u;
/** What may stand between the word and the name. */
const BETWEEN = /[\s“"「（(：:、，,]{0,2}(?:姓名)?[：:]?[ \u3000]?/y;
const CERTAIN = /[：:（(“"「]/;
/** Between the names of a list. */
const AND = /[、，,\s和与及]{1,2}/y;

/** Whether somebody of this name acts in public. */
export type IsPublic = (name: string) => boolean;

/** Full names of residents, pupils and others in need, directly behind what they are. */
export function findNamedPersons(text: string, isPublic: IsPublic): Found[] {
  const found: Found[] = [];
  CALL.lastIndex = 0;
  for (let called = CALL.exec(text); called; called = CALL.exec(text)) {
    const behind = called.index + called[0].length;
    found.push(...nameBefore(text, called.index, isPublic), ...namesFrom(text, behind, isPublic));
    // Two of the words may overlap: 低保户主.
    CALL.lastIndex = called.index + 1;
  }
  return found;
}

/** How many characters of the name of somebody who acts in public stand at an offset. */
export function publicPersonAt(text: string, at: number, isPublic: IsPublic): number {
  return [4, 3, 2].find((length) => isPublic(text.slice(at, at + length))) ?? 0;
}

function nameBefore(text: string, word: number, isPublic: IsPublic): Found[] {
  const lead = text.slice(Math.max(0, word - 12), word);
  const bracket = BRACKET.exec(lead)?.[0];
  const link = bracket ?? VERB.exec(lead)?.[0];
  if (link === undefined) return [];
  const end = word - link.length;
  const names = [4, 3, 2].map((length) => text.slice(Math.max(0, end - length), end));
  if (names.some(isPublic)) return [];
  const name = names.find((one) => isNameBefore(one, bracket === undefined));
  return name === undefined ? [] : [named(name, end - name.length)];
}

/** Much can stand before 是 and 为; a name there has no unusual characters. */
function isNameBefore(text: string, isUsual: boolean): boolean {
  const given = text.slice(surnameAt(text, 0));
  if (personAt(text, 0, isUsual ? 'near' : 'certain') !== text.length) return false;
  return !isUsual || [...given].every(isCommonInNames);
}

function namesFrom(text: string, from: number, isPublic: IsPublic): Found[] {
  const found: Found[] = [];
  let at = skip(BETWEEN, text, from);
  const expected = CERTAIN.test(text.slice(from, at)) ? 'certain' : 'near';
  for (;;) {
    const known = publicPersonAt(text, at, isPublic);
    const length = known || personAt(text, at, expected);
    if (length === 0) return found;
    if (known === 0) found.push(named(text.slice(at, at + length), at));
    const next = skip(AND, text, at + length);
    if (next === at + length) return found;
    at = next;
  }
}

/** The offset behind what a sticky expression takes. */
function skip(what: RegExp, text: string, at: number): number {
  what.lastIndex = at;
  return what.test(text) ? what.lastIndex : at;
}

/** A name as it is found. */
export function named(name: string, start: number): Found {
  const masked = `${name.charAt(0)}${'*'.repeat(name.length - 1)}`;
  return { kind: 'named-person', start, end: start + name.length, masked, folded: name };
}
