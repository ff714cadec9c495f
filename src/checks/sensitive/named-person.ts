import type { Found } from './found.ts';
import { personAt } from './person.ts';

/** Who is called so is no public figure. Of these words none is the beginning of another. */
const CALLED =
  '学生 女童 男童 儿童 孤儿 未成年人 低保户 低保对象 低保家庭 五保户 五保老人 五保对象 特困户 特困人员 供养人员 贫困户 脱贫户 监测户 ' +
  '困难户 困难家庭 残疾人 患者 病人 伤者 死者 受害人 被害人 当事人 举报人 检举人 控告人 投诉人 反映人 来访人 来信人 来电人 上访人 ' +
  '上访户 信访人 村民 居民 社员 群众 住户 户主 业主 租户 房东 农户 老人 监护人 受助人 申请人 嫌疑人 解除人员 矫正对象 吸毒人员 家长 家属';
const CALL = new RegExp(CALLED.replaceAll(' ', '|'), 'g');
/** What may stand between the word and the name. */
const BETWEEN = /[\s“"「（(：:、，,]{0,2}(?:姓名)?[：:]?[ \u3000]?/y;
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
    found.push(...namesFrom(text, skip(BETWEEN, text, behind), isPublic));
    // Two of the words may overlap: 低保户主.
    CALL.lastIndex = called.index + 1;
  }
  return found;
}

/** How many characters of the name of somebody who acts in public stand at an offset. */
export function publicPersonAt(text: string, at: number, isPublic: IsPublic): number {
  return [4, 3, 2].find((length) => isPublic(text.slice(at, at + length))) ?? 0;
}

function namesFrom(text: string, from: number, isPublic: IsPublic): Found[] {
  const found: Found[] = [];
  let at = from;
  for (;;) {
    const known = publicPersonAt(text, at, isPublic);
    const length = known || personAt(text, at);
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

function named(name: string, start: number): Found {
  const masked = `${name.charAt(0)}${'*'.repeat(name.length - 1)}`;
  return { kind: 'named-person', start, end: start + name.length, masked, folded: name };
}
