const NUMERALS = '零一二三四五六七八九';
const ORDINAL = /第([零〇一二三四五六七八九十]{1,3}|\d{1,3})次(?:全体)?（?(?:扩大)?）?会议/gu;

/** Behind the number of another meeting, of which this one was told: 第四次会议精神座谈会. */
const OF_ANOTHER = /^[”》」]?(?:的?(?:精神|决议|决定|部署|要求|报告|文件|通知)|的)/u;
/** Behind the number of this one. */
const OF_THIS =
  /^\s*(?:$|[”》」（(—－\-:：·]|(?:会议)?(?:纪要|记录|简报|公告|情况|材料|议程|日程)\s*(?:$|[（(]))/u;

/** Which meeting a title says that it is; undefined where it says nothing, or several things. */
export function ordinalIn(title: string): number | undefined {
  const [only, ...more] = [...title.matchAll(ORDINAL)]
    .map(({ 0: written, 1: text = '', index }) => ({
      text,
      behind: title.slice(index + written.length),
    }))
    .filter(({ behind }) => !OF_ANOTHER.test(behind));
  if (!only || more.length > 0 || !OF_THIS.test(only.behind)) return undefined;
  return numberOf(only.text);
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
