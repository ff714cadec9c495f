const NUMERALS = '零一二三四五六七八九';
const ORDINAL = /第([零〇一二三四五六七八九十]{1,3}|\d{1,3})次(?:全体)?（?(?:扩大)?）?会议/gu;

/** A meeting within a session, whose own number the title does not say: 第六次会议主席团会议. */
const PART = /^(?:期间|的)?(?:大会)?(?:主席团|预备)/u;

/** Which meeting a title says that it is; undefined where it says nothing, or several things. */
export function ordinalIn(title: string): number | undefined {
  const [only, ...more] = title.matchAll(ORDINAL);
  if (!only || more.length > 0) return undefined;
  const isOfAnother = PART.test(title.slice(only.index + only[0].length));
  return isOfAnother ? undefined : numberOf(only[1] ?? '');
}

/** A whole number up to 99, in digits or as Chinese writes it in ordinals: 二十一, 十, 3. */
function numberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const parts = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(text);
  if (!parts) return undefined;
  const [tens = '', ten = '', ones = ''] = parts.slice(1);
  // Two digits in a row without 十 between them are no number.
  if (!ten && tens && ones) return undefined;
  const digit = (numeral: string) => Math.max(NUMERALS.indexOf(numeral || '零'), 0);
  return ten ? (digit(tens) || 1) * 10 + digit(ones) : digit(tens || ones);
}
