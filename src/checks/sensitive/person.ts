import { isCommonWord } from './common-words.ts';
import { isCommonInNames } from './given-names.ts';
import { isNoName } from './not-a-name.ts';
import { isSurname, surnameAt } from './surnames.ts';
import { isWord } from './words-like-names.ts';

/** Surnames that are more often other words. */
const MOSTLY_WORDS = new Set('向于应连成管常尚原危路车');
/** Characters that no given name has. */
const NEVER =
  /[某的了吗呢吧啊着们我你他她它这那哪谁什么怎要会能可不没未就也都还又再很太更最只被把给使或及而且但因所以对往到在是说看见听找做办打拿吃住买卖送收交已曾]/;
/** With a surname before them these address a person and hide the name, or name a place. */
const TITLES =
  /^(?:先生|女士|小姐|太太|大爷|大妈|大叔|大婶|大娘|大伯|大姐|大哥|大嫂|阿姨|叔叔|伯伯|奶奶|爷爷|婆婆|公公|老汉|老太|老人|老师|老伯|师傅|医生|校长|主任|书记|同志|同学|[氏姓老镇村乡县市省区路街巷庄屯寨湾坝岭沟塘坪坑岗店集桥])/;
/** Words that stand behind a name. */
const BEHIND =
  /^(?:反映|提出|要求|认为|表示|申请|投诉|举报|咨询|请求|希望|领取|本人|今年|现年|电话|身份|手机|联系|户籍|就读|在读|资助|受助|救助|生活|家庭|打来|上访|信访|不慎|突然|去世|死亡|住院|确诊|承包|作为|同志|同学|女士|先生|夫妇|夫妻|[等的说称提来到家因患被向在于和与及一户为之从住是有获考经给去也已诉名自生父母妻丈受病告两三四跟问询走摔跌骑驾开残失无独遭遇签写寄送交缴代系属发建把对当没不还又只常每刚正曾就却便才都用以让叫请帮替拿买卖租借欠种养想愿能会可该应多先再即仍昨夜身名年独单的])/;
/** Those of them that leave no doubt. */
const SURELY_BEHIND =
  /^(?:反映|提出|要求|申请|投诉|举报|患|家住|家中|的|等人|多次|同学|女士|先生|因病|说)/;

/** Mostly the whole family: 李家. */
const FAMILY = '家';
/** What names of places end in, and names of people hardly. */
const PLACE_END = /[村镇乡县市区路街巷组社屯庄寨湾坝沟塘坪坑桥店站校厂场]/;
/** Behind a surname and one character of a given name these make a place or a body of it. */
const PLACES = /^[村镇乡县市区路街巷组社屯庄寨湾坝岭沟塘坪坑店桥河江山湖岭园林站校厂场]/;

/** How sure it is that a name stands somewhere: no way to tell; behind 村民; behind 村民： or in brackets. */
export type Expected = 'unknown' | 'near' | 'certain';

/** How many characters of a full name stand at an offset of a text; 0 where there is none. */
export function personAt(text: string, at: number, expected: Expected = 'unknown'): number {
  const surname = surnameAt(text, at) || (expected === 'certain' ? rareSurnameAt(text, at) : 0);
  const [one = '', two = ''] = text.slice(at + surname, at + surname + 2);
  if (surname === 0 || !isGiven(one) || TITLES.test(one + two)) return 0;
  if (isNoName(text, at)) return 0;
  const behindLong = text.slice(at + surname + 2, at + surname + 6);
  const isLong = isGiven(two) && isLongName(one, two, behindLong);
  const behindShort = text.slice(at + surname + 1, at + surname + 5);
  const doubt = surname === 1 ? doubtOf(text.charAt(at), one, expected) : 'none';
  const isCommon = isCommonInNames(one) && isCommonInNames(two);
  if (doubt === 'none') {
    if (one === FAMILY) return isLong && isOfFamily(two, behindLong) ? surname + 2 : 0;
    if (isLong) return surname + 2;
    return isShortName(one, behindShort, expected) ? surname + 1 : 0;
  }
  if (isLong && isCommon && (doubt === 'some' || isSure(behindLong))) return surname + 2;
  if (doubt === 'much')
    return isLong && isCommonInNames(two) && isSure(behindLong) ? surname + 2 : 0;
  return isCommonInNames(one) && SURELY_BEHIND.test(behindShort) ? surname + 1 : 0;
}

/** How likely it is that what reads like a surname and what follows are another word. */
function doubtOf(first: string, one: string, expected: Expected): 'none' | 'some' | 'much' {
  if (isWord(first, one)) return 'much';
  if (MOSTLY_WORDS.has(first)) return expected === 'certain' ? 'none' : 'much';
  return expected !== 'certain' && isCommonWord(first, one) ? 'some' : 'none';
}

/** Of a surname that is mostly another word, with a whole name to itself behind it. */
function rareSurnameAt(text: string, at: number): 0 | 1 {
  const isAName =
    isSurname(text.charAt(at)) &&
    isCommonInNames(text.charAt(at + 1)) &&
    isCommonInNames(text.charAt(at + 2)) &&
    isAlone(text.charAt(at + 3));
  return isAName ? 1 : 0;
}

/** 李家辉 is somebody, 李家 and 李家湾 are not. */
function isOfFamily(two: string, rest: string): boolean {
  return isCommonInNames(two) && !PLACES.test(two) && (isAlone(rest) || BEHIND.test(rest));
}

function isSure(rest: string): boolean {
  return isAlone(rest) || SURELY_BEHIND.test(rest);
}

function isShortName(one: string, rest: string, expected: Expected): boolean {
  if (isAlone(rest)) return true;
  const proves = BEHIND.test(rest) || (expected !== 'unknown' && !PLACES.test(rest));
  return isCommonInNames(one) && proves;
}

/** Whether a text is a full name and nothing else; a `sure` one would be one also in a sentence. */
export function isWholeName(text: string, sure = false): boolean {
  if (text.length < 2 || text.length > 4) return false;
  const hasTwo = text.length > 2 && isSurname(text.slice(0, 2));
  const surname = hasTwo ? 2 : Number(isSurname(text.charAt(0)));
  const given = text.slice(surname);
  if (surname === 0 || given.length === 0 || given.length > 2 || TITLES.test(given)) return false;
  if (![...given].every(isGiven)) return false;
  return !sure || personAt(text, 0) === text.length;
}

function isLongName(one: string, two: string, rest: string): boolean {
  if (PLACE_END.test(two)) return false;
  if (isAlone(rest)) return true;
  const common = Number(isCommonInNames(one)) + Number(isCommonInNames(two));
  return common === 2 || (common === 1 && BEHIND.test(rest));
}

function isGiven(character: string): boolean {
  return isHan(character) && !NEVER.test(character);
}

/** Whether no Chinese character follows. */
function isAlone(rest: string): boolean {
  return !isHan(rest.charAt(0));
}

function isHan(character: string): boolean {
  return character >= '\u4E00' && character <= '\u9FFF';
}
