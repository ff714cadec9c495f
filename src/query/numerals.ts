const DIGITS = '零一二三四五六七八九';
const ARABIC = /\d{1,4}/y;
const CHINESE = /[零〇一二两三四五六七八九十百千]{1,7}/y;

/** Words before which a number is an amount or a place in a row, and may be written either way. */
const UNITS = new Set([
  ...'次个件名人条项户年月日号届位场处座间所份篇期组村站镇县市省类级亩米元吨公万亿多余天周岁批支家部辆台盏口棵株张',
]);

/** A whole number up to 9999 in Chinese: 12 is 十二, 200 is 二百. */
function toChinese(number: number): string {
  const text = [...String(number)]
    .map((digit, at, all) => {
      const unit = ['', '十', '百', '千'][all.length - 1 - at]!;
      return digit === '0' ? '零' : DIGITS[Number(digit)]! + unit;
    })
    .join('')
    .replace(/零+/g, '零')
    .replace(/(.)零$/, '$1');
  return text.replace(/^一十/, '十');
}

/** What a number in Chinese amounts to; nothing where it is not written as numbers are. */
function fromChinese(text: string): number | undefined {
  const plain = text.replace(/〇/g, '零').replace(/两/g, '二');
  let total = 0;
  let digit = 0;
  for (const character of plain) {
    const value = DIGITS.indexOf(character);
    if (value >= 0) digit = value;
    else {
      total += (digit || 1) * { 十: 10, 百: 100, 千: 1000 }[character as '十' | '百' | '千'];
      digit = 0;
    }
  }
  total += digit;
  return total > 0 && toChinese(total) === plain ? total : undefined;
}

/** Other ways to write the numbers of a phrase where that is safe: 三次 for 3次, 第3届 for 第三届. */
export function otherNumerals(phrase: string): string[] {
  let other = '';
  let changed = false;
  for (let at = 0; at < phrase.length;) {
    const { written, instead } = numberAt(phrase, at);
    other += instead ?? phrase.slice(at, at + written);
    changed ||= instead !== undefined;
    at += written;
  }
  return changed ? [other] : [];
}

/** The number that begins at a place, if any, and how else it is written. */
function numberAt(phrase: string, at: number): { written: number; instead?: string } {
  ARABIC.lastIndex = at;
  CHINESE.lastIndex = at;
  const text = ARABIC.exec(phrase)?.[0] ?? CHINESE.exec(phrase)?.[0];
  if (!text) return { written: 1 };
  const next = phrase.charAt(at + text.length);
  const written = text.length;
  if (/\d/.test(next) || /[\d.．]/.test(phrase.charAt(at - 1))) return { written };
  if (!UNITS.has(next) && phrase.charAt(at - 1) !== '第') return { written };
  // A year is written digit by digit, and nobody writes 2015年 as 二千零一十五年.
  if (/^\d/.test(text)) {
    const number = Number(text);
    return number > 0 && !text.startsWith('0') && !(text.length === 4 && next === '年')
      ? { written, instead: toChinese(number) }
      : { written };
  }
  const number = fromChinese(text);
  return number === undefined ? { written } : { written, instead: String(number) };
}
